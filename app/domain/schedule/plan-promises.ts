/**
 * What the plan of 17 August 2017 promised and by when, as a table: one row an item of its schedule and of its goals for
 * sandboxes, in the slides' order. The slides are closed, so this is not editable data; a test holds the table to
 * content/plan.yaml. The slides' words stand in app/i18n under the row's code.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { PromiseRule } from "./promise-rules";

/** The day of the slides: before it nothing had been promised. */
export const planOn: CalendarDate = requireCalendarDate("2017-08-17");

export const promiseGroups = ["2017-Q4", "2018-Q1", "undated", "2018-12-31"] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

/** What a whole register says where no event can: a search that found nothing, in a source that would have it. */
export interface Finding {
  readonly verdict: "missed";
  /** Key of content/sources.yaml. */
  readonly source: string;
}

export interface PlanPromise {
  readonly code: PromiseCode;
  readonly group: PromiseGroup;
  /** The slug of the bill that follows it; null when it is not a bill. */
  readonly bill: string | null;
  readonly rule: PromiseRule;
  readonly finding?: Finding;
}

const rows = [
  {
    code: "sharing-principles",
    group: "2017-Q4",
    bill: "sharing-economy-review-principles",
    rule: "concluded",
  },
  {
    code: "platform-services",
    group: "2017-Q4",
    bill: "platform-professional-services-study",
    rule: "concluded",
  },
  {
    code: "vehicles-consultation",
    group: "2017-Q4",
    bill: "unmanned-vehicles-experimentation-act",
    rule: "consulted",
  },
  { code: "game-rating", group: "2017-Q4", bill: "game-software-rating-regulations", rule: "issued" },
  {
    code: "personal-data",
    group: "2018-Q1",
    bill: "personal-data-agency-and-localization-study",
    rule: "concluded",
  },
  { code: "digital-assets", group: "2018-Q1", bill: "digital-assets-and-legacy-study", rule: "concluded" },
  { code: "apec-odr", group: "2018-Q1", bill: "apec-odr-framework-study", rule: "concluded" },
  { code: "government-data", group: "undated", bill: "government-data-cross-agency-study", rule: "undated" },
  { code: "company-act", group: "undated", bill: "company-act-2018", rule: "undated" },
  { code: "telemedicine", group: "undated", bill: "telemedicine-relaxation-study", rule: "undated" },
  {
    code: "sme-act",
    group: "2018-12-31",
    bill: "sme-development-act",
    rule: "sent",
    finding: { verdict: "missed", source: "ly-bill-dataset" },
  },
  {
    code: "vehicles-draft",
    group: "2018-12-31",
    bill: "unmanned-vehicles-experimentation-act",
    rule: "drafted",
  },
  { code: "test-spectrum", group: "2018-12-31", bill: null, rule: "not_followed" },
] as const;

export type PromiseCode = (typeof rows)[number]["code"];

export const planPromises: readonly PlanPromise[] = rows;

/** The last day of a group; null for what the plan dates "under consideration". @example dueOf("2017-Q4") */
export function dueOf(group: PromiseGroup): PartialDate | null {
  if (group === "undated") return null;
  const read = parsePartialDate(group);
  if (!read.ok) throw new Error(`Not a date: ${group}`);
  return read.value;
}

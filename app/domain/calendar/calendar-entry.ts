/**
 * What the calendar shows: dated entries of a few kinds. A meeting that is only scheduled is never shown as held, and a
 * day on which the record has a reading but names no meeting is a sitting whose number is not known.
 */
import type { Bilingual } from "~/domain/bilingual";
import type { EventCode } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { compareDates } from "~/domain/dates/calendar-date";
import type { MeetingBody, MeetingState } from "./meeting-codes";

export const entryKinds = ["meeting", "notice", "round", "clock", "plan", "term"] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface BillNamed {
  readonly slug: string;
  readonly title: Bilingual;
}

export interface MeetingItem {
  readonly bill: BillNamed | null;
  /** The agenda's own words; null when only the bill's record tells of the item. */
  readonly words: string | null;
  readonly state: ShownState;
  /** What the bill's record says happened there. */
  readonly outcomes: readonly EventCode[];
}

/** `unreported`: it was scheduled, its day has passed, and no record says whether it was held. */
export type ShownState = MeetingState | "unreported";

export const roundEdges = ["opens", "closes", "response_due", "responded"] as const;
export type RoundEdge = (typeof roundEdges)[number];

interface Dated {
  readonly on: CalendarDate;
}

export interface MeetingEntry extends Dated {
  readonly kind: "meeting";
  readonly body: MeetingBody;
  /** Null when no source names the meeting: it is known from what happened to bills that day. */
  readonly title: Bilingual | null;
  readonly endsOn: CalendarDate | null;
  readonly state: ShownState;
  readonly movedToOn: CalendarDate | null;
  readonly address: string | null;
  readonly items: readonly MeetingItem[];
}

export type CalendarEntry =
  | MeetingEntry
  /** A notice that opened or closed. */
  | (Dated & { readonly kind: "notice"; readonly code: EventCode; readonly bill: BillNamed })
  /** A round that opens, closes, or is to be answered or was. */
  | (Dated & { readonly kind: "round"; readonly edge: RoundEdge; readonly round: BillNamed })
  /** A time limit that runs out; whoever counts clocks gives its words. */
  | (Dated & { readonly kind: "clock"; readonly words: Bilingual; readonly bill: BillNamed | null })
  /** The end of a quarter, or the day, for which the plan promised these bills. */
  | (Dated & { readonly kind: "plan"; readonly due: string; readonly bills: readonly BillNamed[] })
  | (Dated & { readonly kind: "term"; readonly term: number; readonly edge: "starts" | "ends" });

/**
 * The state of a meeting as shown on a day; null when that day could not have known of it (it lies ahead, and the
 * record tells only how it ended).
 * @example shownState("scheduled", "2017-11-10", "2017-11-20") // "unreported": never "held"
 */
export function shownState(
  state: MeetingState,
  meetsOn: CalendarDate,
  asOf: CalendarDate,
): ShownState | null {
  if (meetsOn > asOf) return state === "scheduled" ? "scheduled" : null;
  return state === "scheduled" ? "unreported" : state;
}

/** Oldest first; meetings before the rest of a day, then by kind. */
export function sortEntries(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const rank = (entry: CalendarEntry) => entryKinds.indexOf(entry.kind);
  return [...entries].sort((a, b) => compareDates(a.on, b.on) || rank(a) - rank(b));
}

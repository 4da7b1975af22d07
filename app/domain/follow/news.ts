/**
 * What followers are told: one item for each bill that a major publication changed, and one for each event with which
 * this site began. A minor publication is no news, however much it changes.
 */
import type { Bilingual } from "~/domain/bilingual";
import type { EventCode } from "~/domain/bills/stages";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { EventSource } from "~/domain/records/history-event";
import type { RoundAnswer } from "~/domain/rounds/given-answer";

/** The weights that followers are told of; a correction, because who was told something wrong is told what is right. */
export const toldWeights = ["major", "correction"] as const;
export type ToldWeight = (typeof toldWeights)[number];

export interface NewsEvent {
  readonly code: EventCode;
  readonly date: PartialDate;
  readonly verbatim: string | null;
  readonly action: ChangeAction;
  readonly sources: readonly EventSource[];
}

/** A record that the publication changed besides events. */
export interface NewsRecord {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly key: string;
  /** Of a response that stands. */
  readonly answer: ToldAnswer | null;
}

/** What an agency answered to statements of a round. */
export interface ToldAnswer extends Pick<RoundAnswer, "verdict" | "respondedOn" | "statements"> {
  /** The round's title. */
  readonly round: Bilingual;
}

export interface NewsItem {
  /** The same for ever on one site: `set-12/some-act`, or `event-7` for what stood there at the beginning. */
  readonly key: string;
  readonly at: Instant;
  readonly weight: ToldWeight;
  readonly bill: { readonly slug: string; readonly title: Bilingual };
  /** Oldest first. */
  readonly events: readonly NewsEvent[];
  readonly records: readonly NewsRecord[];
}

/** The key of what a publication changed of a bill. @example keyOfPublication(12, "some-act") // "set-12/some-act" */
export function keyOfPublication(setId: number, slug: string): string {
  return `set-${setId}/${slug}`;
}

/** The key of an event that was there at the beginning. @example keyOfFirstEvent(7) // "event-7" */
export function keyOfFirstEvent(eventId: number): string {
  return `event-${eventId}`;
}

/** What somebody follows, as what it takes for an item to be theirs: any one of the three. */
export interface Reach {
  /** Slugs of bills. */
  readonly bills: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** Slugs of rounds. */
  readonly rounds: ReadonlySet<string>;
}

/** Whether an item is told to whoever follows this. @example reaches({ bills: new Set(["x"]), … }, item) */
export function reaches({ bills, codes, rounds }: Reach, { bill, events, records }: NewsItem): boolean {
  return (
    bills.has(bill.slug) ||
    events.some(({ code }) => codes.has(code)) ||
    records.some((record) => rounds.has(roundOf(record) ?? ""))
  );
}

/** The round that a record is of: the record of an answer is named by its round and its own code. */
function roundOf({ subject, key }: Pick<NewsRecord, "subject" | "key">): string | null {
  return subject === "round" || subject === "response" ? key.split("/")[0]! : null;
}

/** The same day a year before; 28 February for 29 February. @example yearBefore("2026-11-24") // "2025-11-24" */
export function yearBefore(on: CalendarDate): CalendarDate {
  const year = String(Number(on.slice(0, 4)) - 1).padStart(4, "0");
  return (on.endsWith("-02-29") ? `${year}-02-28` : `${year}${on.slice(4)}`) as CalendarDate;
}

/** A record that stands, as a search of the desk finds it: its key, and what tells it from others. */
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Reader } from "../../../store";
import type { Pattern } from "./word-match";

export interface Found {
  readonly key: string;
  /** The bill that it is of. */
  readonly billId: number | null;
  /** Of a relation: the other bill. */
  readonly otherId: number | null;
  readonly title: Bilingual | null;
  /** What happened, of what kind it is, what was decided: a code of the domain. */
  readonly code: string | null;
  readonly date: PartialDate | null;
  readonly term: number | null;
}

export type Find = (reader: Reader, patterns: readonly Pattern[], most: number) => Promise<Found[]>;

export const nothing = { billId: null, otherId: null, title: null, code: null, date: null, term: null };

export function dayOf(on: string): PartialDate {
  return { on: on as CalendarDate, precision: "day" };
}

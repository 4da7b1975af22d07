/** A sheet before it is painted: its name, its columns and its values. */
import type { Phase } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";

export interface Sheet {
  /** Unique in its file, at most 31 characters. */
  readonly name: string;
  /** Empty on the first sheet, which is prose. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export interface Value {
  readonly text: string;
  readonly on?: CalendarDate;
  readonly number?: number;
  readonly phase?: Phase;
  readonly look?: "title" | "heading" | "quiet";
  /** How a date is shown. */
  readonly calendar?: "roc" | "iso";
}

/** A committee report, a public hearing's record or an accompanying resolution that lies beside a bill. */
import type { Bilingual } from "~/domain/bilingual";
import type { DocumentKind } from "~/domain/calendar/meeting-codes";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { AgencyName } from "./bill-card";

export interface BillDocument {
  readonly id: number;
  readonly kind: DocumentKind;
  readonly on: CalendarDate;
  readonly title: Bilingual;
  /** Of a resolution: who must answer, by when, and when it did. */
  readonly agency: AgencyName | null;
  readonly dueOn: CalendarDate | null;
  readonly repliedOn: CalendarDate | null;
  readonly source: Bilingual;
  readonly locator: string | null;
  readonly address: string | null;
}

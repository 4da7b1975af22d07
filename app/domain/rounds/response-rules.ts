/**
 * By which rule an agency's answer is due after a round: law is data, each rule with where it was read and what was not
 * read. Another length is another line here; a round may also set its own day.
 */
import { type CalendarDate, requireCalendarDate } from "~/domain/dates/calendar-date";
import type { ResponseRule } from "./round-codes";

export interface ResponseRuleFacts {
  /** Days after the last day of the round, which is not counted. */
  readonly days: number;
  /** Of which point of the directions that app/i18n names under the rule's code. */
  readonly point: number;
  /** A key of content/sources.yaml. */
  readonly source: string;
  readonly address: string;
  /** The day as of which the source tells of the rule. */
  readonly readAsOf: CalendarDate;
  /** Revisions after that day that could not be read. */
  readonly laterRevisions: readonly CalendarDate[];
}

export const responseRuleFacts: Readonly<Record<ResponseRule, ResponseRuleFacts>> = {
  join_14_days: {
    days: 14,
    point: 13,
    source: "pdis-participation-meeting-20161227",
    address: "https://github.com/PDIS/transcript",
    readAsOf: requireCalendarDate("2016-12-27"),
    laterRevisions: [requireCalendarDate("2017-06-16"), requireCalendarDate("2018-04-11")],
  },
};

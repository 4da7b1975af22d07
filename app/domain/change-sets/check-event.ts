/**
 * What has to be true of an event before somebody else is asked to publish it: a source, a day that has come, a reason
 * for a move that the tables do not allow, a document number that can be read or was confirmed. Its form is checked
 * elsewhere; here it may still lack anything.
 */
import { type BillEvent, compareEvents } from "~/domain/bills/bill-event";
import { isIssueAfterEffect, judgeMove } from "~/domain/bills/moves";
import { isEventCode, movesBill, type StageCode } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { earliestDay, parsePartialDate } from "~/domain/dates/partial-date";
import { parseDocumentNumber } from "~/domain/law/document-number";
import { failure, type Problem, type Result, success } from "~/domain/result";

/** An event as it is being written. */
export interface DraftEvent {
  readonly on: string;
  readonly stage: string;
  readonly order: number | null;
  readonly sources: number;
  readonly explained: boolean;
  readonly document: string | null;
}

/**
 * @param others the bill's events as they will stand without this one
 * @param confirmed whether the change gives a reason, which also confirms a document number of an older style
 * @example checkEvent({ ...event, sources: 0 }, [], today, false)[0].code // "event.no_source"
 */
export function checkEvent(
  event: DraftEvent,
  others: readonly BillEvent[],
  today: CalendarDate,
  confirmed: boolean,
): Problem[] {
  return [
    checkSources(event),
    checkDay(event, today),
    checkMove(event, others),
    confirmed ? success(true) : checkDocument(event),
  ].flatMap((result) => (result.ok ? [] : [result.problem]));
}

function checkSources({ sources }: DraftEvent): Result<unknown> {
  return sources > 0 ? success(true) : failure({ code: "event.no_source", field: "sources" });
}

/** A month that has begun may be written as a month; it counts from its last day. */
function checkDay({ on }: DraftEvent, today: CalendarDate): Result<unknown> {
  const date = parsePartialDate(on);
  if (!date.ok) return failure({ ...date.problem, code: "event.date_unreadable", field: "on" });
  const first = earliestDay(date.value) ?? date.value.on;
  return first > today ? failure({ code: "event.in_future", field: "on", text: on }) : success(true);
}

/**
 * Whether the tables allow the event's move from the one before it, or it says why it was made all the same. Problem:
 * event.unusual_without_reason.
 * @example checkMove({ ...event, stage: "legislative.third_reading" }, [firstReading]) // problem, unless explained
 */
export function checkMove(event: DraftEvent, others: readonly BillEvent[]): Result<unknown> {
  if (!isEventCode(event.stage) || !movesBill(event.stage) || event.explained) return success(true);
  const from = stageBefore(event, others);
  if (from !== null && isIssueAfterEffect(from, event.stage)) return success(true);
  if (judgeMove(from, event.stage) !== "unusual") return success(true);
  return failure({
    code: "event.unusual_without_reason",
    field: "unusual",
    from: from ?? "",
    to: event.stage,
  });
}

/**
 * Whether its document number reads as one of the known forms. Problem: document.unreadable.
 * @example checkDocument({ document: "台財字第26595號" }) // problem { code: "document.unreadable", field: "document", … }
 */
export function checkDocument({ document }: Pick<DraftEvent, "document">): Result<unknown> {
  if (document === null) return success(true);
  const number = parseDocumentNumber(document);
  return number.ok ? number : failure({ ...number.problem, code: "document.unreadable", field: "document" });
}

/** The stage of the last move that comes before the event; null when it is the bill's first. */
export function stageBefore(event: DraftEvent, others: readonly BillEvent[]): StageCode | null {
  const date = parsePartialDate(event.on);
  if (!date.ok) return null;
  const here = { date: date.value, dayOrder: event.order ?? Number.MAX_SAFE_INTEGER };
  const codes = others
    .filter((other) => compareEvents(other, { ...other, ...here }) < 0)
    .sort(compareEvents)
    .flatMap(({ code }) => (movesBill(code) ? [code] : []));
  return codes.at(-1) ?? null;
}

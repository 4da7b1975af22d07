/** An event of a bill as programs get it. */
import { z } from "zod";
import { besideCodes, type EventCode, movesBill, stages } from "~/domain/bills/stages";
import { derivationRules } from "~/domain/bills/vocabulary";
import type { HistoryEvent } from "~/domain/records/history-event";
import { named } from "./named";
import { bilingual, citedSource, instant, partialDate, slug } from "./words";

export const eventCodes: readonly EventCode[] = [...stages.map(({ code }) => code), ...besideCodes];

export const eventShape = named(
  "Event",
  z.strictObject({
    id: z.int(),
    bill: slug,
    code: z.enum(eventCodes as [EventCode, ...EventCode[]]),
    moves: z.boolean(),
    date: partialDate,
    order: z.int(),
    verbatim: z.string().nullable(),
    note: bilingual.nullable(),
    unusual: bilingual.nullable(),
    rule: z.enum(derivationRules).nullable(),
    document: z.string().nullable(),
    corrected: z.boolean(),
    recordedAt: instant,
    retractedAt: instant.nullable(),
    sources: z.array(citedSource),
  }),
  "Something that happened to a bill. `moves` tells a stage from what is recorded beside the stages.",
);
export type ApiEvent = z.infer<typeof eventShape>;

export function toEvent(event: HistoryEvent, bill: string): ApiEvent {
  const { id, code, date, dayOrder, verbatim, note, unusual, rule, document, corrected } = event;
  return {
    ...{ id, bill, code, moves: movesBill(code), date, order: dayOrder, verbatim, note, unusual, rule },
    ...{ document, corrected, recordedAt: event.recordedAt, retractedAt: event.retractedAt },
    sources: [...event.sources],
  };
}

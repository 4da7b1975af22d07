/** Events of experiments as records; the key is the event's id, so one that is replaced has a new one. */
import { and, asc, eq } from "drizzle-orm";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { formatPartialIso, type PartialDate } from "~/domain/dates/partial-date";
import type { ExtensionBranch } from "~/domain/sandbox/experiment-codes";
import { groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import { freeOrder } from "../rows/day-order";
import { requireTaken, takeBack } from "../rows/instants";
import { citationRows, idOf, requirePartialDate, toCitation } from "../rows/lookups";
import { optional, optionalWords, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";
import { findExperimentId } from "./experiments";

type ExperimentEventRecord = RecordOf<"experiment_event">;

export const experimentEventKind: RecordKind<ExperimentEventRecord> = {
  shape: recordForms.experiment_event,
  ...standingBy(async (reader, key) => {
    const id = idOf(key);
    return id === null ? [] : listExperimentEventVersions(reader, id);
  }),
  insert: (within, record, at) => insertEvent(within, record, at, null),
  async replace(within, key, record, at) {
    const { experimentEvents: events } = within.tables;
    await this.retract(within, key, at);
    const [wrong] = await within.db
      .select()
      .from(events)
      .where(eq(events.id, idOf(key) ?? 0));
    return insertEvent(within, record, at, wrong!);
  },
  async retract(within, key, at) {
    const { experimentEvents: events } = within.tables;
    requireTaken(await takeBack(within, events, eq(events.id, idOf(key) ?? 0), at), "event", key);
  },
};

async function insertEvent(
  within: Reader,
  record: ExperimentEventRecord,
  at: Instant,
  corrected: { experimentId: number; happenedOn: string; dayOrder: number } | null,
): Promise<string> {
  const { db, tables } = within;
  const { experimentEvents: events } = tables;
  const experimentId = await findExperimentId(within, record.experiment);
  if (experimentId === null) throw new Error(`No experiment "${record.experiment}"`);
  const { on, precision } = requirePartialDate(record.on);
  const sameDay = corrected?.experimentId === experimentId && corrected.happenedOn === on;
  const wanted = record.order ?? (sameDay ? corrected.dayOrder : null);
  const ofDay = and(eq(events.experimentId, experimentId), eq(events.happenedOn, on));
  const [row] = await db
    .insert(events)
    .values({
      experimentId,
      code: record.event,
      happenedOn: on,
      precisionCode: precision,
      dayOrder: await freeOrder(within, events, ofDay, wanted),
      untilOn: record.until ?? null,
      branch: record.branch ?? null,
      noteZh: record.note?.zh ?? null,
      noteEn: record.note?.en ?? null,
      recordedAt: at,
    })
    .returning({ id: events.id });
  await db.insert(tables.experimentEventSources).values(citationRows(row!.id, record.sources));
  return String(row!.id);
}

/** In the order in which they were published; @param id null for every event */
export async function listExperimentEventVersions(
  { db, tables }: Reader,
  id: number | null = null,
): Promise<Published<ExperimentEventRecord>[]> {
  const { experimentEvents: events, experimentEventSources: links, experiments } = tables;
  const rows = await db
    .select({ event: events, slug: experiments.slug })
    .from(events)
    .innerJoin(experiments, eq(experiments.id, events.experimentId))
    .where(id === null ? undefined : eq(events.id, id))
    .orderBy(asc(events.id));
  const found = await db
    .select()
    .from(links)
    .where(id === null ? undefined : eq(links.eventId, id))
    .orderBy(asc(links.eventId), asc(links.position));
  const linksOf = groupBy(found, (link) => link.eventId);
  return rows.map(({ event, slug }) => ({
    key: String(event.id),
    recordedAt: event.recordedAt,
    retractedAt: event.retractedAt,
    record: {
      experiment: slug,
      on: formatPartialIso({ on: event.happenedOn, precision: event.precisionCode } as PartialDate),
      event: event.code,
      ...optional("until", event.untilOn as CalendarDate | null),
      ...optional("branch", event.branch as ExtensionBranch | null),
      ...optionalWords("note", event.noteZh, event.noteEn),
      sources: (linksOf.get(event.id) ?? []).map(toCitation),
      order: event.dayOrder,
    },
  }));
}

/** Experiments with their events, as of a day and as known at an instant. */
import { and, asc, eq, getTableColumns, inArray, lte } from "drizzle-orm";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { Precision } from "~/domain/dates/partial-date";
import type { Moment } from "~/domain/moment";
import type { EventSource } from "~/domain/records/history-event";
import type { ExperimentEntry, ExperimentHistoryEvent } from "~/domain/records/experiment-record";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import type { Channel, ExperimentCode, ExtensionBranch } from "~/domain/sandbox/experiment-codes";
import { foldExperiment } from "~/domain/sandbox/fold-experiment";
import type { Schema } from "../../schema";
import type { Reader } from "../../store";
import { bilingual, toCitedSource } from "../history";
import { knownAt } from "../known-at";
import { groupBy } from "../bills/names-at";

/** An experiment with what is said of it at the moment. */
export function experimentColumns({ experiments, experimentFacts }: Schema) {
  return {
    ...getTableColumns(experimentFacts),
    id: experiments.id,
    slug: experiments.slug,
    firstAt: experiments.recordedAt,
  };
}
type ExperimentRow = Schema["experimentFacts"]["$inferSelect"] & { readonly slug: string };

/** Every experiment on record at the moment, the earliest first; those with no event by that day are left out. */
export async function listExperiments(reader: Reader, moment: Moment): Promise<ExperimentEntry[]> {
  const { db, tables } = reader;
  const { experiments, experimentFacts: facts, bills } = tables;
  const rows = await db
    .select({ row: experimentColumns(tables), act: bills.slug })
    .from(experiments)
    .innerJoin(facts, and(eq(facts.experimentId, experiments.id), knownAt(facts, moment)))
    .leftJoin(bills, eq(bills.id, facts.actBillId))
    .orderBy(asc(experiments.id));
  const events = await listExperimentEvents(
    reader,
    rows.map(({ row }) => row.id),
    moment,
  );
  return rows
    .map(({ row, act }) => toEntry(row, act, events.get(row.id) ?? [], moment))
    .filter((entry) => entry.standing !== null)
    .sort((a, b) => a.events[0]!.date.on.localeCompare(b.events[0]!.date.on));
}

export function toEntry(
  row: ExperimentRow,
  act: string | null,
  events: readonly ExperimentHistoryEvent[],
  moment: Moment,
): ExperimentEntry {
  return {
    slug: row.slug,
    act,
    channel: row.channel as Channel,
    title: { zh: row.titleZh, en: row.titleEn },
    applicant: bilingual(row.applicantZh, row.applicantEn),
    events,
    standing: foldExperiment(events, moment, act === null ? null : findSandboxAct(act)),
  };
}

/** The events that count at the moment, by experiment, oldest first, each with its sources. */
export async function listExperimentEvents(
  reader: Reader,
  experimentIds: readonly number[],
  moment: Moment,
): Promise<Map<number, ExperimentHistoryEvent[]>> {
  if (experimentIds.length === 0) return new Map();
  const { db, tables } = reader;
  const { experimentEvents: events } = tables;
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        inArray(events.experimentId, [...experimentIds]),
        lte(events.happenedOn, moment.asOf),
        knownAt(events, moment),
      ),
    )
    .orderBy(asc(events.happenedOn), asc(events.dayOrder));
  const sourcesOf = await listSourcesOf(
    reader,
    rows.map((row) => row.id),
  );
  const byExperiment = groupBy(rows, (row) => row.experimentId);
  return new Map(
    [...byExperiment].map(([id, found]) => [
      id,
      found.map((row) => ({
        id: row.id,
        code: row.code as ExperimentCode,
        date: { on: row.happenedOn as CalendarDate, precision: row.precisionCode as Precision },
        dayOrder: row.dayOrder,
        untilOn: row.untilOn as CalendarDate | null,
        branch: row.branch as ExtensionBranch | null,
        recordedAt: row.recordedAt as Instant,
        retractedAt: row.retractedAt as Instant | null,
        note: bilingual(row.noteZh, row.noteEn),
        sources: sourcesOf.get(row.id) ?? [],
      })),
    ]),
  );
}

async function listSourcesOf(
  { db, tables }: Reader,
  eventIds: readonly number[],
): Promise<Map<number, EventSource[]>> {
  if (eventIds.length === 0) return new Map();
  const { experimentEventSources: links, sources } = tables;
  const rows = await db
    .select({ link: links, source: sources })
    .from(links)
    .innerJoin(sources, eq(sources.key, links.sourceKey))
    .where(inArray(links.eventId, [...eventIds]))
    .orderBy(asc(links.eventId), asc(links.position));
  return new Map(
    [...groupBy(rows, ({ link }) => link.eventId)].map(([id, found]) => [
      id,
      found.map(({ link, source }) => toCitedSource(link, source)),
    ]),
  );
}

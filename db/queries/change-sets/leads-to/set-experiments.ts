/** The experiments that a change set touches, with their events as they stand and as they will. */
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { beforeAll } from "~/domain/change-sets/events-with-set";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { parsePartialDate, type Precision } from "~/domain/dates/partial-date";
import {
  type ExperimentCode,
  experimentCodes,
  type ExtensionBranch,
} from "~/domain/sandbox/experiment-codes";
import type { ExperimentEvent } from "~/domain/sandbox/experiment-event";
import { groupBy } from "../../bills/names-at";
import { idOf } from "../../../records/rows/lookups";
import type { Reader } from "../../../store";
import { fieldOf } from "../named-records";
import type { ChangeRow } from "../set-rows";

export interface SetExperiment {
  readonly slug: string;
  readonly act: string | null;
  /** Also what was taken back: a moment decides what counts. */
  readonly events: readonly ExperimentEvent[];
}

export async function readSetExperiments(
  { db, tables }: Reader,
  rows: readonly ChangeRow[],
): Promise<SetExperiment[]> {
  const { bills, experiments, experimentEvents: events, experimentFacts: facts } = tables;
  const slugs = rows.flatMap((row) => writtenOf(row) ?? []);
  const ids = rows.flatMap(({ subject, targetKey }) =>
    subject === "experiment_event" ? (idOf(targetKey ?? "") ?? []) : [],
  );
  if (slugs.length === 0 && ids.length === 0) return [];
  const ofTaken = db.select({ id: events.experimentId }).from(events).where(inArray(events.id, ids));
  const which = or(
    slugs.length > 0 ? inArray(experiments.slug, slugs) : undefined,
    ids.length > 0 ? inArray(experiments.id, ofTaken) : undefined,
  );
  const found = await db
    .select({ id: experiments.id, slug: experiments.slug, act: bills.slug })
    .from(experiments)
    .leftJoin(facts, and(eq(facts.experimentId, experiments.id), isNull(facts.retractedAt)))
    .leftJoin(bills, eq(bills.id, facts.actBillId))
    .where(which);
  const stored = await db
    .select({ event: events })
    .from(events)
    .innerJoin(experiments, eq(experiments.id, events.experimentId))
    .where(which);
  const eventsOf = groupBy(stored, ({ event }) => event.experimentId);
  return found.map(({ id, slug, act }) => ({
    slug,
    act,
    events: (eventsOf.get(id) ?? []).map(({ event }) => ({
      id: event.id,
      code: event.code as ExperimentCode,
      date: { on: event.happenedOn as CalendarDate, precision: event.precisionCode as Precision },
      dayOrder: event.dayOrder,
      untilOn: event.untilOn as CalendarDate | null,
      branch: event.branch as ExtensionBranch | null,
      recordedAt: event.recordedAt as Instant,
      retractedAt: event.retractedAt as Instant | null,
    })),
  }));
}

/** The experiment that a change is of; null for changes of anything else. */
export function experimentOf(row: ChangeRow, experiments: readonly SetExperiment[]): string | null {
  const written = writtenOf(row);
  if (written !== null || row.subject !== "experiment_event") return written;
  const id = idOf(row.targetKey ?? "");
  return experiments.find(({ events }) => events.some((event) => event.id === id))?.slug ?? null;
}

/** One experiment as it will stand; nothing when the set takes it back. */
export function experimentsWithSet(
  stored: readonly SetExperiment[],
  rows: readonly ChangeRow[],
  slug: string,
): SetExperiment[] {
  const own = rows.filter((row) => row.subject === "experiment" && row.targetKey === slug).at(-1);
  if (own?.action === "retract") return [];
  const taken = rows.flatMap((row) => (row.subject === "experiment_event" ? (row.targetKey ?? []) : []));
  const put = rows.flatMap((row) => (writtenOf(row) === slug ? (eventOf(row) ?? []) : []));
  const act = own ? fieldOf(own.content, "act") : (stored[0]?.act ?? null);
  const standing = (stored[0]?.events ?? []).filter(({ id }) => !taken.includes(String(id)));
  return [{ slug, act: typeof act === "string" ? act : null, events: [...standing, ...put] }];
}

function writtenOf({ subject, content, targetKey }: ChangeRow): string | null {
  if (subject === "experiment") return targetKey;
  const named = subject === "experiment_event" ? fieldOf(content, "experiment") : null;
  return typeof named === "string" ? named : null;
}

/** An event as it is being written; null while it cannot be read. */
function eventOf({ id, subject, position, content }: ChangeRow): ExperimentEvent | null {
  if (subject !== "experiment_event") return null;
  const text = (name: string) => {
    const value = fieldOf(content, name);
    return typeof value === "string" ? value : "";
  };
  const date = parsePartialDate(text("on"));
  const code = experimentCodes.find((each) => each === text("event"));
  if (!date.ok || !code) return null;
  const order = fieldOf(content, "order");
  return {
    id: -id,
    code,
    date: date.value,
    dayOrder: typeof order === "number" ? order : afterTheDay + position,
    untilOn: (text("until") || null) as CalendarDate | null,
    branch: (text("branch") || null) as ExtensionBranch | null,
    recordedAt: beforeAll,
    retractedAt: null,
  };
}

/** A new event comes after those on record of its day. */
const afterTheDay = 1_000_000;

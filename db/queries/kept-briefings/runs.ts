/** The runs of kept briefings: those that can be begun, the newest of each, and all of one with their files. */
import { and, asc, desc, eq, inArray, isNull, lt, lte, max, or } from "drizzle-orm";
import { isCutOff, longestTryInMinutes, type RunState } from "~/domain/briefings/briefing-runs";
import type { BriefingRun, MadeRun } from "~/domain/briefings/kept-record";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { Problem } from "~/domain/result";
import type { Reader } from "../../store";

/** The run that waits longest, among those whose minute has come and those that were cut off. */
export async function findRunToBegin({ db, tables }: Reader, now: Date): Promise<BriefingRun | null> {
  const { briefingRuns, keptBriefings } = tables;
  const at = now.toISOString();
  const cutOff = new Date(now.getTime() - longestTryInMinutes * 60_000).toISOString();
  const [row] = await db
    .select({ run: briefingRuns })
    .from(briefingRuns)
    .innerJoin(keptBriefings, eq(keptBriefings.id, briefingRuns.keptId))
    .where(
      and(
        isNull(keptBriefings.endedAt),
        or(
          and(eq(briefingRuns.state, "waiting"), lte(briefingRuns.nextTryAt, at)),
          and(eq(briefingRuns.state, "running"), lte(briefingRuns.startedAt, cutOff)),
        ),
      ),
    )
    .orderBy(asc(briefingRuns.dueAt), asc(briefingRuns.id))
    .limit(1);
  return row ? toRun(row.run) : null;
}

export async function findRun(
  { db, tables: { briefingRuns } }: Reader,
  id: number,
): Promise<BriefingRun | null> {
  const [row] = await db.select().from(briefingRuns).where(eq(briefingRuns.id, id));
  return row ? toRun(row) : null;
}

/** Whether the run of that instant is on record. */
export async function hasRun(
  { db, tables: { briefingRuns } }: Reader,
  keptId: number,
  dueAt: Instant,
): Promise<boolean> {
  const rows = await db
    .select({ id: briefingRuns.id })
    .from(briefingRuns)
    .where(and(eq(briefingRuns.keptId, keptId), eq(briefingRuns.dueAt, dueAt)));
  return rows.length > 0;
}

/** Whether one waits or is being made. */
export async function hasRunUnderWay(
  { db, tables: { briefingRuns } }: Reader,
  keptId: number,
  now: Date,
): Promise<boolean> {
  const rows = await db
    .select({ state: briefingRuns.state, startedAt: briefingRuns.startedAt })
    .from(briefingRuns)
    .where(and(eq(briefingRuns.keptId, keptId), inArray(briefingRuns.state, ["waiting", "running"])));
  return rows.some(({ state, startedAt }) => state === "waiting" || !isCutOff(startedAt!, now));
}

/** The day of the newest run that was made for a day before this one. */
export async function findPreviousDay(
  { db, tables: { briefingRuns } }: Reader,
  keptId: number,
  before: CalendarDate,
): Promise<CalendarDate | null> {
  const [row] = await db
    .select({ on: max(briefingRuns.asOf) })
    .from(briefingRuns)
    .where(and(eq(briefingRuns.keptId, keptId), eq(briefingRuns.state, "ok"), lt(briefingRuns.asOf, before)));
  return (row?.on ?? null) as CalendarDate | null;
}

/** The newest run of each, by the briefing's key. */
export async function listNewestRuns({ db, tables }: Reader): Promise<Map<number, BriefingRun>> {
  const { briefingRuns, keptBriefings } = tables;
  const newest = db
    .select({ keptId: briefingRuns.keptId, dueAt: max(briefingRuns.dueAt).as("newest_due_at") })
    .from(briefingRuns)
    .groupBy(briefingRuns.keptId)
    .as("newest");
  const rows = await db
    .select({ run: briefingRuns })
    .from(briefingRuns)
    .innerJoin(newest, and(eq(newest.keptId, briefingRuns.keptId), eq(newest.dueAt, briefingRuns.dueAt)))
    .innerJoin(keptBriefings, eq(keptBriefings.id, briefingRuns.keptId))
    .where(isNull(keptBriefings.endedAt));
  return new Map(rows.map(({ run }) => [run.keptId, toRun(run)]));
}

/** The newest first. */
export async function listRunsOf(reader: Reader, keptId: number, most: number): Promise<MadeRun[]> {
  const { briefingRuns } = reader.tables;
  const rows = await reader.db
    .select()
    .from(briefingRuns)
    .where(eq(briefingRuns.keptId, keptId))
    .orderBy(desc(briefingRuns.dueAt))
    .limit(most);
  return withFiles(reader, rows.map(toRun));
}

export async function withFiles(reader: Reader, runs: readonly BriefingRun[]): Promise<MadeRun[]> {
  if (runs.length === 0) return [];
  const { db, tables } = reader;
  const { briefingFiles: files } = tables;
  const rows = await db
    .select({
      runId: files.runId,
      format: files.format,
      digest: files.digest,
      size: files.size,
      gone: isNull(files.content),
    })
    .from(files)
    .where(
      inArray(
        files.runId,
        runs.map(({ id }) => id),
      ),
    )
    .orderBy(asc(files.id));
  return runs.map((run) => ({
    ...run,
    files: rows
      .filter(({ runId }) => runId === run.id)
      .map(({ format, digest, size, gone }) => ({ format, digest, size, held: !gone })),
  }));
}

export function toRun(row: Reader["tables"]["briefingRuns"]["$inferSelect"]): BriefingRun {
  return {
    id: row.id,
    keptId: row.keptId,
    nameZh: row.nameZh,
    nameEn: row.nameEn,
    dueAt: row.dueAt as Instant,
    state: row.state as RunState,
    tries: row.tries,
    nextTryAt: row.nextTryAt as Instant | null,
    startedAt: row.startedAt as Instant | null,
    finishedAt: row.finishedAt as Instant | null,
    asOf: row.asOf as CalendarDate,
    known: row.knownAt as Instant | null,
    problem: row.problem === null ? null : (JSON.parse(row.problem) as Problem),
  };
}

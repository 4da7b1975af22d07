/** The rows of a briefing's runs and their files: due, begun, ended, and the bytes that are no longer held. */
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Problem } from "~/domain/result";
import type { Reader } from "../store";

type Tables = Reader["tables"];

/** Does nothing when the run of that instant is there already. @returns the run's key, or null */
export async function insertRun(
  { db, tables: { briefingRuns } }: Reader,
  row: Omit<Tables["briefingRuns"]["$inferInsert"], "state" | "tries" | "nextTryAt">,
): Promise<number | null> {
  const [made] = await db
    .insert(briefingRuns)
    .values({ ...row, state: "waiting", tries: 0, nextTryAt: row.dueAt })
    .onConflictDoNothing()
    .returning({ id: briefingRuns.id });
  return made?.id ?? null;
}

export async function markRunBegun(
  { db, tables: { briefingRuns } }: Reader,
  run: { readonly id: number; readonly tries: number },
  { asOf, known }: { readonly asOf: string; readonly known: string | null },
  at: string,
): Promise<void> {
  await db
    .update(briefingRuns)
    .set({ state: "running", tries: run.tries, startedAt: at, nextTryAt: null, asOf, knownAt: known })
    .where(eq(briefingRuns.id, run.id));
}

/** @param again when it is tried again; null when it has failed for good */
export async function markRunFailed(
  { db, tables: { briefingRuns } }: Reader,
  id: number,
  { problem, at, again }: { readonly problem: Problem; readonly at: string; readonly again: string | null },
): Promise<void> {
  const ended = again === null;
  await db
    .update(briefingRuns)
    .set({
      state: ended ? "failed" : "waiting",
      nextTryAt: again,
      finishedAt: ended ? at : null,
      problem: JSON.stringify(problem),
    })
    .where(eq(briefingRuns.id, id));
}

/** A person asks for what has failed once more: its tries are counted anew. */
export async function markRunWaiting(
  { db, tables: { briefingRuns } }: Reader,
  id: number,
  at: string,
): Promise<void> {
  await db
    .update(briefingRuns)
    .set({ state: "waiting", tries: 0, nextTryAt: at, finishedAt: null })
    .where(eq(briefingRuns.id, id));
}

/** Those that wait when a briefing ends; what was never begun leaves no line. */
export async function dropWaitingRuns(
  { db, tables: { briefingRuns } }: Reader,
  keptId: number,
  at: string,
): Promise<void> {
  const waiting = and(eq(briefingRuns.keptId, keptId), eq(briefingRuns.state, "waiting"));
  await db.delete(briefingRuns).where(and(waiting, eq(briefingRuns.tries, 0)));
  await db.update(briefingRuns).set({ state: "failed", nextTryAt: null, finishedAt: at }).where(waiting);
}

export async function markRunMade(
  { db, tables: { briefingRuns, briefingFiles } }: Reader,
  id: number,
  files: readonly Omit<Tables["briefingFiles"]["$inferInsert"], "runId">[],
  at: string,
): Promise<void> {
  await db
    .update(briefingRuns)
    .set({ state: "ok", finishedAt: at, problem: null })
    .where(eq(briefingRuns.id, id));
  for (const file of files) await db.insert(briefingFiles).values({ ...file, runId: id });
}

/** Lets go of the bytes of all but the newest runs; their lines and digests stay. */
export async function dropOldContents(
  { db, tables: { briefingRuns, briefingFiles } }: Reader,
  keptId: number,
  held: number,
): Promise<void> {
  const old = await db
    .select({ id: briefingRuns.id })
    .from(briefingRuns)
    .where(and(eq(briefingRuns.keptId, keptId), eq(briefingRuns.state, "ok")))
    .orderBy(desc(briefingRuns.dueAt))
    .limit(1000)
    .offset(held);
  if (old.length === 0) return;
  const ids = old.map(({ id }) => id);
  await db.update(briefingFiles).set({ content: null }).where(inArray(briefingFiles.runId, ids));
}

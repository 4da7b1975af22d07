/** An agency keeps what it has written so far of a month; any words will do, and nobody is told. */
import type { Actor } from "~/domain/desk/actor";
import { storageProblems } from "~/domain/progress/report-words";
import type { Store } from "~db/store";
import { openReport } from "./open-report";
import { done, type Outcome } from "./outcome";
import { type ReportInput, writeReport } from "./write-report";

/** @returns the report's new version */
export function saveReport(
  store: Store,
  actor: Actor,
  input: ReportInput,
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    const opened = await openReport(within, actor, input, input.version === 0 ? "begin" : "save", now);
    if (!opened.ok) return opened;
    const problems = storageProblems(input.words);
    if (problems.length > 0) return { ok: false, problems };
    const state = opened.value.report?.state ?? "draft";
    return done(await writeReport(within, actor, opened.value, input, state, now));
  });
}

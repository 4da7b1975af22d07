/**
 * How a run ends: with its files, whose digests go into the log, or with the reason why there are none; then it is
 * tried again for a while. A try that somebody else has taken over in the meantime changes nothing.
 */
import { heldRuns, nextTryAt } from "~/domain/briefings/briefing-runs";
import type { Instant } from "~/domain/dates/calendar-date";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Problem } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findRun } from "~db/queries/kept-briefings/runs";
import { bumpSiteVersion } from "~db/site-version";
import type { Reader, Store } from "~db/store";
import { dropOldContents, markRunFailed, markRunMade } from "~db/writes/briefing-runs";
import type { BegunRun } from "./begin-runs";
import { subjectOf } from "./take-briefing-step";

export interface MadeFile {
  readonly format: string;
  readonly nameFull: string;
  readonly nameAscii: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
  readonly content: Buffer;
}

/** @returns whether the try was still the one that counts */
export function finishRun(
  store: Store,
  run: BegunRun,
  files: readonly MadeFile[],
  now: Date,
): Promise<boolean> {
  return store.transaction(async (within) => {
    if (!(await stillCounts(within, run))) return false;
    const at = requireInstant(now.toISOString());
    const rows = files.map((file) => ({ ...file, size: file.content.length }));
    await markRunMade(within, run.id, rows, at);
    await dropOldContents(within, run.kept.id, heldRuns);
    const digests = Object.fromEntries(files.map(({ format, digest }) => [format, digest]));
    await appendAudit(within, {
      at,
      action: "briefing.made",
      subject: subjectOf(run.kept.id),
      actor: null,
      facts: { asOf: run.moment.asOf, known: run.moment.known, digests },
    });
    await bumpSiteVersion(within);
    return true;
  });
}

/** @returns when it is tried again; null when it has failed for good, or the try no longer counts */
export function failRun(store: Store, run: BegunRun, problem: Problem, now: Date): Promise<Instant | null> {
  return store.transaction(async (within) => {
    if (!(await stillCounts(within, run))) return null;
    const at = requireInstant(now.toISOString());
    const again = nextTryAt(run.tries, now);
    await markRunFailed(within, run.id, { problem, at, again });
    if (again !== null) return again;
    await appendAudit(within, {
      at,
      action: "briefing.failed",
      subject: subjectOf(run.kept.id),
      actor: null,
      facts: { asOf: run.moment.asOf, problem: problem.code },
    });
    await bumpSiteVersion(within);
    return null;
  });
}

async function stillCounts(within: Reader, { id, tries }: BegunRun): Promise<boolean> {
  const run = await findRun(within, id);
  return run?.state === "running" && run.tries === tries;
}

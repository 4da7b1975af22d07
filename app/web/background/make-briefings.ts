/**
 * Makes the kept briefings that are due: facts and words here, files by the worker, one run after another. What cannot
 * be made keeps its reason, is tried again for a while, and is then shown as failed.
 */
import { createHash } from "node:crypto";
import { beginRun, type BegunRun, noteDueRuns } from "~/commands/briefings/begin-runs";
import { failRun, finishRun, type MadeFile } from "~/commands/briefings/end-run";
import type { Briefing } from "~/briefings/briefing";
import { buildBriefing } from "~/briefings/build-briefing";
import { parseChoices } from "~/briefings/choices/choices";
import { frameOf } from "~/briefings/choices/frame-of";
import { addDays } from "~/domain/dates/calendar-date";
import { failure, type Result, success } from "~/domain/result";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { readBriefingFacts } from "~db/queries/briefings/read-facts";
import { findNewestRecordAt } from "~db/queries/changes";
import type { SchedulerParts } from "./scheduler";

/** @param stopping asked between two runs */
export async function makeDueBriefings(parts: SchedulerParts, stopping: () => boolean): Promise<void> {
  await noteDueRuns(parts.store, parts.now());
  do {
    const run = await beginRun(parts.store, parts.now());
    if (!run) return;
    await makeRun(parts, run);
  } while (!stopping());
}

async function makeRun(parts: SchedulerParts, run: BegunRun): Promise<void> {
  const { store, log, now } = parts;
  const subject = { runId: run.id, keptId: run.kept.id, try: run.tries };
  const made = await tryToMake(parts, run);
  if (made.ok) {
    if (await finishRun(store, run, made.value, now())) log.info(subject, "A kept briefing was made.");
    return;
  }
  const again = await failRun(store, run, made.problem, now());
  log.error({ ...subject, problem: made.problem, again }, "A kept briefing could not be made.");
}

async function tryToMake(parts: SchedulerParts, run: BegunRun): Promise<Result<MadeFile[]>> {
  try {
    const built = await buildKeptBriefing(parts, run);
    if (!built.ok) return built;
    const files: MadeFile[] = [];
    for (const format of run.kept.formats) files.push(await makeOne(parts, format, built.value));
    return success(files);
  } catch (error) {
    parts.log.error({ err: error, runId: run.id }, "Making a kept briefing broke off.");
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 200);
    return failure({ code: "briefing.broke", text });
  }
}

async function makeOne({ makeFile }: SchedulerParts, format: string, briefing: Briefing): Promise<MadeFile> {
  const content = Buffer.from(await makeFile(format, briefing));
  const digest = createHash("sha256").update(content).digest("hex");
  const { full, ascii } = briefing.fileName;
  return { format, nameFull: full, nameAscii: ascii, digest, content };
}

/** The briefing of a run, as its address makes it again. */
export async function buildKeptBriefing(
  { store, origin, totals }: Pick<SchedulerParts, "store" | "origin" | "totals">,
  { kept, moment, previousDay }: Pick<BegunRun, "kept" | "moment" | "previousDay">,
): Promise<Result<Briefing>> {
  const reader = store.read;
  const params = new URLSearchParams(kept.address);
  // The run before was made within its day, so what came later on that day was in no briefing yet.
  if (kept.template === "since" && previousDay !== null) params.set("since", addDays(previousDay, -1));
  const codes = await listFacetCodes(reader);
  const read = parseChoices(params, { moment, language: "zh-Hant", ...codes });
  if (!read.ok) return failure(read.problem);
  const facts = await readBriefingFacts(reader, read.value.question, moment, totals);
  if (!facts.ok) return facts;
  const newest = await findNewestRecordAt(reader, moment.known);
  return success(buildBriefing(facts.value, frameOf(read.value, origin, newest)));
}

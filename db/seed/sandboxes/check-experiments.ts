/**
 * What the records of experiments say of one another: codes and slugs that exist, events in order, periods that do not
 * run backwards, extensions that article 9 allows. Each check throws a ContentProblem at the first fault.
 */
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { ExperimentCode } from "~/domain/sandbox/experiment-codes";
import { channels } from "~/domain/sandbox/experiment-codes";
import { periodOf } from "~/domain/sandbox/fold-experiment";
import { addsUp } from "~/domain/sandbox/published-figures";
import { requireKnown } from "../check-records";
import { ContentProblem } from "../content-problem";
import type { SeedContent } from "../record-shapes";
import type { ExperimentEventRecord, ExperimentRecord, PublishedTotals } from "./shapes";

type Known = Pick<SeedContent, "bills" | "sources">;

export function checkExperiment(record: ExperimentRecord, known: Known): void {
  const { file } = record;
  const facts = { ...record.facts, events: record.facts.events.filter((event) => !event.retracted) };
  const slugs = new Set(known.bills.map((bill) => bill.slug));
  if (facts.channel === "sandbox" && (facts.act === null || !findSandboxAct(facts.act)))
    throw new ContentProblem(file, "act", `"${facts.act}" is not an act that experiments run under`);
  if (facts.channel !== "sandbox" && facts.act !== null)
    throw new ContentProblem(file, "act", "a lighter channel has no enabling act");
  facts.exemptions.forEach((exemption, index) => {
    if (exemption.settledBy)
      requireKnown(file, `exemptions.${index}.settledBy`, slugs, [exemption.settledBy]);
  });
  if (facts.events.length === 0)
    throw new ContentProblem(file, "events", "an experiment without an event is not on record");
  facts.events.forEach((event, index) => checkEvent(file, facts.events, event, index, known));
  checkExtensions(file, facts);
}

function checkEvent(
  file: string,
  events: readonly ExperimentEventRecord[],
  event: ExperimentEventRecord,
  index: number,
  known: Known,
): void {
  const field = `events.${index}`;
  requireKnown(
    file,
    `${field}.sources`,
    new Set(Object.keys(known.sources)),
    event.sources.map((source) => source.source),
  );
  const before = events[index - 1];
  if (before && onOf(event.on) < onOf(before.on))
    throw new ContentProblem(
      file,
      `${field}.on`,
      `"${event.on}" comes before the event above it ("${before.on}")`,
    );
  if (event.until && event.event !== "approved" && event.event !== "extended")
    throw new ContentProblem(file, `${field}.until`, "only an approval or an extension has a last day");
  if (event.branch && event.event !== "extended")
    throw new ContentProblem(file, `${field}.branch`, "only an extension stands on a branch of article 9");
}

/** The branch a record names must be the one the days allow. */
function checkExtensions(file: string, facts: ExperimentRecord["facts"]): void {
  const act = facts.act === null ? null : findSandboxAct(facts.act);
  if (!act) return;
  const events = facts.events.map((event, index) => ({
    id: index,
    code: event.event as ExperimentCode,
    date: dateOf(event.on),
    dayOrder: index,
    recordedAt: facts.recorded,
    retractedAt: null,
    untilOn: event.until ?? null,
    branch: event.branch ?? null,
  }));
  const indexes = events.filter((event) => event.code === "extended").map((event) => event.id);
  periodOf(events, act).extensions.forEach((extension, order) => {
    const field = `events.${indexes[order]!}`;
    const { from, until, branch, fits } = extension;
    if (from && until && until < from)
      throw new ContentProblem(file, `${field}.until`, `"${until}" is before the period it extends ends`);
    if (fits === "beyond")
      throw new ContentProblem(
        file,
        `${field}.until`,
        `"${until}" is beyond the cap of ${act.limits.cap!.article}`,
      );
    if (branch && fits && branch !== fits)
      throw new ContentProblem(file, `${field}.branch`, `article 9 gives "${fits}", not "${branch}"`);
    if (branch === "law_change" && facts.needsLawChange !== true)
      throw new ContentProblem(
        file,
        "needsLawChange",
        "the branch of an extension says that a law must change",
      );
  });
}

export function checkTotals(file: string, totals: PublishedTotals, known: Known): void {
  const scopes = new Set<string>([...channels, ...known.bills.map((bill) => bill.slug)]);
  const keys = new Set(Object.keys(known.sources));
  totals.channels.forEach(({ sources }, index) =>
    requireKnown(
      file,
      `channels.${index}.sources`,
      keys,
      sources.map(({ source }) => source),
    ),
  );
  totals.figures.forEach((figure, index) => {
    const field = `figures.${index}`;
    requireKnown(file, `${field}.of`, scopes, [figure.of]);
    requireKnown(
      file,
      `${field}.sources`,
      keys,
      figure.sources.map(({ source }) => source),
    );
    if (addsUp(figure) === false)
      throw new ContentProblem(
        file,
        `${field}.parts`,
        "approved and not approved do not make up the applications",
      );
  });
}

function onOf(text: string): string {
  return dateOf(text).on;
}

/** Shapes were checked before. */
function dateOf(text: string) {
  const date = parsePartialDate(text);
  if (!date.ok) throw new Error(`Unchecked date "${text}"`);
  return date.value;
}

/**
 * Reads a folder's statements and votes into a round that was held elsewhere: all of them in one transaction, or none.
 * The same folder a second time changes nothing; a newer one of the same conversation adds what is new. It makes no
 * round: the record of one is published like every record.
 */
import { type Instant, requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { type ImportReport, type ReadRound, toKeptReport } from "~/domain/rounds/files/imported-round";
import { type ImportPlan, isEmptyPlan, planImport } from "~/domain/rounds/files/plan-import";
import { failure, type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findHeldImport, findRoundRow, listImports } from "~db/queries/rounds/kept/imported-votes";
import { bumpSiteVersion } from "~db/site-version";
import type { Reader, Store } from "~db/store";
import { deleteResults, insertImport, markImported } from "~db/writes/rounds/imports";
import { decide } from "../decide";
import { writeImport } from "./write-import";

export interface ImportInput {
  /** A round's slug. */
  readonly round: string;
  readonly read: ReadRound;
  /** SHA-256 of the files that were read. */
  readonly digest: string;
  /** Under which the files were given out; empty when they do not say. */
  readonly licence: string;
}

/** What an import changes, or would. */
export interface ImportChange {
  readonly addedStatements: number;
  readonly changedStatements: number;
  readonly newVotes: number;
}

/** @param actor null: from the terminal */
export function importRound(
  store: Store,
  actor: Actor | null,
  input: ImportInput,
  now: Date,
): Promise<Result<ImportChange>> {
  return decide(store, async (within) => {
    const action = "round.import";
    if (actor && !mayDo(actor.role, action))
      return failure({ code: "forbidden", value: rolesFor(action).join(",") });
    const opened = await open(within, input);
    if (!opened.ok || isEmptyPlan(opened.value.plan)) return changeOf(opened);
    const at = requireInstant(now.toISOString());
    const { roundId, plan } = opened.value;
    await writeImport(within, roundId, input.read.round.votes, plan, at);
    await note(within, actor, roundId, input, at);
    return changeOf(opened);
  });
}

/** What importRound would answer now. It writes nothing. */
export async function previewImport(reader: Reader, input: ImportInput): Promise<Result<ImportChange>> {
  return changeOf(await open(reader, input));
}

interface Opened {
  readonly roundId: number;
  readonly plan: ImportPlan;
}

const nothing: ImportPlan = { added: [], changed: [], newVotes: [], latest: [] };

async function open(within: Reader, { round, read, digest }: ImportInput): Promise<Result<Opened>> {
  const row = await findRoundRow(within, round);
  if (!row) return failure({ code: "round.unknown", value: round.slice(0, 60) });
  if (row.kind === "native") return failure({ code: "round_import.native" });
  const imports = await listImports(within, row.id);
  if (imports.some((each) => each.digest === digest)) return success({ roundId: row.id, plan: nothing });
  const plan = planImport(await findHeldImport(within, row.id), read.round, read.published);
  return plan.ok ? success({ roundId: row.id, plan: plan.value }) : plan;
}

function changeOf(opened: Result<Opened>): Result<ImportChange> {
  if (!opened.ok) return opened;
  const { added, changed, newVotes } = opened.value.plan;
  return success({
    addedStatements: added.length,
    changedStatements: changed.length,
    newVotes: newVotes.length,
  });
}

async function note(
  within: Reader,
  actor: Actor | null,
  roundId: number,
  { round, read, digest, licence }: ImportInput,
  at: Instant,
): Promise<void> {
  const report: ImportReport = read.report;
  await insertImport(within, {
    roundId,
    flavour: report.flavour,
    digest,
    licence,
    report: JSON.stringify(toKeptReport(report)),
    importedBy: actor?.staffId ?? null,
    importedAt: at,
  });
  await markImported(within, roundId);
  await deleteResults(within, roundId);
  const { flavour, statements, people, latestVotes } = report;
  await appendAudit(within, {
    at,
    action: "round.imported",
    subject: `round:${roundId}`,
    actor: actor?.commitment ?? null,
    facts: { round, flavour, digest, statements, people, votes: latestVotes },
  });
  await bumpSiteVersion(within);
}

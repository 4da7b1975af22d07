/**
 * What a folder adds to a round that may hold an earlier one. It only adds: a folder that lacks a statement or a vote
 * that is here already, or words one otherwise, is an older folder or another conversation's, and is refused whole.
 */
import { type LatestVote, listLatestVotes } from "../../opinion/votes/latest-votes";
import type { VoteTable } from "../../opinion/votes/vote-table";
import { failure, type Result, success } from "../../result";
import type { StatementOrigin, StatementState } from "../round-codes";
import type { ImportedRound, ImportedStatement, Tally } from "./imported-round";

/** What a folder says of a statement and may say otherwise later. */
export interface ImportedMarks {
  readonly state: StatementState;
  readonly origin: StatementOrigin;
  readonly isMeta: boolean;
  readonly exportedAgrees: number | null;
  readonly exportedDisagrees: number | null;
}

export interface HeldStatement extends ImportedMarks {
  readonly number: number;
  readonly words: string;
  /** The last decision on record; null when nobody has decided. */
  readonly decided: StatementState | null;
}

/** What a round holds of earlier folders. */
export interface HeldImport {
  readonly statements: readonly HeldStatement[];
  /** Every vote event, people under the numbers of the folder. */
  readonly votes: VoteTable;
}

export interface PlannedStatement extends ImportedMarks {
  readonly number: number;
  readonly words: string;
  readonly author: number | null;
  readonly at: number | null;
  /** The moderators' decision that is to be written; null when there is none that is new. */
  readonly decision: "accepted" | "rejected" | null;
}

export interface ImportPlan {
  readonly added: readonly PlannedStatement[];
  readonly changed: readonly PlannedStatement[];
  /** Places in the folder's votes, in the order of their times. */
  readonly newVotes: readonly number[];
  /** Every vote that counts afterwards; empty when no vote is new. */
  readonly latest: readonly LatestVote[];
}

/**
 * The plan. Problems: round_import.statement_gone, round_import.other_words, round_import.vote_gone.
 * @example planImport({ statements: [], votes: none }, round, published) // everything is added
 */
export function planImport(
  held: HeldImport,
  round: ImportedRound,
  published: ReadonlyMap<number, Tally>,
): Result<ImportPlan> {
  const before = new Map(held.statements.map((each) => [each.number, each]));
  const found = new Map(round.statements.map((each) => [each.id, each]));
  for (const { number, words } of held.statements) {
    const now = found.get(number);
    if (!now) return failure({ code: "round_import.statement_gone", statement: number });
    // A statement whose words an export withholds says nothing of them.
    if (now.text !== words && now.text !== "" && words !== "")
      return failure({ code: "round_import.other_words", statement: number });
  }
  const votes = compareVotes(held.votes, round.votes);
  if (!votes.ok) return votes;
  const planned = round.statements.map((each) =>
    planStatement(each, published.get(each.id), before.get(each.id)),
  );
  const isChanged = (now: PlannedStatement) => {
    const then = before.get(now.number);
    return then !== undefined && (now.decision !== null || !sameMarks(now, then));
  };
  return success({
    added: planned.filter(({ number }) => !before.has(number)),
    changed: planned.filter(isChanged),
    newVotes: votes.value,
    latest: votes.value.length === 0 ? [] : listLatestVotes(round.votes),
  });
}

/** Whether nothing is to be written. @example isEmptyPlan({ added: [], changed: [], newVotes: [], latest: [] }) // true */
export function isEmptyPlan({ added, changed, newVotes }: ImportPlan): boolean {
  return added.length + changed.length + newVotes.length === 0;
}

function planStatement(
  { id, text, author, at, isAccepted, isRejected, isMeta, isSeed }: ImportedStatement,
  published: Tally | undefined,
  before: HeldStatement | undefined,
): PlannedStatement {
  // Most platforms show what nobody has decided about yet, and so do the published results.
  const theirs = isRejected ? "rejected" : "accepted";
  // What was hidden or merged here stays so, whatever a later folder says.
  const isOurs = before?.state === "redacted" || before?.state === "merged";
  const decision = !isOurs && (isRejected || isAccepted) && theirs !== before?.decided ? theirs : null;
  return {
    number: id,
    words: text,
    author,
    at,
    state: isOurs ? before.state : theirs,
    origin: isSeed === true ? "seed" : "participant",
    isMeta,
    exportedAgrees: published?.agrees ?? null,
    exportedDisagrees: published?.disagrees ?? null,
    decision,
  };
}

function sameMarks(a: ImportedMarks, b: ImportedMarks): boolean {
  return (["state", "origin", "isMeta", "exportedAgrees", "exportedDisagrees"] as const).every(
    (mark) => a[mark] === b[mark],
  );
}

/** The places of the votes that are new. The second exporter cuts times to the second: finer they are not compared. */
function compareVotes(held: VoteTable, found: VoteTable): Result<number[]> {
  const keys = new Set<string>();
  for (let place = 0; place < found.at.length; place += 1) keys.add(keyOf(found, place));
  const known = new Set<string>();
  for (let place = 0; place < held.at.length; place += 1) {
    const key = keyOf(held, place);
    if (!keys.has(key)) {
      const [participant, statement] = [held.participants[place]!, held.statements[place]!];
      return failure({ code: "round_import.vote_gone", participant, statement });
    }
    known.add(key);
  }
  const places: number[] = [];
  for (let place = 0; place < found.at.length; place += 1)
    if (!known.has(keyOf(found, place))) places.push(place);
  return success(places.sort((a, b) => found.at[a]! - found.at[b]! || a - b));
}

function keyOf({ participants, statements, values, at }: VoteTable, place: number): string {
  return `${participants[place]} ${statements[place]} ${values[place]} ${Math.floor(at[place]! / 1000)}`;
}

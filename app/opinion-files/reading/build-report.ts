/** The report of an import, from what each file held. It compares; it changes nothing that was read. */
import { countAll } from "~/domain/opinion/statements/vote-counts";
import type { VoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import type {
  ImportedStatement,
  ImportReport,
  PublishedGroups,
  Tally,
} from "~/domain/rounds/files/imported-round";

/** From here to the 19th of May 2025 the platform wrote a group's place for its id. */
const wrongFrom = Date.UTC(2025, 1, 1);
const wrongUntil = Date.UTC(2025, 4, 20);

type Counted = "people" | "latestVotes" | "supersededVotes" | "statements" | "rejected" | "neverVoted";

/** What the votes themselves say: the same for every flavour. */
export function countRead(
  matrix: VoteMatrix,
  statements: readonly ImportedStatement[],
  voteEvents: number,
): Pick<ImportReport, Counted> {
  const voted = new Set(matrix.statements);
  return {
    people: matrix.participants.length,
    latestVotes: matrix.columns.length,
    supersededVotes: voteEvents - matrix.columns.length,
    statements: statements.length,
    rejected: statements.filter(({ isRejected }) => isRejected).length,
    neverVoted: statements.filter(({ id }) => !voted.has(id)).length,
  };
}

/** Statements whose published counts are not those of the latest votes: often every event was counted. */
export function compareCounts(
  matrix: VoteMatrix,
  published: ReadonlyMap<number, Tally>,
): ImportReport["differingCounts"] {
  const counts = countAll(matrix);
  const columnOf = new Map(Array.from(matrix.statements, (id, column) => [id, column]));
  return [...published]
    .sort(([a], [b]) => a - b)
    .flatMap(([statement, tally]) => {
      const column = columnOf.get(statement);
      const { agrees, disagrees } = column === undefined ? { agrees: 0, disagrees: 0 } : counts[column]!;
      if (agrees === tally.agrees && disagrees === tally.disagrees) return [];
      return [{ statement, published: tally, recomputed: { agrees, disagrees } }];
    });
}

/**
 * Whether the published groups can be believed. Where no file says when it was written, the last vote must serve: a
 * round that ended in those months may have been exported then.
 */
export function judgeGroups(
  groupOf: ReadonlyMap<number, number>,
  exportedOn: string | null,
  times: Float64Array,
): PublishedGroups {
  if (groupOf.size === 0) return { status: "absent", groupOf };
  const at =
    exportedOn === null ? times.reduce((most, each) => Math.max(most, each), 0) : Date.parse(exportedOn);
  return { status: at >= wrongFrom && at < wrongUntil ? "unreliable" : "given", groupOf };
}

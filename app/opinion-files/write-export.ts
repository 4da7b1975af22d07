/**
 * A round in the first flavour of pol.is exports, so that every tool for those reads it, plus what they lack: seeds,
 * metadata, the method's version and the sign of votes. Only latest votes; times cut to the day in Taipei; ids made for
 * this export alone, and a person's number as author is none as voter. It refuses to write xids and tiers.
 */
import { stringify } from "csv-stringify/sync";
import type { ComputedRound } from "~/domain/opinion/compute-round";
import { methodVersion, signConvention } from "~/domain/opinion/method-version";
import { latestTimes } from "~/domain/opinion/votes/latest-votes";
import { buildVoteMatrix, type VoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import type { ImportedRound } from "~/domain/rounds/files/imported-round";
import { dayIn, nameOfDay } from "./writing/days";
import { escapeFormula } from "./writing/formula";
import { freshIds, type Random } from "./writing/fresh-ids";

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

export interface ExportParts {
  readonly round: ImportedRound;
  /** Computed from the round's votes and statements. */
  readonly computed: ComputedRound;
  /** Under what its words and counts may be used, in a sentence. */
  readonly licence: string;
  /** Numbers from 0 to 1 that nobody can guess: the ids are drawn with it. */
  readonly random: Random;
}

type Cell = string | number | boolean;

export function writeExport({ round, computed, licence, random }: ExportParts): ExportedFile[] {
  const matrix = buildVoteMatrix(round.votes);
  const voterIds = freshIds(matrix.participants, 0, random);
  const authors = new Set(round.statements.flatMap(({ author }) => (author === null ? [] : [author])));
  const authorIds = freshIds([...authors], voterIds.size, random);
  return [
    { name: "summary.csv", text: csv([...summaryRows(round, computed, authors.size), ["licence", licence]]) },
    { name: "comments.csv", text: csv(commentRows(round, computed, authorIds)) },
    { name: "votes.csv", text: csv(voteRows(round, matrix, voterIds)) },
    { name: "participants-votes.csv", text: csv(participantRows(matrix, computed, voterIds)) },
  ];
}

/** Cells that begin or end blank, or hold a bare return, are quoted too: readers may trim them otherwise. */
function csv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => String(cell))),
    { quoted_match: /^\s|\s$|\r/ },
  );
}

function summaryRows(
  { title, address, description, statements }: ImportedRound,
  { results }: ComputedRound,
  authors: number,
) {
  const { totals, groups } = results;
  return [
    ["topic", title ?? ""],
    ["url", address ?? ""],
    ["voters", totals.people],
    ["voters-in-conv", totals.inConversation],
    ["commenters", authors],
    ["comments", statements.length],
    ["groups", groups.length],
    ["conversation-description", description ?? ""],
    ["method-version", methodVersion],
    ["sign-convention", signConvention],
    ["votes", "latest of each person and statement"],
    ["times", "cut to the day in Asia/Taipei"],
  ];
}

function commentRows(
  { statements }: ImportedRound,
  { results }: ComputedRound,
  authorIds: ReadonlyMap<number, number>,
): Cell[][] {
  const resultOf = new Map(results.statements.map((result) => [result.id, result]));
  const heading =
    "timestamp,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,group-informed-consensus,comment-body";
  return [
    heading.split(","),
    ...statements.map(({ id, text, author, at, isRejected, isAccepted, isMeta, isSeed }) => {
      const result = resultOf.get(id);
      return [
        at === null ? "" : dayIn(at),
        id,
        author === null ? "" : authorIds.get(author)!,
        result?.agrees ?? 0,
        result?.disagrees ?? 0,
        isRejected ? -1 : isAccepted ? 1 : 0,
        isMeta,
        isSeed ?? "",
        result?.groupAwareAgreement ?? "",
        escapeFormula(text),
      ];
    }),
  ];
}

function voteRows(
  { votes }: ImportedRound,
  matrix: VoteMatrix,
  voterIds: ReadonlyMap<number, number>,
): Cell[][] {
  const timeOf = latestTimes(votes);
  const rows: [number, string, number, number, number][] = [];
  for (const [row, participant] of matrix.participants.entries())
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at += 1) {
      const statement = matrix.statements[matrix.columns[at]!]!;
      const day = dayIn(timeOf(participant, statement));
      rows.push([day, nameOfDay(day), statement, voterIds.get(participant)!, matrix.values[at]!]);
    }
  rows.sort((a, b) => a[2] - b[2] || a[3] - b[3]);
  return [["timestamp", "datetime", "comment-id", "voter-id", "vote"], ...rows];
}

function participantRows(
  matrix: VoteMatrix,
  { people }: ComputedRound,
  voterIds: ReadonlyMap<number, number>,
): Cell[][] {
  const groupOf = new Map(Array.from(people.ids, (id, at) => [id, people.groups[at]!]));
  const rows = Array.from(matrix.participants, (participant, row) => {
    const values = matrix.values.subarray(matrix.starts[row], matrix.starts[row + 1]);
    const columns = matrix.columns.subarray(matrix.starts[row], matrix.starts[row + 1]);
    const cells: Cell[] = new Array<Cell>(matrix.statements.length).fill("");
    for (const [at, column] of columns.entries()) cells[column] = values[at]!;
    const group = groupOf.get(participant) ?? -1;
    const count = (value: number) => values.filter((each) => each === value).length;
    // How many statements somebody wrote would tell the author from the votes: that cell stays empty.
    return [
      voterIds.get(participant)!,
      group < 0 ? "" : group,
      "",
      values.length,
      count(1),
      count(-1),
      ...cells,
    ];
  });
  rows.sort((a, b) => Number(a[0]) - Number(b[0]));
  return [
    ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree", ...matrix.statements],
    ...rows,
  ];
}

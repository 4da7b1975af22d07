/**
 * The third flavour: what the platform's API answered, saved as JSON, one file a part or all in one. Its votes are
 * signed as ours are. Its mathematics has the other sign and is read for the groups' members only.
 */
import { buildVoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import type { VoteTable } from "~/domain/opinion/votes/vote-table";
import { failure, type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";
import type { ImportedStatement, ReadRound, Tally } from "~/domain/rounds/files/imported-round";
import { compareCounts, countRead, judgeGroups } from "./build-report";
import { lastTime, mostId } from "./csv-table";
import { decodeFile } from "./decode";
import { isRecord, readGroupMembers } from "./json-groups";
import { withoutRepeats } from "./read-votes";
import { readTimes } from "./times";

const partNames = ["votes", "comments", "conversation", "math-pca2"] as const;
type PartName = (typeof partNames)[number];
interface Part {
  readonly file: string;
  readonly value: unknown;
}

export function readJsonExport(folder: readonly FolderFile[]): Result<ReadRound> {
  const parts: Partial<Record<PartName, Part>> = {};
  for (const file of folder) {
    if (!/\.json$/i.test(file.name)) continue;
    const text = decodeFile(file);
    if (!text.ok) return text;
    const value = parseJson(text.value);
    if (value === undefined) return failure({ code: "round_file.json", file: file.name });
    for (const name of partNames) {
      if (file.name.toLowerCase().endsWith(`${name}.json`)) parts[name] = { file: file.name, value };
      else if (isRecord(value) && value[name] !== undefined)
        parts[name] = { file: file.name, value: value[name] };
    }
  }
  if (!parts.comments) return failure({ code: "round_file.missing", file: "comments.json" });
  if (!parts.votes) return failure({ code: "round_file.missing", file: "votes.json" });
  const statements = readStatements(parts.comments);
  if (!statements.ok) return statements;
  const ids = new Set(statements.value.map(({ statement }) => statement.id));
  const votes = readVoteRows(parts.votes, ids);
  if (!votes.ok) return votes;
  return success(assemble(parts, statements.value, votes.value, folder));
}

interface ReadStatement {
  readonly statement: ImportedStatement;
  readonly published: Tally | null;
}

function readStatements({ file, value }: Part): Result<ReadStatement[]> {
  if (!Array.isArray(value)) return failure({ code: "round_file.json", file });
  const read: ReadStatement[] = [];
  for (const [at, row] of (value as unknown[]).entries()) {
    const problem = (field: string) => failure({ code: "round_file.item", file, item: at + 1, field });
    if (!isRecord(row)) return problem("statement_id");
    const id = numberOf(row.statement_id ?? row.tid);
    const moderated = numberOf(row.moderated ?? row.mod ?? 0);
    if (id === null || Math.abs(id) > mostId) return problem("statement_id");
    if (typeof row.txt !== "string") return problem("txt");
    if (moderated === null || Math.abs(moderated) > 1) return problem("moderated");
    const created = numberOf(row.created);
    if (created !== null && Math.abs(created) > lastTime) return problem("created");
    const author = numberOf(row.participant_id ?? row.pid);
    if (author !== null && Math.abs(author) > mostId) return problem("participant_id");
    const [agrees, disagrees] = [numberOf(row.agree_count), numberOf(row.disagree_count)];
    read.push({
      statement: {
        id,
        text: row.txt,
        author,
        at: created === null ? null : readTimes(Float64Array.of(created)).at[0]!,
        isRejected: moderated === -1,
        isAccepted: moderated === 1,
        isMeta: row.is_meta === true,
        isSeed: typeof row.is_seed === "boolean" ? row.is_seed : null,
      },
      published: agrees === null || disagrees === null ? null : { agrees, disagrees },
    });
  }
  return success(read.sort((a, b) => a.statement.id - b.statement.id));
}

function readVoteRows({ file, value }: Part, statements: ReadonlySet<number>): Result<VoteTable> {
  if (!Array.isArray(value)) return failure({ code: "round_file.json", file });
  const columns: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [at, row] of (value as unknown[]).entries()) {
    const problem = (field: string) => failure({ code: "round_file.item", file, item: at + 1, field });
    for (const [place, field] of ["participant_id", "statement_id", "vote", "modified"].entries()) {
      const number = isRecord(row) ? numberOf(row[field]) : null;
      const most = field === "vote" ? 1 : field === "modified" ? lastTime : mostId;
      if (number === null || Math.abs(number) > most) return problem(field);
      if (field === "statement_id" && !statements.has(number)) return problem(field);
      columns[place]!.push(number);
    }
  }
  const [participants, ids, values, at] = columns;
  return success({
    participants: Int32Array.from(participants),
    statements: Int32Array.from(ids),
    values: Int8Array.from(values),
    at: Float64Array.from(at),
  });
}

function assemble(
  parts: Partial<Record<PartName, Part>>,
  read: readonly ReadStatement[],
  rows: VoteTable,
  folder: readonly FolderFile[],
): ReadRound {
  const times = readTimes(rows.at);
  const { votes, repeatedRows } = withoutRepeats({ ...rows, at: times.at });
  const statements = read.map(({ statement }) => statement);
  const published = new Map(
    read.flatMap(({ statement, published }) => (published ? [[statement.id, published] as const] : [])),
  );
  const matrix = buildVoteMatrix(votes);
  const conversation = isRecord(parts.conversation?.value) ? parts.conversation.value : {};
  const textOf = (key: string) => (typeof conversation[key] === "string" ? conversation[key] : null);
  const used = Object.values(parts).map(({ file }) => file);
  return {
    published,
    round: {
      title: textOf("topic"),
      address: null,
      description: textOf("description"),
      statements,
      votes,
    },
    report: {
      flavour: "C",
      files: Object.values(parts).map(({ file, value }) => ({
        name: file,
        rows: Array.isArray(value) ? value.length : 1,
      })),
      ignoredFiles: folder.map(({ name }) => name).filter((name) => !used.includes(name)),
      timesIn: times.unit,
      voteEvents: rows.at.length,
      repeatedRows,
      ...countRead(matrix, statements, votes.at.length),
      isMetaKnown: Array.isArray(parts.comments?.value) && hasField(parts.comments.value, "is_meta"),
      isSeedKnown: statements.some(({ isSeed }) => isSeed !== null),
      xidsLeftOut: 0,
      olderCells: 0,
      differingCounts: compareCounts(matrix, published),
      differingTotals: [],
      groups: judgeGroups(readGroupMembers(parts["math-pca2"]?.value), null, votes.at),
    },
  };
}

function hasField(rows: readonly unknown[], field: string): boolean {
  return rows.some((row) => isRecord(row) && field in row);
}

/** A whole number, also written as text; null for anything else. */
function numberOf(value: unknown): number | null {
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

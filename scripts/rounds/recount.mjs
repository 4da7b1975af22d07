// Counts an exported round again, from its folder alone and with nothing of this project: node recount.mjs FOLDER.
// Prints JSON and ends with 1 where comments.csv or participants-votes.csv says something else than the votes do.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, exit, stdout } from "node:process";

const folder = argv[2];
if (!folder) {
  stdout.write("node recount.mjs FOLDER\n");
  exit(2);
}

/** Rows of cells: quotes around a cell, two for one within it. */
function readRows(name) {
  const text = readFileSync(join(folder, name), "utf8");
  const rows = [];
  let cells = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\r?\n|$)/g)) {
    cells.push(quoted === undefined ? plain.replace(/\r$/, "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (cells.length > 1) rows.push(cells);
    cells = [];
  }
  return rows;
}

function readTable(name) {
  const [heading, ...rows] = readRows(name);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [heading[at], cell])));
}

const people = readTable("participants-votes.csv");
const groupOf = new Map(people.map((row) => [row.participant, row["group-id"]]));
const groupCount = new Set([...groupOf.values()].filter((group) => group !== "")).size;

// The latest vote of each person on each statement.
const latest = new Map();
for (const row of readTable("votes.csv")) {
  const key = `${row["voter-id"]} ${row["comment-id"]}`;
  const before = latest.get(key);
  if (!before || Number(row.timestamp) >= Number(before.timestamp)) latest.set(key, row);
}

const none = () => ({ agrees: 0, disagrees: 0, seen: 0 });
const counts = new Map();
function count(tally, vote) {
  tally.seen += 1;
  if (vote === "1") tally.agrees += 1;
  if (vote === "-1") tally.disagrees += 1;
}
for (const { "comment-id": id, "voter-id": voter, vote } of latest.values()) {
  if (!counts.has(id)) counts.set(id, { all: none(), byGroup: Array.from({ length: groupCount }, none) });
  count(counts.get(id).all, vote);
  const group = groupOf.get(voter);
  if (group) count(counts.get(id).byGroup[Number(group)], vote);
}

const statements = [...counts]
  .map(([id, { all, byGroup }]) => ({
    id: Number(id),
    ...all,
    byGroup,
    // Of every group the share that agrees, one imagined agreement and one disagreement added, multiplied.
    groupAwareAgreement:
      groupCount === 0
        ? null
        : byGroup.reduce((all, { agrees, seen }) => (all * (agrees + 1)) / (seen + 2), 1),
  }))
  .sort((a, b) => a.id - b.id);

const problems = [];
const counted = new Map(statements.map((each) => [String(each.id), each]));
for (const row of readTable("comments.csv")) {
  const { agrees, disagrees, groupAwareAgreement } = counted.get(row["comment-id"]) ?? none();
  if (Number(row.agrees) !== agrees || Number(row.disagrees) !== disagrees)
    problems.push(
      `statement ${row["comment-id"]}: ${row.agrees}/${row.disagrees}, recounted ${agrees}/${disagrees}`,
    );
  const published = row["group-informed-consensus"];
  if (published && Math.abs(Number(published) - groupAwareAgreement) > 1e-12)
    problems.push(`statement ${row["comment-id"]}: consensus ${published}, recounted ${groupAwareAgreement}`);
}
for (const row of people)
  for (const [id, cell] of Object.entries(row)) {
    if (!/^\d+$/.test(id)) continue;
    const vote = latest.get(`${row.participant} ${id}`)?.vote ?? "";
    if (vote !== cell) problems.push(`participant ${row.participant} on ${id}: ${cell}, recounted ${vote}`);
  }

const voters = new Set([...latest.values()].map((row) => row["voter-id"])).size;
stdout.write(`${JSON.stringify({ people: voters, votes: latest.size, statements, problems })}\n`);
// Not exit(): what is written to a pipe may not have left yet.
globalThis.process.exitCode = problems.length > 0 ? 1 : 0;

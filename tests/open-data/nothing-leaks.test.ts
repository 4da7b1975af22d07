/** Every table and column that is withheld is filled with marks; no file of a snapshot may hold one of them. */
import Sqlite from "better-sqlite3";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeSnapshot } from "~/open-data/make-snapshot";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { publishedTables } from "~db/snapshot/published-tables";
import { withheldTables } from "~db/snapshot/withheld-tables";
import { openDesk, eventOf, now } from "../support/desk/desk";
import { copyMigratedFile } from "../support/engines/migrated-file";
import { insertHeldRound } from "../support/rounds/held-round";
import { follow } from "../support/follow/followed";
import { origin, takenAt } from "../support/open-data/snapshots";

const mark = "MARK-of-what-stays-here";
/** As JSON and CSV write it, and as SQLite stores it. */
const number = 987_654_321;
const stored = Buffer.from([0x3a, 0xde, 0x68, 0xb1]);

let folder: string;
let marked: string[];

/** A desk at work, a follower, a round; then marks. */
beforeAll(async () => {
  const file = await copyMigratedFile();
  const store = openSqliteStore(file);
  const desk = await openDesk(store);
  await desk.submitted(eventOf("legislative.referred", "2017-06-20"));
  await follow(store, {}, now);
  await insertHeldRound(store);
  const raw = new Sqlite(file);
  raw.pragma("foreign_keys = off");
  raw.pragma("ignore_check_constraints = on");
  marked = Object.values(withheldTables)
    .flat()
    .flatMap((table) => insertMarks(raw, table));
  marked.push(...markStatements(raw));
  raw.close();
  folder = mkdtempSync(join(tmpdir(), "lawtrail-marks-"));
  await makeSnapshot(store, folder, { origin, now: takenAt });
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Column {
  readonly name: string;
  readonly type: string;
}

/** A row of a withheld table whose every cell is a mark. @returns its columns */
function insertMarks(raw: Sqlite.Database, table: string): string[] {
  const columns = raw.prepare<string[], Column>("select name, type from pragma_table_info(?)").all(table);
  const cells = columns.map(({ name, type }) => {
    if (type === "BLOB") return Buffer.from(`${mark} ${name}`);
    return type === "INTEGER" ? number : `${mark} ${name}`;
  });
  raw.prepare(`insert into ${table} values (${columns.map(() => "?").join()})`).run(cells);
  return columns.map(({ name }) => `${table}.${name}`);
}

/** Words that wait, were kept out or were hidden, who wrote and decided, and when to the second. */
function markStatements(raw: Sqlite.Database): string[] {
  const insert = raw.prepare(
    `insert into statements (round_id, number, words, origin_code, is_meta, author_id, state_code, version,
       exported_agrees, exported_disagrees, created_at)
     values (1, ?, ?, 'participant', 0, ?, ?, 1, ?, ?, '2026-12-10T11:22:33.444Z')`,
  );
  const step = raw.prepare(
    "insert into statement_steps (statement_id, to_state, note, staff_id, at) values (?, ?, ?, ?, ?)",
  );
  for (const [index, state] of ["pending", "rejected", "redacted", "accepted"].entries()) {
    const words = state === "accepted" ? "可以看的意見" : `${mark} ${state}`;
    const { lastInsertRowid: id } = insert.run(10 + index, words, number, state, number, number);
    step.run(id, state, state === "pending" ? mark : null, number, "2026-12-11T00:00:00.000Z");
    raw.prepare("insert into response_statements values (?, ?)").run(1, id);
  }
  raw
    .prepare(
      `insert into round_imports (round_id, flavour, digest, licence, report, imported_by, imported_at)
       values (1, 'A', 'x', '', '{}', ?, '2026-12-11T00:00:00.000Z')`,
    )
    .run(number);
  return Object.entries(publishedTables).flatMap(([table, { withheld = [] }]) =>
    withheld.map((column) => `${table}.${column}`),
  );
}

const filesOf = (ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

test("there is a mark in every column that stays here", () => {
  expect(marked.length).toBeGreaterThan(250);
  for (const column of ["staff.password_hash", "votes.participant_id", "statements.author_id"])
    expect(marked).toContain(column);
});

test("no file of the snapshot holds a mark, nor the moment at which a statement was written", () => {
  const holding = filesOf("").filter(
    ({ bytes }) =>
      [mark, String(number), "11:22:33"].some((each) => bytes.includes(each)) || bytes.includes(stored),
  );
  expect(holding.map(({ name }) => name)).toEqual([]);
});

test("no address of a person is in any of them", () => {
  for (const { name, bytes } of filesOf("")) expect(bytes.includes("@example.org"), name).toBe(false);
});

test("proof: what is public of the same tables is there", () => {
  const lines = (table: string) =>
    readFileSync(join(folder, `${table}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const given = lines("statements").filter(({ number: at }) => Number(at) >= 10);
  expect(given.map(({ number: at, words, state_code: state }) => [at, words, state])).toEqual([
    // 10 waits for a moderator.
    [11, "", "rejected"],
    [12, "", "redacted"],
    [13, "可以看的意見", "accepted"],
  ]);
  expect(given.at(-1)).toMatchObject({ created_at: "2026-12-09T16:00:00.000Z" });
  expect(given.at(-1)).not.toHaveProperty("author_id");
  expect(lines("statement_steps").map(({ to_state: state }) => state)).toEqual([
    "rejected",
    "redacted",
    "accepted",
  ]);
  expect(lines("response_statements")).toHaveLength(3);
});

/** `npm run rounds:import`, run as people run it, on a database of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { copyMigratedFile } from "../support/engines/migrated-file";
import { folderA } from "../support/opinion/small-folders";
import { insertOtherRound, keptRows } from "../support/rounds/imported";

const folder = mkdtempSync(path.join(tmpdir(), "lawtrail-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let database: string;

beforeAll(async () => {
  database = await copyMigratedFile();
  const store = openSqliteStore(database);
  await insertOtherRound(store);
  await store.close();
});

async function rows() {
  const store = openSqliteStore(database);
  try {
    return await keptRows(store);
  } finally {
    await store.close();
  }
}

type Bytes = string | Uint8Array;

function importing(name: string, files: Readonly<Record<string, Bytes>>, ...args: string[]) {
  const place = path.join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(place, file), bytes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/rounds/import.ts", place, "--round", "elsewhere", ...args],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: `file:${database}` } },
  );
  return { status, stdout, stderr };
}

const big5 = [0xb5, 0x4c, 0xa4, 0x48, 0xbe, 0xf7];
const text = folderA["comments.csv"];
const place = text.indexOf("Off the matter");
const otherEncoding = Uint8Array.from([
  ...Buffer.from(text.slice(0, place)),
  ...big5,
  ...Buffer.from(text.slice(place)),
]);

const refused: readonly (readonly [name: string, changed: Record<string, Bytes>, says: string])[] = [
  [
    "truncated",
    { "votes.csv": folderA["votes.csv"].slice(0, -8) },
    "votes.csv 在第 6 行斷掉了，可能沒有下載完。什麼都沒有匯入。\n" +
      "votes.csv breaks off at line 6; the download may not have finished. Nothing was imported.\n",
  ],
  [
    "mis-encoded",
    { "comments.csv": otherEncoding },
    "comments.csv 第 4 行起不是 UTF-8 編碼（可能是 Big5）。什麼都沒有匯入。\n" +
      "comments.csv is not UTF-8 from line 4 (it may be Big5). Nothing was imported.\n",
  ],
  [
    "inconsistent",
    { "votes.csv": folderA["votes.csv"].replace(/1403054214198,Wed,9.*\n$/, "") },
    "participants-votes.csv 第 3 行和 votes.csv 不合：參與者 2 對意見 9 的投票。什麼都沒有匯入。\n" +
      "Line 3 of participants-votes.csv does not fit votes.csv: participant 2’s vote on statement 9. Nothing was imported.\n",
  ],
];
for (const [name, changed, says] of refused)
  test(`a folder that is ${name} is refused in both languages, with its file and line, and changes nothing`, async () => {
    const before = await rows();
    expect(importing(name, { ...folderA, ...changed })).toEqual({ status: 1, stdout: "", stderr: says });
    expect(await rows()).toEqual(before);
  });

test("a whole folder is looked at without being written, then read, and told of in both languages", async () => {
  const before = await rows();
  const looked = importing("whole", folderA, "--check");
  expect([looked.status, looked.stderr]).toEqual([0, ""]);
  expect(await rows()).toEqual(before);
  const done = importing("whole", folderA);
  expect([done.status, done.stderr]).toEqual([0, ""]);
  for (const line of [
    "格式：pol.is 的 zip 匯出（CSV）",
    "Format: pol.is zip export (CSV)",
    "新增 4 票",
    "Votes added: 4",
  ])
    expect(done.stdout).toContain(line);
  const after = await rows();
  expect(after).not.toEqual(before);
  const again = importing("whole", folderA);
  expect([again.status, again.stderr]).toEqual([0, ""]);
  expect(await rows()).toEqual(after);
});

test("asked wrongly it says how to ask, and ends with 2", () => {
  const { status, stderr } = importing("asked", {}, "--nonsense");
  expect([status, stderr]).toEqual([2, expect.stringContaining("npm run rounds:import -- DIR")]);
});

/** `npm run briefing`, run as people run it, on a database of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exporters } from "~/briefings/exporters";
import { templateCodes } from "~/domain/briefings/question";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { seedContent } from "~db/seed/seed";
import { fillWithBills } from "../../bench/generated-bills";
import { contentFolder } from "../support/content/content-folder";
import { copyMigratedFile } from "../support/engines/migrated-file";

const folder = mkdtempSync(path.join(tmpdir(), "lawtrail-briefing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const out = path.join(folder, "file");
let seeded: string;

beforeAll(async () => {
  seeded = await copyMigratedFile();
  const store = openSqliteStore(seeded);
  await seedContent(store, contentFolder);
  await store.close();
});

function briefing(args: string, database = seeded) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/briefing.ts", ...args.split(" "), "--out", out],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: `file:${database}` } },
  );
  return { status, said: stderr };
}

test("makes the plan's own page as slides, and says where it is", () => {
  const { status, said } = briefing("--template progress --asof 106.8.17 --format odp");
  expect(status, said).toBe(0);
  expect(said).toContain(out);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

const wrong: readonly (readonly [args: string, named: string, right: readonly string[]])[] = [
  ["--template progres --format odp", "沒有「progres」這個簡報種類", templateCodes],
  ["--template progress --format odx", "沒有「odx」這個檔案格式", exporters.map(({ format }) => format)],
  ["--template progress", "檔案格式", exporters.map(({ format }) => format)],
  [
    "--template bill --bills fintech-experimentation-akt --format odt",
    "fintech-experimentation-akt",
    ["fintech-experimentation-act"],
  ],
  [
    "--template progress --asof 106.2.30 --format odp",
    "不是存在的日期",
    ["日期可以這樣寫：106.8.17", "Dates can be written 2017-08-17"],
  ],
  ["--template progress --asof 250.1.1 --format odp", "250.1.1", []],
];
for (const [args, named, right] of wrong)
  test(`ends with 1, names what is wrong and lists what is right: ${args}`, () => {
    const { status, said } = briefing(args);
    expect(status, said).toBe(1);
    expect(said).toContain(named);
    for (const value of right) expect(said).toContain(value);
  });

test("ends with 3 and a sentence when the format cannot hold all, and with 0 in one that can", async () => {
  const many = await copyMigratedFile();
  const store = openSqliteStore(many);
  await fillWithBills(store, 500);
  await store.close();
  const cut = briefing("--template compare --asof 2026-11-20 --format pptx", many);
  expect(cut.status, cut.said).toBe(3);
  expect(cut.said).toContain("這個格式最多列 400 列，另有 600 列沒有列入");
  expect(cut.said).toContain("This format holds 400 rows at most; 600 more are left out.");
  expect(briefing("--template compare --asof 2026-11-20 --format csv", many).status).toBe(0);
}, 60_000);

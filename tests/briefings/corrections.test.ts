/** What a correction does to briefings: published by the desk's own commands, on records of a test's own. */
import { beforeAll, expect, test } from "vitest";
import type { Table } from "~/briefings/briefing";
import { exporters } from "~/briefings/exporters";
import { renderBriefing } from "~/briefings/render";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import type { Store } from "~db/store";
import { briefingOf } from "../support/briefings/real-briefings";
import { type Desk, eventOf, later, now, on, openDesk, valueOf } from "../support/desk/desk";
import { openTestStore } from "../support/engines/migrated-file";

const asOf = "asof=2017-08-17&lang=zh";
const asKnown = `${asOf}&known=${now.toISOString()}`;

let store: Store;
let desk: Desk;
const before = new Map<string, Uint8Array>();

async function filesOf(query: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const template of ["progress", "bill"])
    for (const { format } of exporters) {
      const briefing = await briefingOf(store.read, `template=${template}&${query}`);
      files.set(`${template} ${format} ${query}`, await renderBriefing(format, briefing));
    }
  return files;
}

/** The 16th of June was the 19th: one made it, another publishes it. */
async function publishCorrection(): Promise<void> {
  const { people, eventKey } = desk;
  let set = await desk.begin({ weight: "correction", wrongZh: "日期寫錯", wrongEn: "Wrong day" });
  const content = eventOf("legislative.first_reading", "2017-06-19");
  set = await desk.put(set, { action: "correct", targetKey: eventKey, content, reason: "日期錯" });
  const submitted = valueOf(await submitChangeSet(store, people.author, on(set), now));
  valueOf(await publishChangeSet(store, people.reviewer, on(submitted), later(1)));
}

beforeAll(async () => {
  store = await openTestStore();
  desk = await openDesk(store);
  for (const query of [asOf, asKnown])
    for (const [name, bytes] of await filesOf(query)) before.set(name, bytes);
}, 60_000);
const changedOf = (files: Map<string, Uint8Array>) =>
  [...files].filter(([name, bytes]) => !Buffer.from(bytes).equals(before.get(name)!)).map(([name]) => name);

test("the same link made twice is the same file, in every format", async () => {
  expect(changedOf(await filesOf(asOf))).toEqual([]);
  expect(changedOf(await filesOf(asKnown))).toEqual([]);
});

test("a correction changes the file of a day, and not the file of what was known on it", async () => {
  await publishCorrection();
  const files = await filesOf(asOf);
  expect(changedOf(files)).toEqual([...files.keys()]);
  expect(changedOf(await filesOf(asKnown))).toEqual([]);
});

test("between two days of our records the correction is marked, and is no new event", async () => {
  const since = "template=since&since=2026-11-24&asof=2026-11-26&lang=zh";
  const { sections, subtitle } = await briefingOf(store.read, since);
  const table = sections[0]!.blocks.find((block): block is Table => block.kind === "table")!;
  expect(table.rows.map((row) => row.map(({ text }) => text[0]))).toEqual([
    ["106.6.16", "一讀", "更正：本站撤下這筆紀錄", ""],
    ["106.6.19", "一讀", "更正：取代先前的紀錄", ""],
  ]);
  expect(subtitle[0]).toContain("1 案有變動");
  const earlier = await briefingOf(store.read, "template=since&since=2017-06-01&asof=2017-08-17&lang=zh");
  const happened = earlier.sections[0]!.blocks.find((block): block is Table => block.kind === "table")!;
  expect(happened.rows.map((row) => row.map(({ text }) => text[0]))).toEqual([
    ["106.6.19", "一讀", "這段期間發生", ""],
  ]);
});

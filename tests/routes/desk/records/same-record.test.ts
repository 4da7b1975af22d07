/** Two changes of one record: in one set the second leads to the first, in two sets the later person sees both versions. */
import { beforeAll, expect, test } from "vitest";
import { textOf, useBuiltSite } from "../../../support/built-site";
import { type RecordDesk, openRecordDesk } from "../../../support/desk/record-desk";
import { cases } from "./cases";

const site = useBuiltSite();
let desk: RecordDesk;
beforeAll(async () => {
  desk = await openRecordDesk(site);
});

const way = (set: string, subject: string, key: string) =>
  `${set}/changes/new?subject=${subject}&action=correct&key=${encodeURIComponent(key)}`;

test("who corrects a record a second time in a set is led to the first change", async () => {
  const set = await desk.begin("兩次");
  for (const [subject, key] of [
    ["bill", "cyber-security-management-act"],
    ["agency", "ncc"],
    ["experiment", "changhua-lukang-minibus"],
  ] as const) {
    const first = await desk.edit(way(set, subject, key), { reason: "改一次" });
    const change = /#change-(\d+)$/.exec(first.headers.get("location")!)![1];
    const again = await desk.get(way(set, subject, key));
    expect([again.status, again.location]).toEqual([302, `${set}/changes/${change}?twice=yes`]);
    expect((await desk.get(again.location!)).text).toContain("已經有一項變更寫這一筆紀錄");
  }
});

test("a second new record under the same key is refused with the way to the first", async () => {
  const set = await desk.begin("同一代碼");
  const agency = cases.find(({ subject }) => subject === "agency")!;
  const address = `${set}/changes/new?subject=agency`;
  expect((await desk.send(address, agency.values)).status).toBe(303);
  const second = await desk.send(address, agency.values);
  const html = await second.text();
  expect(second.status).toBe(422);
  expect(textOf(html)).toContain("已經有一項變更改同一筆紀錄");
  const first = new RegExp(`href="(${set}/changes/\\d+)"`).exec(html)![1]!;
  expect((await desk.get(first)).html).toContain('value="ai-office"');
});

/** A record of the seed for each kind, and a field to change. */
const seeded = [
  ["bill", "telecommunications-management-act", { "record.law": "電信法" }],
  ["agency", "fsc", { "record.names.0.en": "The FSC" }],
  ["experiment", "changhua-lukang-minibus", { "record.scope.zh": "彰濱" }],
  ["experiment_event", "1", { "record.note.zh": "說明", "record.note.en": "Note" }],
  ["meeting", "院會-9-2-5", { "record.title.en": "A sitting" }],
  ["document", "1", { "record.title.en": "A report" }],
  ["lapse_decision", "9/digital-communications-act", { "record.decision": "resent" }],
] as const;

for (const [subject, key, fields] of seeded)
  test(`${subject}: of two who correct it, the later one sees both versions and is not published`, async () => {
    const [mine, theirs] = [await desk.begin("我的"), await desk.begin("別人的")];
    for (const [set, reason] of [
      [mine, "我的理由"],
      [theirs, "別人的理由"],
    ] as const) {
      const put = await desk.edit(way(set, subject, key), { ...fields, reason });
      expect(put.status, textOf(await put.text())).toBe(303);
    }
    expect((await desk.send(mine, { do: "submit" })).status).toBe(303);
    await desk.publish(theirs);
    const late = await desk.send(mine, { do: "publish" }, desk.reviewer);
    expect(late.status).toBe(409);
    const { text } = await desk.get(mine);
    expect(text).toContain("有人先改過了");
    expect(text).toContain("我的理由");
  });

test("of two who enter a new record under one key, the later puts the first one right", async () => {
  const agency = cases.find(({ subject }) => subject === "agency")!;
  const [mine, theirs] = [await desk.begin("我先寫"), await desk.begin("別人先發布")];
  for (const set of [mine, theirs])
    expect((await desk.send(`${set}/changes/new?subject=agency`, agency.values)).status).toBe(303);
  await desk.publish(theirs);
  const { html } = await desk.get(mine);
  const [, change, seen] = /name="change" value="(\d+)"[\s\S]*?name="seen" value="(\d+)"/.exec(
    html.slice(html.indexOf('value="rebase"')),
  )!;
  expect((await desk.send(mine, { do: "rebase", change: change!, seen: seen! })).status).toBe(303);
  expect((await desk.send(mine, { do: "submit" })).status).toBe(422);
  const edited = await desk.edit(`${mine}/changes/${change}`, {
    "record.names.0.en": "AI Office",
    reason: "英文名稱",
  });
  expect(edited.status, textOf(await edited.text())).toBe(303);
  await desk.publish(mine);
});

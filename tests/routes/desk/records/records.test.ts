/** Every kind of record, entered, found again, put right and taken back through the desk's own forms. */
import { beforeAll, expect, test } from "vitest";
import { textOf, useBuiltSite } from "../../../support/built-site";
import { type RecordDesk, openRecordDesk } from "../../../support/desk/record-desk";
import { fieldsOfForm } from "../../../support/desk/page-form";
import { cases } from "./cases";

const site = useBuiltSite();
let desk: RecordDesk;
beforeAll(async () => {
  desk = await openRecordDesk(site);
});

/** The link on the page of what stands that leads to a record's form. */
async function wayTo(set: string, subject: string, words: string, action: string): Promise<string> {
  const { html } = await desk.get(`${set}/standing?subject=${subject}&q=${encodeURIComponent(words)}`);
  const links = [...html.matchAll(/href="([^"]*\/changes\/new\?[^"]*)"/g)].map(([, href]) =>
    href!.replace(/&amp;/g, "&"),
  );
  const found = links.filter((href) => href.includes(`action=${action}`));
  expect(found, `${subject} ${words}`).toHaveLength(1);
  return found[0]!;
}

// The seed has a decision of this lapse already: it is put right, not entered a second time.
const entered = cases.filter(({ subject }) => subject !== "lapse_decision");

for (const each of entered)
  test(`${each.subject}: what is entered by its form is public once it is published`, async () => {
    const { subject } = each;
    if (subject === "agency") expect((await site.read(each.address)).status).toBe(404);
    else expect((await site.read(each.address)).text).not.toContain(each.sees);
    const set = await desk.begin(subject);
    const put = await desk.send(`${set}/changes/new?subject=${subject}`, each.values);
    expect(put.status, textOf(await put.text())).toBe(303);
    const page = await desk.get(set);
    expect(page.text).toContain("內容齊備");
    await desk.publish(set);
    if (subject !== "agency") expect((await site.read(each.address)).text).toContain(each.sees);
  });

for (const each of cases)
  test(`${each.subject}: a record found by words is put right, and only that field changes`, async () => {
    const { subject } = each;
    const set = await desk.begin(`更正 ${subject}`);
    const form = await wayTo(set, subject, each.words, "correct");
    const put = await desk.edit(form, { ...each.correction, reason: "抄錯了" });
    expect(put.status, textOf(await put.text())).toBe(303);
    const shown = await desk.get(put.headers.get("location")!.replace(/#.*/, ""));
    expect(shown.html.match(/data-changed=""/g)).toHaveLength(1);
    await desk.publish(set);
    expect((await site.read(each.address)).text).toContain(each.seesThen);
    const { text } = await desk.get("/desk/history");
    expect(text).toContain("抄錯了");
  });

test("a retraction takes the record from its public page, and a key that was taken back can be used again", async () => {
  const meeting = cases.find(({ subject }) => subject === "meeting")!;
  const set = await desk.begin("撤銷會議");
  const form = await wayTo(set, "meeting", meeting.words, "retract");
  expect((await desk.edit(form, { reason: "沒有這次會議" })).status).toBe(303);
  await desk.publish(set);
  expect((await site.read(meeting.address)).text).not.toContain(meeting.sees);
  const again = await desk.begin("再登錄");
  expect((await desk.send(`${again}/changes/new?subject=meeting`, meeting.values)).status).toBe(303);
  await desk.publish(again);
  expect((await site.read(meeting.address)).text).toContain(meeting.sees);
});

test("an edited bill keeps the plan's line and its other names, which nobody wrote again", async () => {
  const set = await desk.begin("改主題");
  const address = `${set}/changes/new?subject=bill&action=correct&key=telecommunications-management-act`;
  const before = fieldsOfForm((await desk.get(address)).html, "entry-form");
  expect(before["record.slug"]).toBe("telecommunications-management-act");
  const put = await desk.edit(address, { "record.prose.plainEn": "In other words.", reason: "寫清楚" });
  expect(put.status, textOf(await put.text())).toBe(303);
  await desk.publish(set);
  const { text } = await site.read("/bills/telecommunications-management-act");
  expect(text).toContain("「法規調適進度」第 2 項");
  expect((await site.read("/en/bills/telecommunications-management-act")).text).toContain("In other words.");
});

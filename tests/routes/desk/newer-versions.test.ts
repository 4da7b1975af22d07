/** Two people at one record: whoever is later sees both versions, and can send their words on top of the newer one. */
import { beforeAll, expect, test } from "vitest";
import { putChange } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import type { ChangeAction } from "~/domain/desk/change";
import type { Json } from "~/domain/change-sets/json";
import { findStandingKey, findRevision } from "~db/queries/change-sets/revisions";
import { now, textOf, useBuiltSite } from "../../support/built-site";
import { on, valueOf } from "../../support/desk/desk";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";

const site = useBuiltSite();
const bill = "telecommunications-management-act";
let first: SignedIn;
let second: SignedIn;
let reviewer: SignedIn;
let minutes = 0;

beforeAll(async () => {
  const store = site.store();
  first = await signInAs(store, await addStaff(store, "First", "author"), now);
  second = await signInAs(store, await addStaff(store, "Second", "author"), now);
  reviewer = await signInAs(store, await addStaff(store, "Reviewer", "reviewer"), now);
});

const recordOf = (verbatim: string): Json => ({
  bill,
  on: "2017-06-16",
  stage: "beside.notice_closed",
  verbatim,
  sources: [{ source: "ly-law-system", grade: "official" }],
});

/** Somebody else's change, published. @returns the key under which the record stands; its old one when it does not */
async function publish(action: ChangeAction, targetKey: string | null, content: Json | null) {
  const store = site.store();
  minutes += 1;
  const at = new Date(now.getTime() + minutes * 60_000);
  const by = second.actor;
  const set = valueOf(await startChangeSet(store, by, { title: "先到的" }, at));
  const baseRevision = targetKey ? (await findRevision(store.read, "event", targetKey)).number : 0;
  const change = {
    ...set,
    ...{ changeId: null, subject: "event" as const, action, targetKey, billSlug: bill, baseRevision },
    ...{ content, reason: "先到的原因" },
  };
  const put = valueOf(await putChange(store, by, change, at));
  const sent = valueOf(await submitChangeSet(store, by, on(put), at));
  valueOf(await publishChangeSet(store, reviewer.actor, sent, at));
  const { db, tables } = store.read;
  const changes = await db.select().from(tables.changes);
  const applied = changes.find(({ id }) => id === put.changeId)?.appliedKey ?? targetKey!;
  return (await findStandingKey(store.read, "event", applied)) ?? applied;
}

async function begin(): Promise<string> {
  const response = await site.ask("/desk/sets/new", first.form({ title: "後到的", weight: "minor" }));
  return response.headers.get("location")!;
}

const open = async (address: string) => {
  const response = await site.ask(address, { headers: { cookie: first.cookie } });
  expect(response.status).toBe(200);
  return fieldsOf(await response.text());
};
const send = async (address: string, fields: Record<string, string>) => {
  const response = await site.ask(address, first.form(fields));
  const html = await response.text();
  return { status: response.status, html, text: textOf(html), location: response.headers.get("location") };
};

/** The fields of the page's entry form as a browser would send them. */
function fieldsOf(html: string): Record<string, string> {
  const form = /<form[^>]*class="entry-form"[\s\S]*?<\/form>/.exec(html)![0];
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name && name !== "token" && !(/type="radio"/.test(input) && !/checked/.test(input)))
      fields[name] = /value="([^"]*)"/.exec(input)?.[1] ?? "";
  }
  for (const [, name, text] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    fields[name!] = text!.replace(/^\n/, "");
  for (const [, name, options] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name!] = /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options!)?.[1] ?? "";
  return fields;
}

const formOf = (set: string, action: ChangeAction, key: string) =>
  `${set}/changes/new?subject=event&action=${action}&key=${key}&bill=${bill}`;

test("a correction of what was corrected meanwhile: both versions, and sent again it stands on the newer", async () => {
  const key = await publish("record", null, recordOf("一版"));
  const set = await begin();
  const address = formOf(set, "correct", key);
  const opened = await open(address);
  const mine = { ...opened, verbatim: "我的字", reason: "我的原因" };
  const newerKey = await publish("correct", key, recordOf("別人的字"));
  const late = await send(address, mine);
  expect(late.status).toBe(409);
  expect(late.text).toContain("您開啟之後，有人發布了新的版本");
  expect(late.html).toContain("別人的字");
  const again = fieldsOf(late.html);
  expect(again).toMatchObject({ verbatim: "我的字", reason: "我的原因", target: newerKey, on: opened["on"] });
  const sent = await send(address, again);
  expect(sent.status).toBe(303);
  const { text } = textPage(await site.ask(set, { headers: { cookie: first.cookie } }));
  expect(await text).not.toContain("有人先改過了");
});

test("an edit of a change whose record stood differently when the form was opened", async () => {
  const key = await publish("record", null, recordOf("二版"));
  const set = await begin();
  const mine = { ...(await open(formOf(set, "correct", key))), verbatim: "初稿", reason: "錯字" };
  const put = await send(formOf(set, "correct", key), mine);
  expect(put.status).toBe(303);
  const change = `${set}/changes/${/change-(\d+)/.exec(put.location!)![1]}`;
  const edit = { ...(await open(change)), verbatim: "定稿" };
  const newerKey = await publish("correct", key, recordOf("後來的版本"));
  const late = await send(change, edit);
  expect([late.status, late.html.includes("後來的版本")]).toEqual([409, true]);
  const again = fieldsOf(late.html);
  expect(again).toMatchObject({ verbatim: "定稿", target: newerKey });
  expect((await send(change, again)).status).toBe(303);
});

test("a correction of what was taken back meanwhile can go on as a new record", async () => {
  const key = await publish("record", null, recordOf("三版"));
  const set = await begin();
  const address = formOf(set, "correct", key);
  const mine = { ...(await open(address)), verbatim: "救回來的字", reason: "補正" };
  await publish("retract", key, null);
  const late = await send(address, mine);
  expect(late.status).toBe(409);
  expect(late.text).toContain("有人撤銷了這筆紀錄");
  expect(late.html).toContain("三版");
  const again = fieldsOf(late.html);
  expect(again).toMatchObject({ verbatim: "救回來的字", reason: "補正", action: "record", target: "" });
  const sent = await send(address, again);
  expect(sent.status).toBe(303);
  const { text } = textPage(await site.ask(set, { headers: { cookie: first.cookie } }));
  expect(await text).toContain("救回來的字");
});

test("a retraction of what was corrected meanwhile shows what would be taken back now", async () => {
  const key = await publish("record", null, recordOf("四版"));
  const set = await begin();
  const address = formOf(set, "retract", key);
  const mine = { ...(await open(address)), reason: "重複登錄" };
  const newerKey = await publish("correct", key, recordOf("已修好"));
  const late = await send(address, mine);
  expect(late.status).toBe(409);
  expect(late.text).toContain("您要撤銷的版本");
  expect(late.html).toContain("已修好");
  expect(late.html).toContain("四版");
  const again = fieldsOf(late.html);
  expect(again).toMatchObject({ reason: "重複登錄", target: newerKey });
  expect((await send(address, again)).status).toBe(303);
});

test("a retraction of what was taken back already has nothing left to do, and its reason is kept", async () => {
  const key = await publish("record", null, recordOf("五版"));
  const set = await begin();
  const address = formOf(set, "retract", key);
  const mine = { ...(await open(address)), reason: "我的理由" };
  await publish("retract", key, null);
  const late = await send(address, mine);
  expect(late.status).toBe(409);
  expect(late.text).toContain("不必再撤銷一次");
  expect(late.html).toContain("五版");
  expect(fieldsOf(late.html)).toMatchObject({ reason: "我的理由" });
});

test("the address of a record that was taken back says so, and of one there never was is a 400", async () => {
  const key = await publish("record", null, recordOf("七版"));
  await publish("retract", key, null);
  const set = await begin();
  const look = (address: string) => site.ask(address, { headers: { cookie: first.cookie } });
  const gone = await look(formOf(set, "correct", key));
  expect([gone.status, (await gone.text()).includes("這筆紀錄已經撤銷。")]).toEqual([200, true]);
  expect((await look(formOf(set, "correct", "99999"))).status).toBe(400);
});

test("an old address of a record that was corrected opens it as it stands", async () => {
  const key = await publish("record", null, recordOf("六版"));
  const newerKey = await publish("correct", key, recordOf("六版之二"));
  const fields = await open(formOf(await begin(), "correct", key));
  expect(fields).toMatchObject({ target: newerKey, verbatim: "六版之二" });
});

const textPage = (response: Response) => ({ text: response.text().then(textOf) });

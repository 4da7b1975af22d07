import { expect, test } from "vitest";
import { reportError } from "~/commands/tickets/report-error";
import { seal } from "~/identity/box";
import { now, useBuiltSite } from "../../../support/built-site";
import { addStaff, signInAs } from "../../../support/desk/signed-in";
import { testKeys } from "../../../support/desk/test-keys";

const site = useBuiltSite();
let people = 0;
async function signedIn(role: "author" | "administrator" | "reporter") {
  const agency = role === "reporter" ? await firstAgency() : null;
  const actor = await addStaff(site.store(), `${role}${++people}`, role, agency);
  return signInAs(site.store(), actor, now);
}
async function firstAgency(): Promise<string> {
  const { read, tables } = site.store();
  const [row] = await read.db.select().from(tables.agencies).limit(1);
  return row!.code;
}

let references = 0;
async function reported(contact = ""): Promise<{ id: number; reference: string; seen: string }> {
  const reference = `TEST-0000-${String(++references).padStart(4, "0")}`;
  const words = "日期錯了 <b>x</b>";
  const report = { address: "/bills/vat-act-2016", words, evidence: "", contact };
  await reportError(site.store(), report, { reference, seal: (text) => seal(testKeys.box, text) }, now);
  const { read, tables } = site.store();
  const rows = await read.db.select().from(tables.tickets);
  const row = rows.find((each) => each.reference === reference)!;
  return { id: row.id, reference, seen: row.updatedAt };
}
const read = async (address: string, cookie: string) => {
  const response = await site.ask(address, { headers: { cookie } });
  return { status: response.status, html: await response.text() };
};
const answer = {
  state: "corrected",
  zh: "已改為十一月二十九日。",
  en: "It now says 29 November.",
  changeSet: "",
};

test("the desk sees what was reported, the contact too, and can start a correction of it", async () => {
  const { id, reference } = await reported("reader@example.org");
  const { cookie } = await signedIn("author");
  const list = await read("/desk/tickets?state=received", cookie);
  expect(list.html).toContain(reference);
  expect((await read("/desk/tickets?state=corrected", cookie)).html).not.toContain(reference);
  const { status, html } = await read(`/desk/tickets/${id}`, cookie);
  expect(status).toBe(200);
  expect(html).toContain("reader@example.org");
  expect(html).toContain("&lt;b&gt;x&lt;/b&gt;");
  expect(html).toContain(`/desk/sets/new?ticket=${id}&amp;bill=vat-act-2016`);
});

test("an answer closes the report in public, in both languages, and is in the log", async () => {
  const { id, reference, seen } = await reported();
  const author = await signedIn("author");
  const saved = await site.ask(`/desk/tickets/${id}`, author.form({ ...answer, seen }));
  expect([saved.status, saved.headers.get("Location")]).toEqual([303, `/desk/tickets/${id}`]);
  expect((await site.read(`/reports/${reference}`)).text).toContain("已改為十一月二十九日。");
  const english = await site.read(`/en/reports/${reference}`);
  expect(english.text).toContain("It now says 29 November.");
  expect(english.text).not.toContain(author.actor.name);
  const { read: reader, tables } = site.store();
  const entries = await reader.db.select().from(tables.auditEntries);
  expect(entries.at(-1)).toMatchObject({
    action: "ticket.answered",
    subject: `ticket:${id}`,
    actor: author.actor.commitment,
  });
  expect((await read(`/desk/history`, author.cookie)).html).toContain("ticket.answered");
});

test("an answer that says too little comes back with its words", async () => {
  const { id, seen } = await reported();
  const author = await signedIn("author");
  for (const part of [
    { zh: "" },
    { en: "" },
    { state: "received" },
    { state: "" },
    { changeSet: "999" },
    { changeSet: "x" },
  ]) {
    const response = await site.ask(`/desk/tickets/${id}`, author.form({ ...answer, ...part, seen }));
    expect(response.status, JSON.stringify(part)).toBe(422);
    if (!("zh" in part)) expect(await response.text()).toContain("已改為十一月二十九日。");
  }
});

test("of two who answer the same report the second is told, and loses nothing", async () => {
  const { id, seen } = await reported();
  const [first, second] = [await signedIn("author"), await signedIn("administrator")];
  await site
    .store()
    .transaction(({ db, tables }) =>
      db.update(tables.tickets).set({ updatedAt: "2026-11-24T03:59:00.000Z" }),
    );
  const late = await site.ask(`/desk/tickets/${id}`, second.form({ ...answer, zh: "我的答覆", seen }));
  const html = await late.text();
  expect(late.status).toBe(409);
  expect(html).toContain("我的答覆");
  expect(html).toContain('name="seen" value="2026-11-24T03:59:00.000Z"');
  expect(first.actor.staffId).not.toBe(second.actor.staffId);
});

test("who may not see reports, or sends a form again, gets nothing done", async () => {
  const { id, seen } = await reported();
  const reporter = await signedIn("reporter");
  expect((await read("/desk/tickets", reporter.cookie)).status).toBe(403);
  expect((await read("/desk/history", reporter.cookie)).status).toBe(403);
  expect((await site.ask(`/desk/tickets/${id}`, reporter.form({ ...answer, seen }))).status).toBe(403);
  expect((await site.ask(`/desk/tickets/${id}`)).headers.get("Location")).toContain("/desk/sign-in");

  const author = await signedIn("author");
  const sent = author.form({ ...answer, seen });
  const again = { ...sent, body: new URLSearchParams(sent.body as URLSearchParams) };
  expect((await site.ask(`/desk/tickets/${id}`, sent)).status).toBe(303);
  expect((await site.ask(`/desk/tickets/${id}`, again)).status).toBe(403);
});

test("a report that is not there is a 404", async () => {
  const { cookie } = await signedIn("author");
  for (const id of ["0", "99999", "x", "1e3"])
    expect((await read(`/desk/tickets/${id}`, cookie)).status, id).toBe(404);
});

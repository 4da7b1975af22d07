import { beforeAll, expect, test } from "vitest";
import { setUpItem } from "~/commands/progress/set-up-item";
import { now, textOf, useBuiltSite } from "../../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../../support/desk/signed-in";

const site = useBuiltSite();
const bill = "sme-development-act";
const people: Record<"administrator" | "reviewer" | "author" | "reporter" | "stranger", SignedIn> =
  {} as never;
const page = "/desk/progress/1/2026-10";
const words = {
  planned: "預告草案",
  actual: "研擬中",
  delayReason: "意見不一",
  response: "開會",
  nextStep: "預告",
};

beforeAll(async () => {
  const store = site.store();
  const signIn = async (name: string, role: Parameters<typeof addStaff>[2], agency: string | null = null) =>
    signInAs(store, await addStaff(store, name, role, agency), now);
  people.administrator = await signIn("Admin", "administrator");
  people.reviewer = await signIn("Reviewer", "reviewer");
  people.author = await signIn("Author", "author");
  people.reporter = await signIn("Reporter", "reporter", "moea");
  people.stranger = await signIn("Stranger", "reporter", "mof");
  for (const [slug, agency] of [
    [bill, "moea"],
    ["vat-act-2016", "mof"],
  ] as const) {
    const item = { bill: slug, agency, fromMonth: "2026-10" };
    const made = await setUpItem(store, people.administrator.actor, item, now);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
  }
});

const look = async (who: SignedIn, address: string) => {
  const response = await site.ask(address, { headers: { cookie: who.cookie } });
  return { status: response.status, html: await response.text() };
};
const send = async (who: SignedIn, address: string, fields: Record<string, string>) => {
  const response = await site.ask(address, who.form(fields));
  return { status: response.status, location: response.headers.get("location"), html: await response.text() };
};

test("nobody who is not signed in sees progress control", async () => {
  const response = await site.ask("/desk/progress");
  expect([response.status, response.headers.get("location")?.split("?")[0]]).toEqual([302, "/desk/sign-in"]);
});

test("the desk sees every agency's items, a reporter only their own", async () => {
  const all = await look(people.author, "/desk/progress?month=2026-10");
  expect(all.html).toContain("/desk/progress/1/2026-10");
  expect(all.html).toContain("/desk/progress/2/2026-10");
  const own = await look(people.reporter, "/desk/progress?month=2026-10");
  expect(own.html).toContain("/desk/progress/1/2026-10");
  expect(own.html).not.toContain("/desk/progress/2/2026-10");
});

test("a reporter of another agency gets 403, to look and to write", async () => {
  expect((await look(people.stranger, page)).status).toBe(403);
  const sent = await send(people.stranger, page, { step: "save", version: "0", ...words });
  expect(sent.status).toBe(403);
  expect((await look(people.author, page)).html).not.toContain("研擬中");
});

test("who sets up items is an administrator, and nobody else", async () => {
  expect((await look(people.administrator, "/desk/progress/items")).status).toBe(200);
  for (const who of [people.reviewer, people.author, people.reporter])
    expect((await look(who, "/desk/progress/items")).status).toBe(403);
});

test("a report that lacks something comes back with 422 and the person's words", async () => {
  const sent = await send(people.reporter, page, {
    step: "submit",
    version: "0",
    planned: "=HYPERLINK(1)<b>",
  });
  expect(sent.status).toBe(422);
  expect(sent.html).toContain("=HYPERLINK(1)&lt;b&gt;");
  expect(sent.html).toContain('href="#field-actual"');
  expect(sent.html).toContain("進度落後，請填「落後原因」。");
});

test("an agency reports, the desk sends back and accepts, and the public sees it once it is released", async () => {
  const steps: [SignedIn, Record<string, string>][] = [
    [people.reporter, { step: "submit", version: "0", ...words }],
    [people.reviewer, { step: "return", version: "1", note: "請補日期" }],
  ];
  for (const [who, fields] of steps)
    expect(await send(who, page, fields)).toMatchObject({ status: 303, location: page });
  expect((await look(people.reporter, page)).html).toContain("請補日期");
  await send(people.reporter, page, { step: "submit", version: "2", ...words, actual: "十月三日開會" });
  expect((await send(people.author, page, { step: "accept", version: "3" })).status).toBe(403);
  expect((await send(people.reviewer, page, { step: "accept", version: "3" })).status).toBe(303);
  expect((await site.read(`/bills/${bill}`)).text).not.toContain("管考進度");
  expect((await send(people.reviewer, page, { step: "release", version: "4" })).status).toBe(403);
  expect((await send(people.administrator, page, { step: "release", version: "4" })).status).toBe(303);

  const { text } = await site.read(`/bills/${bill}`);
  expect(text).toContain("管考進度");
  expect(text).toContain("十月三日開會");
  expect((await site.read(`/en/bills/${bill}`)).text).toContain("Progress reports");
  expect((await site.read(`/bills/${bill}?known=2026-11-23`)).text).not.toContain("管考進度");
});

test("the second of two who write gets 409 with both versions", async () => {
  const november = "/desk/progress/1/2026-11";
  await send(people.reporter, november, { step: "save", version: "0", planned: "先存的" });
  const second = await send(people.administrator, november, {
    step: "save",
    version: "0",
    planned: "後到的",
  });
  expect(second.status).toBe(409);
  expect(second.html).toContain("先存的");
  expect(second.html).toContain("後到的");
  expect(second.html).toContain('name="version" value="1"');
});

test("a form sent twice changes nothing the second time", async () => {
  const november = "/desk/progress/2/2026-11";
  const form = people.stranger.form({ step: "save", version: "0", planned: "一次" });
  const again = { ...form, body: new URLSearchParams(form.body as URLSearchParams) };
  expect((await site.ask(november, form)).status).toBe(303);
  expect((await site.ask(november, again)).status).toBe(403);
});

test.each([
  "/desk/progress/9/2026-10",
  "/desk/progress/1/2026-09",
  "/desk/progress/1/2026-12",
  "/desk/progress/x/y",
])("%s is a 404", async (address) => expect((await look(people.author, address)).status).toBe(404));

test("a month that cannot be read is a 400", async () => {
  expect((await look(people.author, "/desk/progress?month=soon")).status).toBe(400);
});

test("items and settings come back with what is wrong, and are kept when nothing is", async () => {
  const items = "/desk/progress/items";
  const twice = { step: "set_up", bill, agency: "moea", fromMonth: "115.11" };
  const refused = await send(people.administrator, items, twice);
  expect([refused.status, refused.html.includes("已經由這個機關列管中")]).toEqual([422, true]);
  const out = { step: "settings", "progress.due_day": "31", "bills.unchecked_days": "14" };
  expect((await send(people.administrator, items, out)).html).toContain("須為 1 到 28 的整數");
  const silent = { ...out, "progress.due_day": "10" };
  expect((await send(people.administrator, items, silent)).html).toContain("改設定要寫明原因");
  const right = { ...silent, reason: "配合院會" };
  expect((await send(people.administrator, items, right)).status).toBe(303);
  expect((await look(people.author, "/desk/progress?month=2026-10")).html).toContain("民國115年11月10日");
  const shown = textOf((await look(people.administrator, items)).html);
  expect(shown).toMatch(/每月填報期限（次月幾日） 5 改為 10 Admin 配合院會/);
});

test("who has looked at a bill's sources says so, and it leaves the list", async () => {
  await send(people.administrator, "/desk/progress/items", {
    step: "settings",
    "progress.due_day": "5",
    "bills.unchecked_days": "1",
    reason: "試",
  });
  const { html } = await look(people.author, "/desk/unchecked");
  expect(html).not.toContain('name="bill"');
  expect((await look(people.reporter, "/desk/unchecked")).status).toBe(403);
  const checked = await send(people.author, "/desk/unchecked", { bill, note: "公報" });
  expect(checked).toMatchObject({ status: 303, location: "/desk/unchecked" });
  expect((await send(people.author, "/desk/unchecked", { bill: "no-such" })).status).toBe(422);
});

/** The page on which statements of a round are answered together, and what becomes of the answers in public. */
import { beforeAll, expect, test } from "vitest";
import { now, useBuiltSite } from "../../support/built-site";
import { deskPagesOf } from "../../support/desk/desk-pages";
import type { SignedIn } from "../../support/desk/signed-in";
import { insertHeldRound } from "../../support/rounds/held-round";

const site = useBuiltSite();
const desk = deskPagesOf(site);
const address = "/desk/rounds/drones/answers";
let author: SignedIn;
let reviewer: SignedIn;

beforeAll(async () => {
  await insertHeldRound(site.store());
  author = await desk.somebody("author");
  reviewer = await desk.somebody("reviewer");
});

async function choose(statements: readonly string[], set = "new") {
  const form = new FormData();
  form.set("token", author.token());
  form.set("set", set);
  for (const number of statements) form.append("statement", number);
  return site.ask(address, { method: "POST", headers: { cookie: author.cookie }, body: form });
}

test("ticked statements begin one answer in a change set of its own, with their words beside the form", async () => {
  const nothing = await choose([]);
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain("請先勾選要回應的意見");
  expect((await choose(["x", "-1", "1e3"])).status).toBe(422);
  expect((await choose(["1"], "999")).headers.get("location")).toContain("/desk/sets/999/");
  expect((await desk.get(author, "/desk/sets/999/changes/new?subject=response")).status).toBe(404);

  const chosen = await choose(["1", "3"]);
  expect(chosen.status).toBe(303);
  const form = chosen.headers.get("location")!;
  const { html, text } = await desk.get(author, form);
  expect(text).toContain("無人機應登記");
  expect(text).toContain("罰鍰太高");
  expect(html).toMatch(/name="record.code"[^>]*value="answer-1"/);
  expect(html).toMatch(/name="record.statements.1"[^>]*value="3"/);
  const words = {
    action: "record",
    "record.round": "drones",
    "record.code": "answer-1",
    "record.statements.0": "1",
    "record.statements.1": "3",
    "record.verdict": "not_adopted",
    "record.reason.zh": "登記制度已有規定。",
    "record.reason.en": "Registration is provided for.",
    "record.respondedOn": "115.11.24",
    // A field of another site's address leads nowhere but to the round.
    then: "answers",
  };
  const saved = await desk.step(author, form, words);
  expect(saved.status).toBe(303);
  expect(saved.location).toMatch(/^\/desk\/rounds\/drones\/answers\?set=\d+$/);

  const open = await desk.get(author, saved.location);
  expect(open.text).toContain("空拍應先得同意");
  expect(open.text).not.toContain("罰鍰太高");
  const all = await desk.get(author, `${address}?state=all`);
  expect(all.text).toContain("回應：無人機怎麼管");
  expect((await desk.get(author, `${address}?state=some`)).status).toBe(400);
  expect((await desk.get(author, "/desk/rounds/nothing/answers")).status).toBe(404);
});

test("nothing of it is public before a second person publishes it; then the report has verdict, reason and day", async () => {
  const before = await site.read("/rounds/drones/report");
  expect(before.text).not.toContain("登記制度已有規定");
  const { html } = await desk.get(author, `${address}?state=all`);
  const set = /href="(\/desk\/sets\/\d+)\/changes/.exec(html)![1]!;
  expect((await desk.step(author, set, { do: "submit" })).status).toBe(303);
  expect((await desk.step(reviewer, set, { do: "publish" })).status).toBe(303);
  const csv = await (await site.ask("/rounds/drones/report.csv")).text();
  expect(csv).toContain("未採納：登記制度已有規定。");
  const { text } = await desk.get(author, `${address}?state=all`);
  expect(text).toContain("3 則中已回應 2 則");
  expect(text).toContain("未採納：登記制度已有規定。");
});

test("an answer that landed in an article leads to that article from the bill's page", async () => {
  expect(now.toISOString() < "2026-12-01").toBe(true);
  const bill = "unmanned-vehicles-experimentation-act";
  await site.store().transaction(async ({ db, tables }) => {
    const [round] = await db.select({ id: tables.rounds.id }).from(tables.rounds).orderBy(tables.rounds.id);
    const rounds = await db.select({ id: tables.rounds.id, slug: tables.rounds.slug }).from(tables.rounds);
    const roundId = rounds.find(({ slug }) => slug === "drones")?.id ?? round!.id;
    const bills = await db.select({ id: tables.bills.id, slug: tables.bills.slug }).from(tables.bills);
    const statements = await db
      .select({
        id: tables.statements.id,
        number: tables.statements.number,
        roundId: tables.statements.roundId,
      })
      .from(tables.statements);
    const [response] = await db
      .insert(tables.responses)
      .values({
        roundId,
        code: "consent",
        themeZh: "空拍",
        themeEn: "Filming",
        verdictCode: "adopted",
        reasonZh: "已寫入條文",
        reasonEn: "It is in the text",
        billId: bills.find(({ slug }) => slug === bill)!.id,
        textCode: "promulgated",
        article: "第九條",
        respondedOn: "2026-11-20",
        recordedAt: "2026-11-20T00:00:00.000Z",
      })
      .returning({ id: tables.responses.id });
    const statement = statements.find((each) => each.roundId === roundId && each.number === 2)!;
    await db
      .insert(tables.responseStatements)
      .values({ responseId: response!.id, statementId: statement.id });
  });
  const { html, text } = await site.read(`/bills/${bill}`);
  expect(text).toContain("空拍應先得同意");
  expect(text).toContain("一併回應：空拍");
  expect(html).toContain(`/bills/${bill}/compare?with=promulgated#article-9`);
  const before = await site.read(`/bills/${bill}?asof=2026-11-19`);
  expect(before.text).not.toContain("空拍應先得同意");
  const english = await site.read(`/en/bills/${bill}`);
  expect(english.text).toContain("Answered together: Filming");
});

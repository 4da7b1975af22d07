import { beforeAll, expect, test } from "vitest";
import { now, textOf, useBuiltSite } from "../../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../../support/desk/signed-in";

const site = useBuiltSite();
let author: SignedIn;
let reporter: SignedIn;

beforeAll(async () => {
  author = await signInAs(site.store(), await addStaff(site.store(), "Author", "author"), now);
  reporter = await signInAs(site.store(), await addStaff(site.store(), "Reporter", "reporter", "moea"), now);
});

const look = async (who: SignedIn, address: string) => {
  const response = await site.ask(address, { headers: { cookie: who.cookie } });
  return { status: response.status, text: textOf(await response.text()) };
};

test("the ninth term lists the two bills that lapsed, with where they stood and what is on record", async () => {
  const { text } = await look(author, "/desk/terms/9");
  expect(text).toContain("2 案屆期不續審，其中 2 案還沒有登錄或提出機關的決定");
  expect(text).toContain("著作權法修正草案");
  expect((await look(author, "/en/desk/terms/9")).text).toContain("2 bills lapsed");
});

test("a decision in an open change set stands beside the bill, and one that is withdrawn does not", async () => {
  const store = site.store();
  const at = now.toISOString();
  const { staffId } = author.actor;
  const put = (title: string, stateCode: string, bill: string) =>
    store.transaction(async ({ db, tables }) => {
      const set = {
        title,
        stateCode,
        weightCode: "minor",
        version: 1,
        authorId: staffId,
        createdAt: at,
        updatedAt: at,
      };
      const [row] = await db.insert(tables.changeSets).values(set).returning({ id: tables.changeSets.id });
      await db.insert(tables.changes).values({
        changeSetId: row!.id,
        position: 1,
        subjectCode: "lapse_decision",
        actionCode: "record",
        baseRevision: 0,
        writtenBy: staffId,
        content: JSON.stringify({ term: 9, bill, decision: "resent_amended" }),
        createdAt: at,
        updatedAt: at,
      });
    });
  await put("屆期處理", "draft", "copyright-act-full-revision");
  await put("不算數的", "withdrawn", "digital-communications-act");
  const { text } = await look(author, "/desk/terms/9");
  expect(text).toMatch(/修正後重送 草稿 屆期處理/);
  expect(text).not.toContain("不算數的");
  expect(text).toContain("其中 1 案還沒有登錄");
});

test("while a term runs the bills still before the Legislative Yuan are listed", async () => {
  const { status, text } = await look(author, "/desk/terms/11");
  expect(status).toBe(200);
  expect(text).toContain("這一屆到 民國117年1月31日 屆滿");
});

const digital = "digital-communications-act";
const send = async (who: SignedIn, fields: Record<string, string>) => {
  const response = await site.ask("/desk/terms/9", who.form(fields));
  return { status: response.status, text: textOf(await response.text()) };
};

test("what has no decision is a list with its due day, and leads to a form for each", async () => {
  const { text } = await look(author, "/desk/terms/9");
  expect(text).toMatch(/還沒有決定的 .*應於 民國109年2月5日 前提出，已逾期 \d+ 天/);
  const form = await look(author, `/en/desk/terms/9?bill=${digital}`);
  expect(form.text).toMatch(/Propose a decision on .*sent again sent again, amended not sent again/);
});

test("a reporter sees and proposes their own agency's bills only", async () => {
  const own = await look(reporter, "/desk/terms/9");
  expect(own.text).toContain("著作權法修正草案");
  expect(own.text).not.toContain("數位通訊傳播法草案");
  const typed = { bill: digital, decision: "not_resent", reason: "另案處理" };
  expect((await send(reporter, typed)).status).toBe(403);
});

test("a proposal that lacks something comes back with its words", async () => {
  const sent = await send(author, { bill: digital, reason: "改由數發部主政" });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain("請選重送、修正後重送或不重送。");
  expect(sent.text).toContain("改由數發部主政");
  const silent = await send(author, { bill: digital, decision: "not_resent" });
  expect([silent.status, silent.text.includes("這一欄要填")]).toEqual([422, true]);
  expect((await send(author, { bill: "no-such", decision: "resent", reason: "x" })).status).toBe(422);
});

test("a proposal waits for a second person, and nobody proposes it twice", async () => {
  const typed = { bill: digital, decision: "not_resent", reason: "改由數發部主政" };
  expect((await send(author, typed)).status).toBe(303);
  const { text } = await look(author, "/desk/terms/9?sent=1");
  expect(text).toContain("已送交覆核。另一人核定後發布。");
  expect(text).toMatch(/不重送 待覆核 第 9 屆屆期決定/);
  expect((await send(author, typed)).text).toContain("已經有一份還沒發布的提案");
});

test("a term there is not is a 404", async () => {
  expect((await look(author, "/desk/terms/7")).status).toBe(404);
});

import { beforeAll, expect, test } from "vitest";
import { now, textOf, useBuiltSite } from "../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";

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
  expect(text).toMatch(/修正後重送 屆期處理/);
  expect(text).not.toContain("不算數的");
  expect(text).toContain("其中 1 案還沒有登錄");
});

test("while a term runs the bills still before the Legislative Yuan are listed", async () => {
  const { status, text } = await look(author, "/desk/terms/11");
  expect(status).toBe(200);
  expect(text).toContain("這一屆到 民國117年1月31日 屆滿");
});

test("a reporter decides nothing, and a term there is not is a 404", async () => {
  expect((await look(reporter, "/desk/terms/9")).status).toBe(403);
  expect((await look(author, "/desk/terms/7")).status).toBe(404);
});

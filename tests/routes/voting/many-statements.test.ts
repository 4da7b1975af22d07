/** A round with so many statements that pages of them are cut: what stands where, and that nothing is lost. */
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { castVotes } from "~/commands/rounds/cast-votes";
import { makeParticipant } from "~/identity/participants/participant-cookie";
import { useBuiltSite } from "../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";
import { during, insertHeldRound } from "../../support/rounds/held-round";

const site = useBuiltSite(() => ({ now: during()(), clock: during() }));
const words = Array.from({ length: 450 }, (_, index) => `第 ${index + 1} 則`);
let author: SignedIn;

beforeAll(async () => {
  await insertHeldRound(site.store(), { statements: words });
  author = await signInAs(site.store(), await addStaff(site.store(), "Author", "author"), during()());
  const voters = Array.from({ length: 12 }, (_, person) => `person ${person}`);
  for (const statement of [3, 250])
    await castVotes(
      site.store(),
      voters.map((keyDigest) => {
        const vote = { value: 1 as const, important: false, networkDigest: null };
        return { round: "drones", statement, keyDigest, ...vote };
      }),
      during(),
    );
  await site.store().transaction(async ({ db, tables: { statements } }) => {
    await db
      .update(statements)
      .set({ stateCode: "pending" })
      .where(sql`${statements.number} > 405`);
  });
});

const numbersIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, number]) => Number(number));
const upTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test("the report's statements are pages of two hundred, and what its lists name leads to the right one", async () => {
  const rows = /id="statement-(\d+)"/g;
  const first = await site.read("/rounds/drones/report");
  expect(numbersIn(first.html, rows)).toEqual(upTo(1, 200));
  expect(first.text).toContain("第 250 則 同意");
  expect(first.html).toContain('href="#statement-3"');
  expect(first.html).toContain('href="/rounds/drones/report?page=2#statement-250"');
  const last = await site.read("/rounds/drones/report?page=3");
  expect(numbersIn(last.html, rows)).toEqual(upTo(401, 405));
  expect(last.text).not.toContain("看法最一致");
  expect((await site.read("/rounds/drones/report?page=4")).status).toBe(404);
  const csv = await (await site.ask("/rounds/drones/report.csv")).text();
  expect(csv.trim().split("\r\n")).toHaveLength(1 + 405);
});

test("the queue is pages of twenty, with its totals, and a decision leads back to its page", async () => {
  const cookie = { headers: { cookie: author.cookie } };
  const rows = /<li id="statement-(\d+)"/g;
  const read = async (address: string) => (await site.ask(address, cookie)).text();
  const first = await read("/desk/rounds/drones");
  expect(numbersIn(first, rows)).toEqual(upTo(406, 425));
  expect(first).toContain("待審（45）");
  expect(first).toContain("已處理（405）");
  const last = await read("/desk/rounds/drones?page=3");
  expect(numbersIn(last, rows)).toEqual(upTo(446, 450));
  expect(numbersIn(await read("/desk/rounds/drones?page=9"), rows)).toEqual(upTo(446, 450));
  expect(numbersIn(await read("/desk/rounds/drones?state=decided&page=2"), rows)).toEqual(upTo(21, 40));
  const decision = { statement: "446", version: "1", decision: "reject", reason: "off_topic", note: "" };
  const done = await site.ask("/desk/rounds/drones?page=3", author.form(decision));
  expect([done.status, done.headers.get("location")]).toEqual([303, "/desk/rounds/drones?page=3"]);
});

test("what is owed an answer is pages of fifty", async () => {
  const cookie = { headers: { cookie: author.cookie } };
  const read = async (query: string) =>
    (await site.ask(`/desk/rounds/drones/answers${query}`, cookie)).text();
  const boxes = /name="statement"[^>]*value="(\d+)"/g;
  expect(numbersIn(await read(""), boxes)).toEqual(upTo(1, 50));
  expect(numbersIn(await read("?page=9"), boxes)).toEqual(upTo(401, 405));
  expect((await site.ask("/desk/rounds/drones/answers?page=10", cookie)).status).toBe(404);
});

test("whoever votes is shown one statement, and told of all they can vote on", async () => {
  const cookie = makeParticipant(Buffer.alloc(32)).setCookie.split(";")[0]!;
  const page = await site.ask("/rounds/drones/vote?statement=250", { headers: { cookie } });
  const html = await page.text();
  expect(html).toContain("已表態 0 則，共 405 則");
  expect(new Set(numbersIn(html, /name="statement"[^>]*value="(\d+)"/g))).toEqual(new Set([250]));
  const hidden = await site.ask("/rounds/drones/vote?statement=450&practice=no", { headers: { cookie } });
  expect(await hidden.text()).not.toContain("第 450 則");
});

/** The report on a round held here, through the built site: forty people in two camps, and twelve scripted ones. */
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { castVotes } from "~/commands/rounds/cast-votes";
import { useBuiltSite } from "../../support/built-site";
import { during, insertHeldRound } from "../../support/rounds/held-round";

const site = useBuiltSite(() => ({ now: during(60)(), clock: during(60) }));
const statements = Array.from({ length: 12 }, (_, index) => `第 ${index + 1} 則意見`);

/** The first statement has everybody's agreement; on the others two camps answer otherwise, each with one exception. */
function answerOf(person: number, statement: number): -1 | 0 | 1 {
  if (statement === 1) return 1;
  if (statement === 2) return 0;
  const side = person % 2 === 0 ? 1 : -1;
  return person % 11 === statement % 11 ? 0 : side;
}

beforeAll(async () => {
  const roundId = await insertHeldRound(site.store(), { statements });
  await insertHeldRound(site.store(), { slug: "quiet" });
  const ballot = (person: string, statement: number, value: -1 | 0 | 1) => {
    const voter = { keyDigest: person, networkDigest: null };
    return { round: "drones", statement, value, important: statement === 1, ...voter };
  };
  const ballots = Array.from({ length: 40 }, (_, person) =>
    statements.map((_words, index) => ballot(`person-${person}`, index + 1, answerOf(person, index + 1))),
  ).flat();
  const scripted = Array.from({ length: 12 }, (_, person) =>
    statements.map((_words, index) => ballot(`script-${person}`, index + 1, 1)),
  ).flat();
  await castVotes(site.store(), [...ballots, ...scripted], during());
  await site.store().transaction(async ({ db, tables }) => {
    const [first] = await db
      .select({ id: tables.statements.id, number: tables.statements.number })
      .from(tables.statements)
      .orderBy(tables.statements.id);
    const [response] = await db
      .insert(tables.responses)
      .values({
        roundId,
        code: "register",
        verdictCode: "adopted",
        reasonZh: "已寫入草案",
        reasonEn: "It is in the draft",
        respondedOn: "2026-12-09",
        recordedAt: "2026-12-09T00:00:00.000Z",
      })
      .returning({ id: tables.responses.id });
    await db.insert(tables.responseStatements).values({ responseId: response!.id, statementId: first!.id });
  });
});

test("it says who took part, what all agree on, how groups differ and what was answered, with people beside per cents", async () => {
  const { status, text } = await site.read("/rounds/drones/report");
  expect(status).toBe(200);
  expect(text).toContain("52 人對 12 則意見表態 624 次");
  expect(text).toContain("不需帳號");
  expect(text).toMatch(/同意 100%（52 人）/);
  expect(text).toMatch(/A 群有 \d+ 人/);
  expect(text).toMatch(/各群同意比例最多差 \d+ 個百分點/);
  expect(text).toContain("略過 77%（40 人）");
  expect(text).toContain("採納：已寫入草案");
});

test("scripted votes are flagged, counted all the same, and the totals without them stand beside", async () => {
  const { text } = await site.read("/en/rounds/drones/report");
  expect(text).toContain("Of 52 people, the votes of 12 are flagged");
  expect(text).toContain("12 people, 1 pattern");
  expect(text).toMatch(/All 52 624 /);
  expect(text).toMatch(/Without the flagged 40 480 /);
});

test("the twins say the same: JSON holds no person, CSV a line for each statement", async () => {
  const json = await site.ask("/rounds/drones/report.json");
  const words = await json.text();
  const { report } = JSON.parse(words) as {
    report: { results: { totals: { people: number; votes: number } } };
  };
  expect(report.results.totals).toMatchObject({ people: 52, votes: 624 });
  expect(words).not.toMatch(/person-|script-|keyDigest/);
  const csv = await (await site.ask("/rounds/drones/report.csv")).text();
  const lines = csv.trim().split("\r\n");
  expect(lines).toHaveLength(13);
  expect(lines[1]).toContain("第 1 則意見");
  expect(lines[1]).toMatch(/,52,0,0,/);
});

test("results are stored once, and found again by the next who asks", async () => {
  const count = async () => await site.store().read.db.$count(site.store().tables.opinionResults);
  const before = await count();
  expect(before).toBeGreaterThan(0);
  const stored = await site.read("/rounds/drones/report");
  expect(stored.text).toContain("計入 624 票");
  expect(await count()).toBe(before);
});

test("before anybody has voted it says so, and what is not there is not found", async () => {
  const quiet = await site.read("/rounds/quiet/report");
  expect([quiet.status, quiet.text.includes("還沒有人表態")]).toEqual([200, true]);
  expect((await site.read("/rounds/no-such/report")).status).toBe(404);
  const elsewhere = await site.read("/rounds/vtaiwan-uberx-collect/report");
  expect(elsewhere.status).toBe(404);
  expect(elsewhere.text).toContain("不在本站");
});

test("the page of a round that is held here leads to voting and to the report", async () => {
  const { html } = await site.read("/rounds/drones");
  for (const page of ["vote", "report", "moderation"])
    expect(html).toContain(`href="/rounds/drones/${page}"`);
});

test("a tier of fewer than ten people is counted as a whole, and no statement is cut by tier then", async () => {
  const read = async () => {
    const { report } = JSON.parse(await (await site.ask("/rounds/drones/report.json")).text()) as {
      report: {
        tiers: { tier: string; people: number }[];
        statements: { important: number; byTier: object[] }[];
      };
    };
    return report;
  };
  expect((await read()).statements[0]!.byTier).toHaveLength(1);
  const { db, tables } = site.store().read;
  const [vote] = await db.select({ by: tables.votes.participantId }).from(tables.votes).limit(1);
  await site.store().transaction(async (within) => {
    const { votes } = within.tables;
    await within.db.update(votes).set({ tierCode: "mail" }).where(eq(votes.participantId, vote!.by));
  });
  const cut = await read();
  expect(cut.tiers).toMatchObject([
    { tier: "cookie", people: 51 },
    { tier: "mail", people: 1 },
  ]);
  expect(cut.statements.every(({ byTier }) => byTier.length === 0)).toBe(true);
  expect(cut.statements[0]!.important).toBe(52);
});

test("a past day says that votes are those of now", async () => {
  const past = await site.read("/rounds/drones/report?asof=2026-12-05");
  expect([past.status, past.text.includes("票數是現在的")]).toEqual([200, true]);
  expect((await site.read("/rounds/drones/report")).text).not.toContain("票數是現在的");
});

test("a group of fewer than ten is not broken down, and the page says that this is no secrecy", async () => {
  await insertHeldRound(site.store(), { slug: "apart", statements });
  const ballots = Array.from({ length: 49 }, (_, person) =>
    statements.map((_words, index) => ({
      ...{ round: "apart", statement: index + 1, important: false, networkDigest: null },
      keyDigest: `apart-${person}`,
      value: person < 9 ? (-1 as const) : (1 as const),
    })),
  ).flat();
  await castVotes(site.store(), ballots, during());
  const { text, html } = await site.read("/en/rounds/apart/report");
  expect(text).toContain("Group B has 9 people");
  expect(text).toContain("too few votes to say how this group sees it. That is no secrecy");
  expect(html.split('class="opinion-group" data-group="B"')[1]!.split("</section>")[0]).not.toContain(
    "answer-bar",
  );
});

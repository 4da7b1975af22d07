/** What scripts send at a round, on the built routes with the real limits. */
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { makeParticipant } from "~/identity/participants/participant-cookie";
import { createRateLimits, statementsPerHour } from "~/web/limits/rate-limits";
import { type CastVote, createVoteQueue } from "~/web/rounds/vote-queue";
import { type BuiltSite, textOf, useBuiltSite } from "../../support/built-site";
import { testKeys } from "../../support/desk/test-keys";
import { countUp } from "../../support/opinion/shuffle";
import { insertHeldRound } from "../../support/rounds/held-round";

const now = new Date("2026-12-10T00:00:00.000Z");
/** Enough for every honest vote below, and not for the script. */
const votesPerMinute = 60;
const from = { client: "192.0.2.0/24", limits: createRateLimits(votesPerMinute) };
const site: BuiltSite = useBuiltSite(() => ({
  now,
  clock: () => now,
  castVote: (ballot) => cast(ballot),
  ...from,
}));
let cast: CastVote;
const statements = Array.from({ length: 12 }, (_, index) => `第 ${index + 1} 則意見`);

beforeAll(async () => {
  cast = createVoteQueue(site.store(), () => now);
  await insertHeldRound(site.store(), { statements });
  await insertHeldRound(site.store(), { slug: "ships", statements: ["船應登記"] });
});

const stranger = () => makeParticipant(testKeys.form).setCookie.split(";")[0]!;
const send = (round: string, cookie: string, fields: Record<string, string>) =>
  site.ask(`/rounds/${round}/vote`, {
    method: "POST",
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
const count = (table: "votes" | "voteEvents" | "participants" | "statements") =>
  site.store().read.db.$count(site.store().tables[table]);
const fresh = (client: string) => {
  from.client = client;
  from.limits = createRateLimits(votesPerMinute);
};

test("a hundred votes of one participant on one statement, sent at once, are one row", async () => {
  fresh("192.0.2.0/24");
  from.limits = createRateLimits(1_000);
  const cookie = stranger();
  const sent = await Promise.all(
    Array.from({ length: 100 }, () => send("drones", cookie, { statement: "1", vote: "agree" })),
  );
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
  expect([await count("votes"), await count("voteEvents"), await count("participants")]).toEqual([1, 1, 1]);
});

test("a vote on another round's statement, or on one that was rejected, is refused with its reason and leaves nothing", async () => {
  fresh("192.0.2.0/24");
  const { tables } = site.store();
  const before = [await count("voteEvents"), await count("participants")];
  // The ships' only statement is number 1: number 5 is the drones'.
  const others = await send("ships", stranger(), { statement: "5", vote: "agree" });
  expect([others.status, textOf(await others.text())]).toEqual([
    422,
    expect.stringContaining("沒有第 5 則意見"),
  ]);
  const state = (stateCode: string) =>
    site.store().transaction(async ({ db }) => {
      await db.update(tables.statements).set({ stateCode }).where(eq(tables.statements.number, 12));
    });
  await state("rejected");
  const rejected = await send("drones", stranger(), { statement: "12", vote: "agree" });
  expect([rejected.status, textOf(await rejected.text())]).toEqual([
    422,
    expect.stringContaining("不能表態"),
  ]);
  await state("accepted");
  expect([await count("voteEvents"), await count("participants")]).toEqual(before);
});

test("five hundred scripted voters of one network are stopped at its limit in that round, and nobody else is", async () => {
  fresh("198.51.100.0/24");
  const before = await count("votes");
  const statuses: number[] = [];
  for (let voter = 0; voter < 500; voter += 1) {
    const answer = await send("drones", stranger(), { statement: "2", vote: "agree" });
    statuses.push(answer.status);
    if (voter === votesPerMinute) expect(textOf(await answer.text())).toContain("從您的網路來的表態太密集");
  }
  expect(statuses.filter((status) => status === 303)).toHaveLength(votesPerMinute);
  expect(new Set(statuses.slice(votesPerMinute))).toEqual(new Set([429]));
  expect(await count("votes")).toBe(before + votesPerMinute);
  expect((await send("ships", stranger(), { statement: "1", vote: "agree" })).status).toBe(303);
  from.client = "203.0.113.0/24";
  expect((await send("drones", stranger(), { statement: "2", vote: "agree" })).status).toBe(303);
});

test("five hundred scripted voters who came all the same are flagged in the report, with both totals", async () => {
  await insertHeldRound(site.store(), { slug: "planes", statements });
  const vote = (keyDigest: string, at: number, value: -1 | 0 | 1) =>
    cast({ round: "planes", statement: at + 1, value, important: false, keyDigest, networkDigest: null });
  const people = (count: number, name: string, value: (person: number, at: number) => -1 | 0 | 1) =>
    Array.from({ length: count }, (_, person) =>
      statements.map((_words, at) => vote(`${name} ${person}`, at, value(person, at))),
    ).flat();
  const next = countUp(9);
  const sent = await Promise.all([
    ...people(40, "honest", () => (Math.floor(next() * 3) - 1) as -1 | 0 | 1),
    ...people(500, "script", (_person, at) => (at % 4 === 0 ? -1 : 1)),
  ]);
  expect(sent.every(({ ok }) => ok)).toBe(true);
  const { text } = await site.read("/en/rounds/planes/report");
  expect(text).toContain("Of 540 people, the votes of 500 are flagged");
  expect(text).toContain("500 people, 1 pattern");
  expect(text).toMatch(/All 540 6480 /);
  expect(text).toMatch(/Without the flagged 40 480 /);
});

test("whoever throws the cookie away for each statement is stopped too, and keeps the words", async () => {
  fresh("198.51.100.0/24");
  from.limits = createRateLimits(1_000);
  const before = await count("statements");
  const spam = (turn: number) => ({ intent: "statement", words: `買一送一 ${turn}`, insists: "yes" });
  for (let turn = 0; turn < statementsPerHour; turn += 1)
    expect((await send("drones", stranger(), spam(turn))).status).toBe(303);
  const stopped = await send("drones", stranger(), spam(999));
  const page = await stopped.text();
  expect([stopped.status, textOf(page)]).toEqual([
    422,
    expect.stringContaining("從您的網路送出的意見太密集"),
  ]);
  expect(page).toContain("買一送一 999</textarea>");
  expect(await count("statements")).toBe(before + statementsPerHour);
  from.client = "203.0.113.0/24";
  expect((await send("drones", stranger(), spam(1_000))).status).toBe(303);
});

test("marks and characters that turn the reading order are shown as they are typed, or not at all", async () => {
  fresh("203.0.113.0/24");
  const { tables } = site.store();
  const words = `<script>alert(1)</script> & "引號" \u202E倒\u2066反\u200F`;
  const sent = await send("ships", stranger(), { intent: "statement", words, insists: "yes" });
  expect(sent.status).toBe(303);
  await site.store().transaction(async ({ db }) => {
    await db.update(tables.statements).set({ stateCode: "accepted" }).where(eq(tables.statements.number, 2));
  });
  for (const address of ["vote?statement=2", "report", "report.csv"]) {
    const page = await (await site.ask(`/rounds/ships/${address}`)).text();
    expect(page, address).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/);
    if (address === "report.csv") continue;
    expect(page, address).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引號&quot; 倒反");
    expect(page, address).not.toContain("<script>alert");
  }
});

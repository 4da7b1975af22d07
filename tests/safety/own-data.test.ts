/** What somebody who took part can do about their own data: a whole copy, and that nothing leads to them any more. */
import { beforeAll, expect, test } from "vitest";
import { textOf, useBuiltSite } from "../support/built-site";
import { insertHeldRound } from "../support/rounds/held-round";

const clock = new Date("2026-12-10T00:00:00.000Z");
const { castVotes } = await import("~/commands/rounds/cast-votes");
const site = useBuiltSite(() => ({
  now: clock,
  clock: () => clock,
  castVote: async (ballot) => (await castVotes(site.store(), [ballot], () => clock))[0]!,
}));
beforeAll(async () => void (await insertHeldRound(site.store())));

async function visitor() {
  const first = await site.ask("/rounds/drones/vote");
  const cookie = first.headers.get("set-cookie")!.split(";")[0]!;
  const send = (address: string, fields: Record<string, string>) =>
    site.ask(address, { method: "POST", headers: { cookie }, body: new URLSearchParams(fields) });
  const data = async () => {
    const response = await site.ask("/rounds/drones/mine/data.json", { headers: { cookie } });
    expect(response.headers.get("content-disposition")).toContain("attachment");
    expect(response.headers.get("cache-control")).toBe("no-store");
    return (await response.json()) as { participant: Record<string, unknown> | null };
  };
  return { cookie, send, data };
}

test("the copy holds every vote, change and statement of whoever asks, and nobody else's", async () => {
  const { send, data } = await visitor();
  expect((await data()).participant).toBeNull();
  await send("/rounds/drones/vote", { statement: "1", vote: "agree" });
  await send("/rounds/drones/vote", { statement: "1", vote: "disagree", important: "yes" });
  await send("/rounds/drones/vote", { intent: "statement", words: "我自己的意見", insists: "yes" });
  const other = await visitor();
  await other.send("/rounds/drones/vote", { statement: "2", vote: "pass" });
  expect((await data()).participant).toMatchObject({
    tier: "cookie",
    votes: [
      { statement: 1, value: 1, important: false },
      { statement: 1, value: -1, important: true },
    ],
    statements: [{ words: "我自己的意見", state: "pending" }],
  });
});

test("whoever is forgotten finds nothing any more; what was counted stays counted, what waited is emptied", async () => {
  const { cookie, send, data } = await visitor();
  await send("/rounds/drones/vote", { statement: "3", vote: "agree" });
  await send("/rounds/drones/vote", { intent: "statement", words: "只有我知道的事", insists: "yes" });
  const { db, tables } = site.store().read;
  const before = await db.select().from(tables.votes);
  const unsure = await send("/rounds/drones/mine", { intent: "forget" });
  expect([unsure.status, textOf(await unsure.text())]).toEqual([
    422,
    expect.stringContaining("沒有刪除任何內容"),
  ]);
  expect((await data()).participant).not.toBeNull();

  const gone = await send("/rounds/drones/mine", { intent: "forget", sure: "yes" });
  expect([gone.status, gone.headers.get("location")]).toEqual([303, "/rounds/drones/mine?forgotten"]);
  expect((await data()).participant).toBeNull();
  const page = await site.ask("/rounds/drones/mine?forgotten", { headers: { cookie } });
  expect(textOf(await page.text())).toContain("已刪除您");
  expect(await db.select().from(tables.votes)).toEqual(before);
  const people = await db.select().from(tables.participants);
  expect(people.at(-1)).toMatchObject({ keyDigest: null, mailDigest: null, networkDigest: null });
  expect(JSON.stringify(await db.select().from(tables.statements))).not.toContain("只有我知道的事");
  const log = await site.ask("/en/rounds/drones/moderation");
  expect(log.status).toBe(200);
});

test("somebody else's cookie, none, or a forged one forgets nobody", async () => {
  const { send, cookie } = await visitor();
  await send("/rounds/drones/vote", { statement: "1", vote: "agree" });
  const linked = async () =>
    (await site.store().read.db.select().from(site.store().tables.participants)).filter(
      ({ keyDigest }) => keyDigest !== null,
    ).length;
  const before = await linked();
  const other = await visitor();
  await other.send("/rounds/drones/mine", { intent: "forget", sure: "yes" });
  for (const own of ["a=1", `${cookie}x`]) {
    const body = new URLSearchParams({ intent: "forget", sure: "yes" });
    const answer = await site.ask("/rounds/drones/mine", { method: "POST", headers: { cookie: own }, body });
    expect(answer.status).toBe(403);
  }
  expect(await linked()).toBe(before);
});

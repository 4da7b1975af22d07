import { beforeAll, expect, test } from "vitest";
import { participantCookieName } from "~/identity/participants/participant-cookie";
import { type BuiltSite, textOf, useBuiltSite } from "../../support/built-site";
import { insertHeldRound } from "../../support/rounds/held-round";

const clock = { now: new Date("2026-12-10T00:00:00.000Z") };
const limits = { takePart: true };
const site: BuiltSite = useBuiltSite(() => ({
  now: clock.now,
  clock: () => clock.now,
  castVote: (ballot) => castAt(ballot),
  limits: {
    signIn: () => Promise.resolve(true),
    takePart: () => Promise.resolve(limits.takePart),
    writeStatement: () => Promise.resolve(true),
    takeFiles: () => Promise.resolve(true),
    follow: () => Promise.resolve(true),
    report: () => Promise.resolve(true),
    returnReport: () => Promise.resolve(),
  },
}));
const { castVotes } = await import("~/commands/rounds/cast-votes");
const castAt = async (ballot: Parameters<typeof castVotes>[1][number]) =>
  (await castVotes(site.store(), [ballot], () => clock.now))[0]!;

beforeAll(async () => {
  await insertHeldRound(site.store());
});

/** Somebody with a browser of their own. */
async function visitor(path = "/rounds/drones/vote") {
  const first = await site.ask(path);
  const cookie = first.headers.get("set-cookie")!.split(";")[0]!;
  expect(cookie.startsWith(`${participantCookieName}=`)).toBe(true);
  const read = async (address: string) => {
    const response = await site.ask(address, { headers: { cookie } });
    const html = await response.text();
    return { status: response.status, html, text: textOf(html) };
  };
  const send = (address: string, fields: Record<string, string>, own = cookie) =>
    site.ask(address, {
      method: "POST",
      headers: { cookie: own, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
  return { cookie, read, send };
}
const countVotes = () => site.store().read.db.$count(site.store().tables.voteEvents);

test("a vote makes no page anew: the version of the site stays", async () => {
  const { read: reader, tables } = site.store();
  const version = async () => (await reader.db.select().from(tables.siteVersions))[0]!.version;
  const { send } = await visitor();
  const [before, votes] = [await version(), await countVotes()];
  expect((await send("/rounds/drones/vote", { statement: "1", vote: "pass" })).status).toBe(303);
  expect([await version(), await countVotes()]).toEqual([before, votes + 1]);
});

test("a first visit practises on two statements that are not kept, then votes on real ones", async () => {
  const { read, send } = await visitor();
  expect((await read("/rounds/drones/vote")).text).toContain("先練習：第 1 則，共 2 則");
  expect((await read("/rounds/drones/vote?practice=2")).text).toContain("先練習：第 2 則");
  expect((await read("/rounds/drones/vote?practice=no")).text).toContain("已表態 0 則，共 3 則");
  const voted = await send("/rounds/drones/vote", { statement: "2", vote: "agree", important: "yes" });
  expect([voted.status, voted.headers.get("location")]).toEqual([303, "/rounds/drones/vote#statement"]);
  expect((await read("/rounds/drones/vote")).text).toContain("已表態 1 則，共 3 則");
  const mine = await read("/en/rounds/drones/mine");
  expect(mine.text).toContain("My votes (1)");
  expect(mine.text).toContain("空拍應先得同意");

  await send("/rounds/drones/vote", { statement: "2", vote: "undo", back: "mine" });
  expect((await read("/rounds/drones/mine")).text).toContain("還沒有表態");
});

test("whoever has voted on everything is thanked, and is not asked again", async () => {
  const { read, send } = await visitor();
  for (const statement of ["1", "2", "3"]) await send("/rounds/drones/vote", { statement, vote: "pass" });
  expect((await read("/rounds/drones/vote")).text).toContain("您已就全部 3 則意見表態");
});

test("a forged cookie, none, a strange value and another round's statement write nothing and are explained", async () => {
  const { cookie, send } = await visitor();
  const before = await countVotes();
  const fields = { statement: "1", vote: "agree" };
  for (const [own, sent, status, words] of [
    [`${cookie}x`, fields, 403, "不是本站發的"],
    ["other=1", fields, 403, "沒有保留本站的參與識別"],
    [cookie, { ...fields, vote: "7" }, 422, "請選「同意」"],
    [cookie, { ...fields, statement: "99" }, 422, "沒有第 99 則意見"],
    [cookie, { ...fields, statement: "1 or 1=1" }, 422, "沒有第 0 則意見"],
  ] as const) {
    const response = await send("/rounds/drones/vote", sent, own);
    expect([response.status, textOf(await response.text())]).toEqual([
      status,
      expect.stringContaining(words),
    ]);
  }
  limits.takePart = false;
  expect((await send("/rounds/drones/vote", fields)).status).toBe(429);
  limits.takePart = true;
  expect((await send("/rounds/nowhere/vote", fields)).status).toBe(404);
  expect(await countVotes()).toBe(before);
});

test("before the opening and after the close the page says so and takes nothing", async () => {
  const { read, send } = await visitor();
  const before = await countVotes();
  for (const [instant, words] of [
    ["2026-11-30T23:59:59.999Z", "尚未開始"],
    ["2026-12-31T16:00:00.001Z", "已截止"],
  ] as const) {
    clock.now = new Date(instant);
    const page = await read("/rounds/drones/vote");
    expect(page.text).toContain(words);
    expect(page.html).not.toContain('name="vote"');
    const late = await send("/rounds/drones/vote", { statement: "1", vote: "agree" });
    expect(late.status).toBe(422);
  }
  clock.now = new Date("2026-12-10T00:00:00.000Z");
  expect(await countVotes()).toBe(before);
});

test("a statement is written, offered what is alike, sent all the same, and waits unseen by others", async () => {
  const { read, send } = await visitor();
  const alike = await send("/rounds/drones/vote", { intent: "statement", words: "無人機應該登記" });
  const page = await alike.text();
  expect([alike.status, textOf(page)]).toEqual([200, expect.stringContaining("已經有很接近的意見")]);
  expect(page).toContain("無人機應該登記</textarea>");
  const words = "<b>無人機</b>應該登記 \u202Ex";
  const sent = await send("/rounds/drones/vote", { intent: "statement", words, insists: "yes" });
  expect(sent.status).toBe(303);
  const mine = await read(sent.headers.get("location")!);
  expect(mine.html).toContain("&lt;b&gt;無人機&lt;/b&gt;應該登記 x");
  expect(mine.text).toContain("待審");
  // Asked for apart from taking part: nothing ties the address to the statement.
  expect(mine.html).toContain("/follow?kind=round&amp;key=drones");
  const other = await visitor();
  expect((await other.read("/rounds/drones/vote?practice=no")).text).toContain("共 3 則");
  const long = await send("/rounds/drones/vote", { intent: "statement", words: "字".repeat(200) });
  expect([long.status, await long.text()]).toEqual([422, expect.stringContaining("字".repeat(200))]);
});

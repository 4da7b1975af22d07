/**
 * A round from its first day to its last answer, on a site of its own: opened through the desk, voted on by thirty people
 * by touch, with keys and without script, moderated, closed by the server's clock, answered statement by statement.
 */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { begin, invite, somebody, startSet, takeUp } from "../desk/desk-people";
import { expectGood } from "../expect-good";
import { type OwnSite, startOwnSite } from "../own-site";
import { answer, decide, publish } from "./round-desk";
import { type Answer, makeVoter, press, threeAtATime, voteOnAll, type Voter, ways } from "./voters";

test.describe.configure({ mode: "serial", timeout: 240_000 });

const bill = "unmanned-vehicles-experimentation-act";
const round = "unmanned-vehicles-2026";
const seeds = ["實驗車輛應投保責任險。", "實驗前應辦說明會。", "實驗期間以一年為限。", "夜間也可以實驗。"];
const minutes = 60_000;

let site: OwnSite;
let author: Page;
let reviewer: Page;
const people: Voter[] = [];

test.beforeAll(async ({ browser }) => {
  site = await startOwnSite();
  const admin = await somebody(browser, site);
  await takeUp(admin, site.setupLink, "Lin");
  author = await somebody(browser, site);
  await takeUp(author, await invite(admin, "Chen", "author"), "Chen");
  reviewer = await somebody(browser, site);
  await takeUp(reviewer, await invite(admin, "Wu", "reviewer"), "Wu");
});
test.afterAll(() => site.close());

test("a round on the bill is written at the desk, published by a second person, and opens with approved seeds", async () => {
  await startSet(author, "無人載具意見徵集", "major");
  const set = await begin(author);
  await author.goto(`${set}/changes/new?subject=round&bill=${bill}`);
  const fields = {
    slug: round,
    titleZh: "無人載具實驗怎麼管",
    titleEn: "How to govern trials of unmanned vehicles",
    questionZh: "您認為無人載具的實驗應如何管理？",
    questionEn: "How should trials of unmanned vehicles be governed?",
    bill0: bill,
    opensAt: taipeiMinute(Date.now() - minutes),
    closesAt: taipeiMinute(Date.now() + 20 * minutes),
    statementLimit: "140",
    source0: "ly-law-system",
  };
  for (const [name, value] of Object.entries(fields)) await author.locator(`[name=${name}]`).fill(value);
  const chosen = { kind: "native", phase: "opinion", platform: "here", tier: "cookie" };
  const answers = { takesStatements: "yes", responseRule: "join_14_days" };
  for (const [name, value] of Object.entries({ ...chosen, ...answers }))
    await author.locator(`[name=${name}]`).selectOption(value);
  await author.locator("main form[method=post] button[type=submit]:not([formaction])").last().click();
  await expect(author).toHaveURL(new RegExp(`${set}(#.*)?$`));
  await publish(author, reviewer, set);

  for (const words of seeds) {
    await author.goto(`/desk/rounds/${round}`);
    await author.locator(".seed-form [name=words]").fill(words);
    await author.locator(".seed-form button[type=submit]").click();
    await author.waitForLoadState();
  }
  for (let number = 1; number <= seeds.length; number++)
    await decide(reviewer, round, number, { decision: "accept" });

  const reader = await somebodyNew();
  await reader.goto(`/bills/${bill}`);
  await reader.getByRole("link", { name: "無人載具實驗怎麼管" }).first().click();
  await expect(reader.locator("main")).toContainText("現在開放");
  await reader.context().close();
});

test("thirty people vote by touch, with keys and without script; two write statements of their own", async ({
  browser,
}) => {
  for (let person = 0; person < 30; person++) people.push(await makeVoter(browser, site, ways[person % 3]!));
  await expectGood(people[0]!.page, `/rounds/${round}/vote`);
  await threeAtATime(people, async (voter, person) => {
    await voter.page.goto(`/rounds/${round}/vote`);
    // Who practises first is not counted for it.
    if (person < 3)
      for (let step = 0; step < 2; step++) await press(voter, ".practice .vote-agree, .practice button");
    else await voter.page.goto(`/rounds/${round}/vote?practice=no`);
    expect(await voteOnAll(voter, (number) => answerOf(person, number))).toBe(seeds.length);
  });
  await write(people[1]!, "實驗地點應先公告。");
  await write(people[2]!, "買車請找我，電話 0912345678");
  await decide(author, round, 5, { decision: "accept" });
  await decide(author, round, 6, { decision: "reject", reason: "personal_data" });

  await threeAtATime(people, async (voter, person) => {
    await voter.page.goto(`/rounds/${round}/vote`);
    expect(await voteOnAll(voter, (number) => answerOf(person, number))).toBe(1);
  });
  // A vote can be changed until the close.
  const changed = people[4]!;
  await changed.page.goto(`/rounds/${round}/mine`);
  await expect(changed.page.locator(".own-votes > li")).toHaveCount(5);
  await press(changed, ".own-votes > li .vote-pass");
  await expectGood(changed.page, `/rounds/${round}/mine`);
});

test("what was kept out and why is public, and at the close by the server's clock no vote is taken any more", async () => {
  const reader = await somebodyNew();
  await reader.goto(`/rounds/${round}/moderation`);
  await expect(reader.locator("main")).toContainText("含個人資料");
  await expect(reader.locator("main")).not.toContainText("0912345678");

  const late = people[5]!.page;
  await late.goto(`/rounds/${round}/mine`);
  await site.moveClock(25 * minutes);
  await late.locator(".own-votes > li .vote-agree").first().click();
  await expect(late.locator("main")).toContainText("截止");
  await reader.goto(`/rounds/${round}/report`);
  await expect(reader.locator("main")).toContainText("30 人對 5 則意見表態 150 次");
  await expectGood(reader, `/rounds/${round}/report`);
  await reader.context().close();
});

test("every statement is answered, two of them together, and the answers stand on the bill's page and in the report", async () => {
  await author.goto("/desk");
  await author.getByRole("link", { name: "5 則等待回應" }).click();
  await answer(author, [], {}); // nothing ticked: said where the person is
  await expect(author.locator(".ds-error-summary")).toContainText("勾選");
  await answer(author, [1, 2], {
    theme: "實驗前的準備",
    verdict: "adopted",
    reason: "已寫入條文。",
    bill,
    text: "promulgated",
    article: "第9條",
  });
  await answer(author, [3], { verdict: "not_adopted", reason: "期間依實驗內容核定。" });
  await answer(author, [4], { verdict: "under_study", reason: "夜間條件另行研議。", until: "116.6.30" });
  await answer(author, [5], { verdict: "already_in_draft", reason: "草案已有公告規定。", bill });
  await expect(author.locator("main")).toContainText("每一則都有回應了");
  await author.goto(`/desk/rounds/${round}/answers?state=all`);
  await author.getByRole("link", { name: "回應：無人載具實驗怎麼管" }).first().click();
  await publish(author, reviewer, new URL(author.url()).pathname.replace(/\/changes\/.*$/, ""));

  const reader = await somebodyNew();
  await reader.goto(`/bills/${bill}`);
  const given = reader.locator("section[aria-labelledby=answers]");
  for (const words of [...seeds, "實驗地點應先公告。"]) await expect(given).toContainText(words);
  for (const words of ["採納", "未採納", "研議中", "草案已納入", "實驗前的準備"])
    await expect(given).toContainText(words);
  await given.getByRole("link", { name: "第9條" }).click();
  await expect(reader.locator("#article-9")).toBeVisible();

  await reader.goto(`/rounds/${round}`);
  await expect(reader.locator("main")).toContainText("已回應 5 / 5");
  await reader.goto(`/rounds/${round}/report`);
  const statements = reader.locator("section[aria-labelledby=all]");
  await expect(statements.locator("tr#statement-1")).toContainText("採納：已寫入條文。");
  await expect(statements.locator("tr#statement-4")).toContainText("夜間條件另行研議。");
  await expect(statements).not.toContainText("尚未回應");
  await expectGood(reader, `/bills/${bill}`);
  // Who wrote a statement reads its answer beside it.
  await people[1]!.page.goto(`/rounds/${round}/mine`);
  await expect(people[1]!.page.locator(".own-statements")).toContainText("草案已有公告規定。");
});

/** Two camps, and the first statement on which all agree. */
function answerOf(person: number, statement: number): Answer {
  if (statement === 1) return "agree";
  if (person % 7 === statement) return "pass";
  return person < 18 === (statement % 2 === 0) ? "agree" : "disagree";
}

function taipeiMinute(at: number): string {
  return new Date(at + 8 * 60 * minutes).toISOString().slice(0, 16).replace("T", " ");
}

async function write(voter: Voter, words: string): Promise<void> {
  await voter.page.goto(`/rounds/${round}/vote`);
  await voter.page.locator(".write-statement summary").click();
  await voter.page.locator("[name=words]").fill(words);
  await press(voter, ".write-statement button[type=submit]");
  await expect(voter.page.locator("[role=status]")).toContainText("已經收到");
}

let browserOfReaders: Browser;
test.beforeAll(({ browser }) => {
  browserOfReaders = browser;
});
const somebodyNew = () => somebody(browserOfReaders, site);

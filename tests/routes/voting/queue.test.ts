import { beforeAll, expect, test } from "vitest";
import { addStatement } from "~/commands/rounds/add-statement";
import { textOf, useBuiltSite } from "../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";
import { insertHeldRound } from "../../support/rounds/held-round";

const now = new Date("2026-12-10T00:00:00.000Z");
const site = useBuiltSite(() => ({ now, clock: () => now }));
let author: SignedIn;
let reviewer: SignedIn;

beforeAll(async () => {
  await insertHeldRound(site.store());
  author = await signInAs(site.store(), await addStaff(site.store(), "Author", "author"), now);
  reviewer = await signInAs(site.store(), await addStaff(site.store(), "Reviewer", "reviewer"), now);
});

const read = async (who: SignedIn, address: string) =>
  textOf(await (await site.ask(address, { headers: { cookie: who.cookie } })).text());

test("the queue shows what waits, a decision without its reason is explained at its own form, and the log is public", async () => {
  const words = "無人機業者都是騙子";
  const own = {
    round: "drones",
    words,
    language: "zh-Hant",
    keyDigest: "anna",
    networkDigest: null,
    insists: true,
  };
  await addStatement(site.store(), own, () => now);
  expect(await read(author, "/desk/rounds")).toContain("待審 1 則");
  expect(await read(author, "/desk/rounds/drones")).toContain(words);

  const fields = { statement: "4", version: "1", decision: "reject", reason: "", note: "請對事不對人" };
  const refused = await site.ask("/desk/rounds/drones", author.form(fields));
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('href="#field-reason-4"');
  expect(page).toContain('value="請對事不對人"');
  const done = await site.ask("/desk/rounds/drones", author.form({ ...fields, reason: "personal_attack" }));
  expect(done.status).toBe(303);

  const log = textOf(await (await site.ask("/rounds/drones/moderation")).text());
  expect(log).toContain("不予公開 人身攻擊 請對事不對人");
  expect(log).not.toContain(words);
  expect(textOf(await (await site.ask("/en/rounds/drones/moderation")).text())).toContain("Personal attack");
});

test("a seed waits for another person of the desk, and is then voted on under the agency's name", async () => {
  const seed = { intent: "seed", words: "操作證應三年換發" };
  expect((await site.ask("/desk/rounds/drones", author.form(seed))).status).toBe(303);
  const accept = { statement: "5", version: "1", decision: "accept" };
  const alone = await site.ask("/desk/rounds/drones", author.form(accept));
  expect([alone.status, textOf(await alone.text())]).toEqual([
    422,
    expect.stringContaining("要由另一個人核定"),
  ]);
  expect((await site.ask("/desk/rounds/drones", reviewer.form(accept))).status).toBe(303);
  const page = textOf(await (await site.ask("/rounds/drones/vote?statement=5")).text());
  expect(page).toContain("操作證應三年換發 第 5 則 · 主管機關提出的種子意見");
});

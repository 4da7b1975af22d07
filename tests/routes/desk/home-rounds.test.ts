/** What the first page of the desk says of rounds: statements to moderate, and, after the close, to answer. */
import { expect, test } from "vitest";
import { textOf, useBuiltSite } from "../../support/built-site";
import { addStaff, signInAs } from "../../support/desk/signed-in";
import { insertHeldRound } from "../../support/rounds/held-round";

const clock = { now: new Date("2026-12-10T00:00:00.000Z") };
const site = useBuiltSite(() => ({ now: clock.now }));

test("statements that wait for moderators are counted, and those without an answer once the round is over", async () => {
  const reviewer = await addStaff(site.store(), "reviewer", "reviewer");
  const home = async () => {
    const { cookie } = await signInAs(site.store(), reviewer, clock.now);
    const html = await (await site.ask("/desk", { headers: { cookie } })).text();
    return { html, text: textOf(html) };
  };
  expect((await home()).text).toContain("沒有等待審查或回應的意見");
  const roundId = await insertHeldRound(site.store());
  expect((await home()).text).toContain("沒有等待審查或回應的意見");
  await site.store().transaction(async ({ db, tables }) => {
    await db.insert(tables.statements).values({
      roundId,
      number: 4,
      words: "夜間飛行應開燈",
      language: "zh-Hant",
      originCode: "participant",
      isMeta: false,
      stateCode: "pending",
      version: 1,
      createdAt: clock.now.toISOString(),
    });
  });
  const open = await home();
  expect(open.text).toContain("1 則等待審查");
  expect(open.text).not.toContain("則等待回應");
  expect(open.html).toContain('href="/desk/rounds/drones"');
  clock.now = new Date("2027-01-02T00:00:00.000Z");
  expect((await home()).text).toContain("3 則等待回應");
});

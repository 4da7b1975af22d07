/** An agency's answer to a statement, told to those who follow the round. */
import { expect } from "vitest";
import { tellFollowers } from "~/commands/follow/tell-followers";
import { newsSentences } from "~/i18n/sentences/news-words";
import { listNews } from "~db/queries/follow/news";
import { recordKinds } from "~db/records/record-kind";
import type { Store } from "~db/store";
import { later, now, openDesk, seededAt } from "../../support/desk/desk";
import { onBoth } from "../../support/engines/engines";
import { at } from "../../support/histories";
import { follow, publishSet } from "../../support/follow/followed";

const held = {
  ...{ slug: "drones", kind: "native", phase: "opinion", platform: "here", address: null, agency: null },
  bills: ["some-act"],
  title: { zh: "無人機怎麼管", en: "How to govern drones" },
  question: { zh: "怎麼管？", en: "How?" },
  ...{
    opensOn: null,
    closesOn: null,
    opensAt: "2026-11-01T01:00:00.000Z",
    closesAt: "2026-11-20T01:00:00.000Z",
  },
  ...{
    tier: "cookie",
    statementLimit: 140,
    takesStatements: true,
    responseRule: "join_14_days",
    outcome: null,
  },
  sources: [{ source: "gazette", grade: "official" }],
};
const answer = {
  ...{ round: "drones", code: "first", statements: [2, 3], verdict: "not_adopted" },
  reason: { zh: "不可行", en: "Not feasible" },
  respondedOn: "2026-11-24",
};

async function openRound(store: Store) {
  const desk = await openDesk(store);
  await store.transaction(async (within) => {
    await recordKinds.round.insert(within, recordKinds.round.shape.parse(held), seededAt);
    const [round] = await within.db.select().from(within.tables.rounds);
    const statement = {
      roundId: round!.id,
      language: "zh-Hant",
      originCode: "seed",
      isMeta: false,
      version: 1,
    };
    await within.db.insert(within.tables.statements).values([
      { ...statement, number: 2, words: "空拍應先得同意", stateCode: "accepted", createdAt: seededAt },
      { ...statement, number: 3, words: "不該公開的字", stateCode: "pending", createdAt: seededAt },
    ]);
  });
  return desk;
}

onBoth(
  "an answer that lands in no bill is told once, with the statements and where it stands",
  async (store) => {
    const desk = await openRound(store);
    await follow(store, { kind: "round", key: "drones" }, now);
    await follow(store, { kind: "bill", key: "some-act", frequency: "weekly" }, now);
    const set = await desk.put(await desk.begin({ weight: "major" }), {
      ...{ subject: "response", billSlug: null, content: answer },
    });
    const setId = await publishSet(desk, set, later(1));
    await Promise.all([tellFollowers(store, later(2)), tellFollowers(store, later(2))]);
    await store.transaction((within) => within.db.update(within.tables.outbox).set({ doneAt: null }));
    await tellFollowers(store, later(3));
    const notices = await store.read.db.select().from(store.tables.notices);
    expect(notices.map(({ itemKey }) => itemKey)).toEqual([`set-${setId}/some-act`]);

    const [item] = await listNews(store.read, { setId }, at("2026-11-25"), 10);
    expect(newsSentences("zh-Hant", item!).join("\n")).toBe(
      "某法草案：意見的回應（新增）。回應第 2 則意見「空拍應先得同意」、第 3 則意見：未採納。 " +
        "來源：意見徵集「無人機怎麼管」115.11.24的回應",
    );
    expect(newsSentences("en", item!).join("\n")).toContain(
      "statement 2 “空拍應先得同意”, statement 3: not adopted.",
    );
    expect(JSON.stringify(item)).not.toContain("不該公開的字");
  },
);

/** A round that is held here, for tests: open all of December 2026, with accepted statements numbered from 1. */
import type { Store } from "~db/store";
import { recordedAt } from "../sample-rows";

export const opensAt = "2026-12-01T00:00:00.000Z";
export const closesAt = "2026-12-31T16:00:00.000Z";
export const during =
  (minutes = 0) =>
  () =>
    new Date(Date.parse("2026-12-10T00:00:00.000Z") + minutes * 60_000);

export async function insertHeldRound(
  store: Store,
  {
    slug = "drones",
    tier = "cookie",
    takesStatements = true,
    statements = ["無人機應登記", "空拍應先得同意", "罰鍰太高"],
    ...open
  }: {
    slug?: string;
    tier?: string;
    takesStatements?: boolean;
    statements?: readonly string[];
    opensAt?: string;
    closesAt?: string;
  } = {},
): Promise<number> {
  return store.transaction(async ({ db, tables }) => {
    const [round] = await db
      .insert(tables.rounds)
      .values({ slug, kindCode: "native", recordedAt })
      .returning({ id: tables.rounds.id });
    const roundId = round!.id;
    await db.insert(tables.roundFacts).values({
      roundId,
      phaseCode: "opinion",
      platformCode: "here",
      titleZh: "無人機怎麼管",
      titleEn: "How to govern drones",
      questionZh: "您認為無人機應如何管理？",
      questionEn: "How should drones be governed?",
      opensAt: open.opensAt ?? opensAt,
      closesAt: open.closesAt ?? closesAt,
      tierCode: tier,
      statementLimit: 140,
      takesStatements,
      recordedAt,
    });
    const rows = statements.map((words, index) => ({
      roundId,
      number: index + 1,
      words,
      language: "zh-Hant",
      originCode: "seed",
      isMeta: false,
      stateCode: "accepted",
      version: 1,
      createdAt: recordedAt,
    }));
    for (let from = 0; from < rows.length; from += 500)
      await db.insert(tables.statements).values(rows.slice(from, from + 500));
    return roundId;
  });
}

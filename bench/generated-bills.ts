/** Fills a database with made-up bills of twenty events each: the load under which the board is timed. */
import type { Store } from "~db/store";

/** Twenty moves of a statute's usual way, then round again: dates spread from 2016 on, the same at every run. */
const way = [
  "planning.study",
  "planning.drafting",
  "planning.notice",
  "executive.submitted",
  "executive.review",
  "executive.reviewed",
  "executive.approved",
  "legislative.sent",
  "legislative.first_reading",
  "legislative.referred",
  "legislative.committee",
  "legislative.committee",
  "legislative.committee",
  "legislative.reported",
  "legislative.negotiation",
  "legislative.second_reading",
  "legislative.second_reading",
  "legislative.third_reading",
  "completed.promulgated",
  "completed.in_force",
] as const;

const recordedAt = "2026-11-23T01:00:00.000Z";
const firstDay = Date.UTC(2016, 1, 1);
const chunk = 500;

export async function fillWithBills(store: Store, count: number): Promise<void> {
  await store.transaction(async ({ db, tables }) => {
    await db.insert(tables.agencies).values({ code: "bench" }).onConflictDoNothing();
    await db
      .insert(tables.agencyNames)
      .values({ agencyCode: "bench", recordedAt, zh: "某部", en: "Some ministry" });
    for (let from = 1; from <= count; from += chunk) {
      const numbers = Array.from({ length: Math.min(chunk, count - from + 1) }, (_, index) => from + index);
      const rows = await db
        .insert(tables.bills)
        .values(
          numbers.map((number) => ({
            slug: `bench-${number}`,
            procedureCode: "statute",
            position: number,
            recordedAt,
          })),
        )
        .returning({ id: tables.bills.id });
      const ids = rows.map((row) => row.id);
      await db.insert(tables.billFacts).values(
        ids.map((billId) => ({
          billId,
          kindCode: "new_act",
          plainZh: "某法案。",
          plainEn: "Some bill.",
          legalZh: "某法案。",
          legalEn: "Some bill.",
          recordedAt,
        })),
      );
      await db.insert(tables.billTitles).values(
        ids.map((billId, index) => ({
          billId,
          recordedAt,
          zh: `某法第${from + index}號草案`,
          en: `Bill ${from + index}`,
          enOfficial: false,
        })),
      );
      await db
        .insert(tables.billAgencies)
        .values(ids.map((billId) => ({ billId, agencyCode: "bench", role: "lead", recordedAt })));
      for (let index = 0; index < ids.length; index += 50)
        await db
          .insert(tables.events)
          .values(ids.slice(index, index + 50).flatMap((billId) => eventsOf(billId)));
    }
  });
}

/** The bill's number shifts its way by up to two years, so that any past day finds bills in every phase. */
function eventsOf(billId: number) {
  return way.map((code, step) => ({
    billId,
    code,
    moves: true,
    happenedOn: dayAfter(((billId * 37) % 730) + step * 40),
    precisionCode: "day",
    dayOrder: 1,
    recordedAt,
  }));
}

function dayAfter(days: number): string {
  return new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10);
}

/** Bills by the dozen, the same at every run: for pages, facets and for asking two engines the same questions. */
import fc from "fast-check";
import type { BillEvent } from "~/domain/bills/bill-event";
import { movesBill } from "~/domain/bills/stages";
import type { Reader, Store } from "~db/store";
import { eventLists } from "./arbitrary-events";
import { historyOf } from "./histories";
import { recordedAt, sampleBill, sampleFacts } from "./sample-rows";

/** Arbitrary histories, as wild as those of the property tests of the fold. */
export function sampleHistories(count: number): BillEvent[][] {
  return fc.sample(eventLists(), { numRuns: count, seed: 2017 });
}

/** Records bills with the given histories; event ids are the database's. @returns the bills' ids, in order */
export function insertHistories(
  store: Store,
  histories: readonly (readonly BillEvent[])[],
): Promise<number[]> {
  return store.transaction(async (within) => {
    const ids: number[] = [];
    for (const [index, events] of histories.entries())
      ids.push(await insertHistory(within, `made-up-${index + 1}`, index + 1, events));
    return ids;
  });
}

async function insertHistory(
  { db, tables }: Reader,
  slug: string,
  position: number,
  events: readonly BillEvent[],
): Promise<number> {
  const [row] = await db
    .insert(tables.bills)
    .values(sampleBill(slug, position))
    .returning({ id: tables.bills.id });
  const billId = row!.id;
  await db.insert(tables.billFacts).values(sampleFacts(billId));
  await db
    .insert(tables.billTitles)
    .values({ billId, recordedAt, zh: `第${position}號草案`, en: `Bill ${position}`, enOfficial: false });
  if (events.length > 0)
    await db.insert(tables.events).values(
      events.map(({ code, date, dayOrder, recordedAt, retractedAt }) => ({
        billId,
        code,
        moves: movesBill(code),
        happenedOn: date.on,
        precisionCode: date.precision,
        dayOrder,
        recordedAt,
        retractedAt,
      })),
    );
  return billId;
}

/** A statute's usual way: most bills of `fillWithBills` are somewhere along it on any day of 2016 to 2020. */
const way = ["planning.drafting", "executive.submitted", "legislative.sent", "legislative.referred"].concat([
  "legislative.committee",
  "legislative.third_reading",
  "completed.promulgated",
]);
const agencies = ["alpha", "beta"];
const topics = ["first", "second", "third"];

/** So many bills, spread over two agencies, three topics and the stages of a statute. */
export async function fillWithBills(store: Store, count: number): Promise<void> {
  await store.transaction(async ({ db, tables }) => {
    for (const code of agencies) {
      await db.insert(tables.agencies).values({ code });
      await db
        .insert(tables.agencyNames)
        .values({ agencyCode: code, recordedAt, zh: `${code}部`, en: `Ministry ${code}` });
    }
    for (const [position, code] of topics.entries())
      await db
        .insert(tables.topics)
        .values({ code, layer: "l", layerZh: "層", layerEn: "Layer", zh: code, en: code, position });
  });
  const histories = Array.from({ length: count }, (_, index) =>
    historyOf(
      ...way.slice(0, 2 + (index % (way.length - 1))).map((code, step) => `${dayOf(index, step)} ${code}`),
    ).map((event) => ({ ...event, recordedAt: recordedAt as BillEvent["recordedAt"] })),
  );
  const ids = await insertHistories(store, histories);
  await store.transaction(async ({ db, tables }) => {
    await db
      .insert(tables.billAgencies)
      .values(
        ids.map((billId, index) => ({ billId, agencyCode: agencies[index % 2]!, role: "lead", recordedAt })),
      );
    await db.insert(tables.billTopics).values(
      ids.map((billId, index) => ({
        billId,
        topicCode: topics[index % 3]!,
        linkedBy: "editor",
        recordedAt,
      })),
    );
  });
}

/** A day of its own for each step of each bill, the steps half a year apart from 2016 on. */
function dayOf(index: number, step: number): string {
  return new Date(Date.UTC(2016, 1 + 6 * step, 1 + (index % 28))).toISOString().slice(0, 10);
}

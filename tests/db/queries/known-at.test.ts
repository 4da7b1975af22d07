import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { listBills } from "~db/queries/bills/bill-list";
import { readBoard } from "~db/queries/board";
import { findFirstRecordedAt, findNewestRecordAt, listChanges, listRecentMoves } from "~db/queries/changes";
import type { Store } from "~db/store";
import { openSeededStore } from "../../support/content/seeded-store";
import { at } from "../../support/histories";
import { openTestStore } from "../../support/engines/migrated-file";
import { printedStatus } from "../../support/printed-status";

const seededAt = "2026-11-23T01:00:00.000Z";
const justBefore = "2026-11-23T00:59:59.999Z";
const correctedAt = "2026-12-01T02:00:00.000Z";
const slug = "cyber-security-management-act";
const everything = { phase: null, topic: null, agency: null, procedure: null };

let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});

test("known before the site's first record there is nothing at all, on any page", async () => {
  const moment = at("2026-11-23", justBefore);
  const board = await readBoard(store.read, moment, null);
  expect(board.columns.map((column) => column.total)).toEqual([0, 0, 0, 0, 0]);
  expect(board.unrecorded).toBe(0);
  const list = await listBills(store.read, everything, moment, "plan", 1);
  expect([list.total, list.pages, list.cards]).toEqual([0, 1, []]);
  const counts = Object.values(list.facets).flatMap((choices) => choices.map((choice) => choice.count));
  expect(new Set(counts)).toEqual(new Set([0]));
  expect(await findBillDossier(store.read, slug, moment)).toBeNull();
  expect(await listChanges(store.read, moment, 1)).toEqual({ total: 0, pages: 1, changes: [] });
  expect(await listRecentMoves(store.read, moment, 8)).toEqual([]);
});

test("from the instant of the first record on it says what it says now", async () => {
  for (const asOf of ["2017-08-17", "2026-11-23"]) {
    const now = await readBoard(store.read, at(asOf), null);
    expect(await readBoard(store.read, at(asOf, seededAt), null)).toEqual(now);
  }
  expect(await findBillDossier(store.read, slug, at("2026-11-23", seededAt))).toEqual(
    await findBillDossier(store.read, slug, at("2026-11-23")),
  );
  expect(await findFirstRecordedAt(store.read)).toBe(seededAt);
  expect(await findNewestRecordAt(store.read)).toBe(seededAt);
});

test("an empty site has no first record and no newest", async () => {
  const empty = await openTestStore();
  expect(await findFirstRecordedAt(empty.read)).toBeNull();
  expect(await findNewestRecordAt(empty.read)).toBeNull();
});

/** The promulgation of 6 June 2018 taken back, and one of 7 June published in its place. */
async function openCorrectedStore(): Promise<Store> {
  const corrected = await openSeededStore();
  await corrected.transaction(async ({ db, tables }) => {
    const { bills, events, eventSources } = tables;
    const [bill] = await db.select().from(bills).where(eq(bills.slug, slug));
    const ofPromulgation = and(eq(events.billId, bill!.id), eq(events.code, "completed.promulgated"));
    const [wrong] = await db.select().from(events).where(ofPromulgation);
    await db.update(events).set({ retractedAt: correctedAt }).where(eq(events.id, wrong!.id));
    const { id, ...copied } = wrong!;
    const [right] = await db
      .insert(events)
      .values({ ...copied, happenedOn: "2018-06-07", recordedAt: correctedAt, correctsEventId: id })
      .returning({ id: events.id });
    await db
      .insert(eventSources)
      .values({ eventId: right!.id, position: 0, sourceKey: "moj-law-database", gradeCode: "official" });
  });
  return corrected;
}

test("a correction shows from the instant it was published; before it, what this site said until then", async () => {
  const corrected = await openCorrectedStore();
  const printed = async (asOf: string, known: string | null) => {
    const dossier = await findBillDossier(corrected.read, slug, at(asOf, known));
    return dossier && printedStatus(dossier.card);
  };
  expect(await printed("2018-06-06", null)).toBe("106.4.28 已送立法院審議");
  expect(await printed("2018-06-07", null)).toBe("107.6.7 已公布");
  expect(await printed("2018-06-07", correctedAt)).toBe("107.6.7 已公布");
  expect(await printed("2018-06-06", "2026-12-01T01:59:59.999Z")).toBe("107.6.6 已公布");
  expect(await printed("2018-06-06", seededAt)).toBe("107.6.6 已公布");
  expect(await printed("2018-06-06", justBefore)).toBeNull();
});

test("the board counts a corrected bill where it stands at the known instant", async () => {
  const corrected = await openCorrectedStore();
  const phaseAt = async (known: string | null) => {
    const { columns } = await readBoard(corrected.read, at("2018-06-06", known), null);
    return columns.find((column) => column.cards.some((card) => card.slug === slug))?.phase;
  };
  expect([await phaseAt(seededAt), await phaseAt(correctedAt), await phaseAt(null)]).toEqual([
    "completed",
    "legislative",
    "legislative",
  ]);
});

test("a history holds the corrected event in the place of the other, marked as a correction", async () => {
  const corrected = await openCorrectedStore();
  const promulgations = async (known: string | null) => {
    const dossier = await findBillDossier(corrected.read, slug, at("2026-12-02", known));
    return dossier!.history
      .filter((event) => event.code === "completed.promulgated")
      .map((event) => [event.date.on, event.corrected, event.sources.length]);
  };
  expect(await promulgations(null)).toEqual([["2018-06-07", true, 1]]);
  expect(await promulgations(seededAt)).toEqual([["2018-06-06", false, 1]]);
});

test("both halves of a correction are changes of its instant, and the newest record is the correction", async () => {
  const corrected = await openCorrectedStore();
  const { changes } = await listChanges(corrected.read, at("2026-12-02"), 1);
  expect(changes.slice(0, 2).map(({ kind, at, date, slug }) => [kind, at, date.on, slug])).toEqual([
    ["recorded", correctedAt, "2018-06-07", slug],
    ["retracted", correctedAt, "2018-06-06", slug],
  ]);
  expect(changes[2]!.at).toBe(seededAt);
  expect(await findNewestRecordAt(corrected.read)).toBe(correctedAt);
});

test("a bill that this site learned of later is not among what it said before", async () => {
  const later = await openSeededStore();
  await later.transaction(async ({ db, tables: { bills, billFacts } }) => {
    const [bill] = await db.select().from(bills).where(eq(bills.slug, "vat-act-2016"));
    await db.update(billFacts).set({ recordedAt: correctedAt }).where(eq(billFacts.billId, bill!.id));
  });
  const slugsAt = async (known: string | null) => {
    const { columns } = await readBoard(later.read, at("2026-12-02", known), null);
    return columns.flatMap((column) => column.cards.map((card) => card.slug));
  };
  expect(await slugsAt(seededAt)).not.toContain("vat-act-2016");
  expect(await slugsAt(correctedAt)).toContain("vat-act-2016");
  expect(await findBillDossier(later.read, "vat-act-2016", at("2026-12-02", seededAt))).toBeNull();
});

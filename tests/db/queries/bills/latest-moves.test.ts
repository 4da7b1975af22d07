import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { phases } from "~/domain/bills/stages";
import { foldBill } from "~/domain/bills/fold-bill";
import { listLatestMoves } from "~db/queries/bills/latest-moves";
import { at, historyOf } from "../../../support/histories";
import { insertHistories, sampleHistories } from "../../../support/made-up-bills";
import { openTestStore } from "../../../support/engines/migrated-file";
import { copyright, cyberSecurity } from "../../../support/real-histories";
import { expectFoldOf, momentsAsked } from "./latest-moves";

const histories = sampleHistories(300);

test("SQLite: the latest moves of 300 wild bills are what the fold says, on any day and at any instant", async () => {
  const store = await openTestStore();
  await expectFoldOf(store, await insertHistories(store, histories), histories);
});

test("the wild bills prove something: they stand in every phase, lapse by the rule, and lack a move at times", () => {
  const standings = momentsAsked.flatMap((moment) => histories.map((events) => foldBill(events, moment)));
  for (const phase of phases)
    expect(standings.filter((standing) => standing?.phase === phase).length, phase).toBeGreaterThan(500);
  expect(standings.filter((standing) => standing?.by === "term-lapse").length).toBeGreaterThan(200);
  expect(standings.filter((standing) => standing === null).length).toBeGreaterThan(500);
  const retracted = histories.flat().filter((event) => event.retractedAt !== null);
  expect(retracted.length).toBeGreaterThan(200);
});

test("bills come in the order of the plan, with no move where nothing is on record yet", async () => {
  const store = await openTestStore();
  const [fifth, third] = await insertHistories(store, [cyberSecurity, copyright]);
  await store.transaction(async ({ db, tables }) =>
    db.update(tables.bills).set({ position: 5 }).where(eq(tables.bills.id, fifth!)),
  );
  expect(await listLatestMoves(store.read, at("2017-08-16"))).toEqual([
    { billId: third, move: null, phase: null },
    { billId: fifth, move: { code: "legislative.referred", on: "2017-05-23" }, phase: "legislative" },
  ]);
  expect((await listLatestMoves(store.read, at("2020-01-31"))).map((latest) => latest.phase)).toEqual([
    "ended",
    "completed",
  ]);
});

test("what is recorded beside the stages, and later on the same day, is no latest move", async () => {
  const store = await openTestStore();
  const [billId] = await insertHistories(store, [
    historyOf("2018-05-11 legislative.third_reading", "2018-05-11 beside.resolution"),
  ]);
  expect(await listLatestMoves(store.read, at("2018-05-11"))).toEqual([
    { billId, move: { code: "legislative.third_reading", on: "2018-05-11" }, phase: "legislative" },
  ]);
});

/**
 * The desk: publishing a set of twenty changes, how many sets a second are published durably beside the raw inserts of
 * the same rows, and the lists of the desk's home with 10,000 bills and fifty open sets.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import type { Actor } from "~/domain/desk/actor";
import { requireInstant } from "~/domain/dates/calendar-date";
import { openStore } from "~db/open-store";
import { listChangeSets } from "~db/queries/change-sets/list-change-sets";
import type { Store } from "~db/store";
import { insertChange } from "~db/writes/change-sets/change-writes";
import { insertChangeSet } from "~db/writes/change-sets/set-writes";
import { fillWithBills } from "../generated-bills";
import { median } from "../load";

const at = requireInstant("2026-11-24T01:00:00.000Z");
const rounds = 25;

export interface DeskTimes {
  readonly publishTwentyMs: number;
  readonly slowestMs: number;
  readonly publicationsPerSecond: number;
  readonly rawPerSecond: number;
  /** Publications for each raw transaction of the same rows, the median of seven pairs in turn. */
  readonly ratio: number;
  readonly homeMs: number;
  readonly homeSlowestMs: number;
}

export async function benchDesk(folder: string): Promise<DeskTimes> {
  const file = path.join(folder, "desk.sqlite");
  const store = await openStore(`file:${file}`, { migrationsFolder: "db/migrations", now: new Date() });
  try {
    await fillWithBills(store, 10_000);
    const [author, reviewer] = await addPeople(store);
    const twenty = await addSets(store, author!, rounds, 20);
    const times: number[] = [];
    for (const setId of twenty) times.push(await timeOf(() => publish(store, reviewer!, setId)));
    const durable = await benchDurable(store, file, author!, reviewer!);
    await addSets(store, author!, 50, 5);
    const home: number[] = [];
    for (let round = 0; round < 40; round++) home.push(await timeOf(() => readHome(store, reviewer!)));
    return {
      publishTwentyMs: median(times),
      slowestMs: Math.max(...times),
      ...durable,
      homeMs: median(home),
      homeSlowestMs: Math.max(...home),
    };
  } finally {
    await store.close();
    await rm(file, { force: true });
  }
}

/** Sets of one event, published one after another; and the rows that each left, inserted by prepared statements. */
async function benchDurable(store: Store, file: string, author: Actor, reviewer: Actor) {
  const each = 30;
  const pairs: { site: number; raw: number }[] = [];
  for (let pair = 0; pair < 7; pair++) {
    const sets = await addSets(store, author, each, 1);
    const siteMs = await timeOf(async () => {
      for (const setId of sets) await publish(store, reviewer, setId);
    });
    pairs.push({ site: (each / siteMs) * 1000, raw: rawRate(file, each) });
  }
  return {
    publicationsPerSecond: median(pairs.map(({ site }) => site)),
    rawPerSecond: median(pairs.map(({ raw }) => raw)),
    ratio: median(pairs.map(({ site, raw }) => site / raw)),
  };
}

/** The rows of one publication, copied from the last one into tables of the same shape in the same file. */
function rawRate(file: string, transactions: number): number {
  const raw = new Sqlite(file);
  raw.pragma("synchronous = FULL");
  const tables = ["events", "event_sources", "revisions", "change_set_steps", "audit_entries", "outbox"];
  const inserts = tables.map((table) => {
    raw.exec(`create table if not exists raw_${table} as select * from ${table} limit 0`);
    const row = raw.prepare(`select * from ${table} order by rowid desc limit 1`).raw().get() as unknown[];
    const marks = row.map(() => "?").join(", ");
    return { row, statement: raw.prepare(`insert into raw_${table} values (${marks})`) };
  });
  const started = performance.now();
  for (let round = 0; round < transactions; round++) {
    raw.exec("begin immediate");
    for (const { statement, row } of inserts) statement.run(...row);
    raw.exec("commit");
  }
  const rate = (transactions / (performance.now() - started)) * 1000;
  raw.close();
  return rate;
}

async function publish(store: Store, reviewer: Actor, setId: number): Promise<void> {
  const result = await publishChangeSet(store, reviewer, { setId, version: 1 }, new Date(at));
  if (!result.ok) throw new Error(result.problem.code);
}

async function readHome({ read }: Store, { staffId }: Actor): Promise<void> {
  await listChangeSets(read, { waitingFor: staffId });
  await listChangeSets(read, { returnedTo: staffId });
  await listChangeSets(read, { state: "draft", authorId: staffId });
  await listChangeSets(read, { awaitingSecondLook: true });
  await listChangeSets(read, { state: "scheduled" });
}

async function addSets(store: Store, author: Actor, count: number, changes: number): Promise<number[]> {
  return store.transaction(async (within) => {
    const ids: number[] = [];
    for (let set = 0; set < count; set++) {
      const setId = await insertChangeSet(within, {
        title: "院會一讀",
        weightCode: "major",
        stateCode: "submitted",
        authorId: author.staffId,
        submittedBy: author.staffId,
        submittedAt: at,
        createdAt: at,
        updatedAt: at,
      });
      for (let number = 0; number < changes; number++) {
        const bill = `bench-${((set * changes + number) % 10_000) + 1}`;
        const sources = [{ source: "bench", at: "第1頁", grade: "official" }];
        const words = { unusual: { zh: "測速", en: "Timing" } };
        await insertChange(
          within,
          setId,
          {
            subject: "event",
            action: "record",
            targetKey: null,
            billSlug: bill,
            baseRevision: 0,
            reason: null,
            writtenBy: author.staffId,
            content: { bill, on: "2020-03-01", stage: "legislative.first_reading", sources, ...words },
          },
          at,
        );
      }
      ids.push(setId);
    }
    return ids;
  });
}

async function addPeople(store: Store): Promise<Actor[]> {
  return store.transaction(async ({ db, tables }) => {
    await db.insert(tables.sources).values({
      key: "bench",
      kindCode: "gazette",
      titleZh: "公報",
      titleEn: "Gazette",
      publisherZh: "某院",
      publisherEn: "Some Yuan",
      readOn: "2026-11-24",
    });
    const people: Actor[] = [];
    for (const role of ["author", "reviewer"] as const) {
      const email = `${role}@example.org`;
      const values = {
        email,
        name: role,
        roleCode: role,
        totpRequired: false,
        failedSignIns: 0,
        createdAt: at,
      };
      const [row] = await db.insert(tables.staff).values(values).returning({ id: tables.staff.id });
      people.push({ staffId: row!.id, name: role, email, role, agencyCode: null, commitment: role });
    }
    return people;
  });
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

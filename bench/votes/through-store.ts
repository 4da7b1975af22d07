/**
 * Votes through the queue and the command that the page of voting calls, beside raw inserts of the same rows. Fair means:
 * the raw side writes the very rows that the store wrote (each vote's event and its latest vote), into the same tables
 * with their indexes, foreign keys and checks in a file of its own, `synchronous=FULL`, in as many transactions of the
 * same sizes, by statements prepared once; it reads nothing, judges nothing and knows every id beforehand.
 */
import path from "node:path";
import Sqlite from "better-sqlite3";
import type { Ballot } from "~/commands/rounds/cast-votes";
import { createVoteQueue } from "~/web/rounds/vote-queue";
import { openStore } from "~db/open-store";
import { median } from "../load";
import { insertRound, slug } from "./voting-site";

const people = 1_000;
/** Each wave is one vote of everybody, sent at once: the queue makes transactions of it as it does in the site. */
const wavesPerPair = 10;
const pairs = 7;

export interface VotesThroughStore {
  readonly votesPerSecond: number;
  readonly rawPerSecond: number;
  readonly ratio: number;
  readonly ratios: readonly number[];
  readonly votesPerTransaction: number;
}

export async function benchVotesThroughStore(folder: string): Promise<VotesThroughStore> {
  const file = path.join(folder, "votes-store.sqlite");
  const store = await openStore(`file:${file}`, { migrationsFolder: "db/migrations", now: new Date() });
  await insertRound(store, pairs * wavesPerPair + 1);
  const begun = Date.now();
  let transactions = 0;
  // Asked once in each transaction: its own instant tells afterwards which rows were written together.
  const castVote = createVoteQueue(store, () => new Date(begun + transactions++));
  const wave = async (statement: number) => {
    const ballots = Array.from({ length: people }, (_, person) => castVote(ballotOf(person, statement)));
    if ((await Promise.all(ballots)).some(({ ok }) => !ok)) throw new Error("A vote was refused");
  };
  await wave(1); // adds the people
  const raw = openRaw(file, path.join(folder, "votes-raw.sqlite"));
  const measured: { store: number; raw: number }[] = [];
  transactions = 1_000;
  for (let pair = 0; pair < pairs; pair += 1) {
    const started = performance.now();
    for (let turn = 0; turn < wavesPerPair; turn += 1) await wave(2 + pair * wavesPerPair + turn);
    const votes = people * wavesPerPair;
    measured.push({ store: (votes / (performance.now() - started)) * 1000, raw: raw.repeat(votes) });
  }
  await store.close();
  raw.close();
  const ratios = measured.map((pair) => pair.store / pair.raw);
  return {
    votesPerSecond: median(measured.map((pair) => pair.store)),
    rawPerSecond: median(measured.map((pair) => pair.raw)),
    ratio: median(ratios),
    ratios,
    votesPerTransaction: (people * wavesPerPair * pairs) / (transactions - 1_000),
  };
}

type Cells = readonly (number | string | null)[];

/** A copy of the file, and a way to write the newest events of votes into it as the store has written them. */
function openRaw(file: string, copy: string) {
  const source = new Sqlite(file, { readonly: true });
  source.exec(`vacuum into '${copy}'`);
  const raw = new Sqlite(copy);
  for (const pragma of ["journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL"]) raw.pragma(pragma);
  const columns = "round_id, participant_id, statement_id, value, important, tier_code";
  const insert = (table: string, at: string) =>
    raw.prepare(`insert into ${table} (${columns}, ${at}) values (?, ?, ?, ?, ?, ?, ?)`);
  const [event, vote] = [insert("vote_events", "at"), insert("votes", "cast_at")];
  return {
    /** @returns votes a second */
    repeat(votes: number): number {
      const newest = `select ${columns}, at from vote_events order by id desc limit ?`;
      const rows = (source.prepare(newest).raw().all(votes) as Cells[]).reverse();
      const batches = new Map<unknown, Cells[]>();
      for (const row of rows) batches.set(row.at(-1), [...(batches.get(row.at(-1)) ?? []), row]);
      const started = performance.now();
      for (const batch of batches.values()) {
        raw.exec("begin immediate");
        for (const row of batch) event.run(...row);
        for (const row of batch) vote.run(...row);
        raw.exec("commit");
      }
      return (rows.length / (performance.now() - started)) * 1000;
    },
    close() {
      source.close();
      raw.close();
    },
  };
}

const ballotOf = (person: number, statement: number): Ballot => ({
  round: slug,
  statement,
  value: 1,
  important: false,
  keyDigest: `bench person ${person}`,
  networkDigest: `bench network ${person}`,
});

/**
 * The pages of a round with ten thousand statements, of which some still wait: how long each takes through the built
 * site, one after another.
 */
import path from "node:path";
import { and, eq, gt } from "drizzle-orm";
import type { Ballot } from "~/commands/rounds/cast-votes";
import { castVotes } from "~/commands/rounds/cast-votes";
import { cookieName, startSession } from "~/identity/sessions";
import { openStore } from "~db/open-store";
import type { Store } from "~db/store";
import { median } from "../load";
import { insertRound, makeVoters, openVotingClient, slug, startVotingSite } from "./voting-site";

const port = 4490;
const statements = 10_000;
const waiting = 2_000;
const people = 500;
const votesOfOne = 40;
const runs = 9;

export interface PageTime {
  readonly page: string;
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly kilobytes: number;
}

export async function benchManyStatements(folder: string): Promise<PageTime[]> {
  const file = path.join(folder, "votes-many.sqlite");
  const session = await fill(file);
  const site = await startVotingSite(file, port);
  const client = openVotingClient(port, 1);
  try {
    const [voter] = makeVoters(file, 1);
    for (const statement of [1, 2, 3]) await client.post(voter!, statement, "agree");
    const desk = `${cookieName}=${session}`;
    const pages: readonly (readonly [page: string, path: string, cookie: string | null])[] = [
      ["vote", `/rounds/${slug}/vote`, voter!.cookie],
      ["mine", `/rounds/${slug}/mine`, voter!.cookie],
      ["report", `/rounds/${slug}/report`, "theme=none"],
      ["moderation log", `/rounds/${slug}/moderation`, null],
      ["desk: queue", `/desk/rounds/${slug}`, desk],
      ["desk: answers", `/desk/rounds/${slug}/answers`, desk],
    ];
    const measured: PageTime[] = [];
    for (const [page, address, cookie] of pages) measured.push({ page, ...(await measure(address, cookie)) });
    return measured;
  } finally {
    client.close();
    await site.stop();
  }
}

async function measure(address: string, cookie: string | null) {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run <= runs; run += 1) {
    const started = performance.now();
    const headers = cookie === null ? undefined : { Cookie: cookie };
    const response = await fetch(`http://localhost:${port}${address}`, { headers, redirect: "manual" });
    bytes = (await response.arrayBuffer()).byteLength;
    if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
    if (run > 0) times.push(performance.now() - started); // the first one warms up
  }
  return { medianMs: median(times), slowestMs: Math.max(...times), kilobytes: bytes / 1_000 };
}

/** @returns the session of an administrator of the desk */
async function fill(file: string): Promise<string> {
  const now = new Date();
  const store = await openStore(`file:${file}`, { migrationsFolder: "db/migrations", now });
  const roundId = await insertRound(store, statements + waiting);
  await store.transaction(async ({ db, tables }) => {
    await db
      .update(tables.statements)
      .set({ stateCode: "pending" })
      .where(and(eq(tables.statements.roundId, roundId), gt(tables.statements.number, statements)));
  });
  const ballots = Array.from({ length: people }, (_, person) =>
    Array.from({ length: votesOfOne }, (_vote, turn) => ballotOf(person, turn)),
  );
  for (const some of ballots) await castVotes(store, some, () => now);
  const session = await enter(store, now);
  await store.close();
  return session;
}

function ballotOf(person: number, turn: number): Ballot {
  const drawn = Math.imul(person * votesOfOne + turn + 1, 2_654_435_761) >>> 0;
  return {
    round: slug,
    statement: 1 + (drawn % statements),
    value: ((drawn >>> 8) % 3 === 0 ? -1 : 1) * (person % 2 === 0 ? 1 : -1) === 1 ? 1 : -1,
    important: false,
    keyDigest: `many ${person}`,
    networkDigest: null,
  };
}

async function enter(store: Store, now: Date): Promise<string> {
  const [row] = await store.transaction(({ db, tables }) =>
    db
      .insert(tables.staff)
      .values({
        email: "bench@lawtrail.test",
        name: "Bench",
        roleCode: "administrator",
        totpRequired: false,
        failedSignIns: 0,
        createdAt: now.toISOString(),
      })
      .returning({ id: tables.staff.id }),
  );
  return startSession(store, { staffId: row!.id, agent: "bench", complete: true }, now);
}

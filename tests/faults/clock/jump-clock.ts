/**
 * The machine's clock jumps, ahead and back, while people vote and a reviewer publishes over HTTP: as a virtual machine
 * does that was asleep, or one whose time server was wrong. What was answered must stand, in its order.
 */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { cookieName, startSession } from "~/identity/sessions";
import { examine } from "../findings";
import { examineVotes } from "../http/examine-votes";
import { publish, type Stop, vote, type Voter } from "../http/visitors";
import { type PreparedFile, prepareFile } from "../site/prepared-file";
import { type ServedProcess, startProcess } from "../site/served-process";

const [second, hour, day] = [1000, 3_600_000, 86_400_000];
/** How far the site's clock stands from the machine's, one after another. */
const jumps = [0, 2 * second, -2 * second, hour, -hour, 40 * day, 0, -365 * day, 90 * second, 0];
const workFor = 1500;
const votersAtOnce = 6;
const setsPerJump = 20;

export interface Jumped {
  /** Jumps after which somebody was answered. */
  readonly jumps: number;
  readonly back: number;
  readonly votesAcknowledged: number;
  readonly publicationsAcknowledged: number;
  readonly statuses: readonly number[];
  readonly faults: readonly string[];
}

export async function jumpClock(tell: (line: string) => void): Promise<Jumped> {
  const prepared = await prepareFile(jumps.length * setsPerJump);
  const clock = join(prepared.folder, "clock");
  await writeFile(clock, "0");
  const moved = new URL("../../browser/moved-clock.mjs", import.meta.url).href;
  const env = { NODE_OPTIONS: `--import ${moved}`, LAWTRAIL_TEST_CLOCK: clock };
  const site = await startProcess(prepared.file, env);
  const statuses = new Set<number>();
  const voters: Voter[] = [];
  const acknowledged: number[] = [];
  let [felt, back] = [0, 0];
  try {
    for (const [index, ahead] of jumps.entries()) {
      const sets = prepared.sets.slice(index * setsPerJump, (index + 1) * setsPerJump);
      const stop: Stop = { asked: false };
      // Everybody is at work when the clock jumps, and goes on.
      const voting = Array.from({ length: votersAtOnce }, () =>
        vote(site, stop, (status) => statuses.add(status)),
      );
      await wait(200);
      await writeFile(clock, String(ahead));
      await wait(200);
      const published = await publishAt(prepared, site, [...sets], ahead, stop);
      stop.asked = true;
      const here = await Promise.all(voting);
      voters.push(...here);
      acknowledged.push(...published);
      if (published.length > 0) felt += 1;
      if (ahead < (jumps[index - 1] ?? 0)) back += 1;
      tell(`${ahead / second} s from the machine's clock: ${published.length} publications answered`);
    }
  } finally {
    await site.stop();
  }
  const { faults } = await examine(prepared.file, acknowledged, prepared);
  const votes = await examineVotes(prepared.file, prepared.formKey, voters);
  const strange = [...statuses].filter((status) => status !== 303);
  const all = [
    ...faults,
    ...votes.faults,
    ...(await orderFaults(prepared.file)),
    ...strange.map((status) => `a vote was answered with ${status}`),
  ];
  await rm(prepared.folder, { recursive: true });
  return {
    jumps: felt,
    back,
    votesAcknowledged: voters
      .flatMap(({ byStatement }) => [...byStatement.values()])
      .reduce((sum, { acknowledged: votesOf }) => sum + votesOf.length, 0),
    publicationsAcknowledged: acknowledged.length,
    statuses: [...statuses],
    faults: all,
  };
}

/** A session of before the jump may have ended by it: the reviewer signs in anew. */
async function publishAt(
  { file, reviewerId }: PreparedFile,
  site: ServedProcess,
  sets: number[],
  ahead: number,
  stop: Stop,
): Promise<number[]> {
  const store = openSqliteStore(file);
  const session = { staffId: reviewerId, agent: "faults", complete: true };
  const token = await startSession(store, session, new Date(Date.now() + ahead));
  await store.close();
  const publishing = publish(site, `${cookieName}=${token}`, sets, stop);
  await Promise.race([publishing, wait(workFor)]);
  stop.asked = true;
  return publishing;
}

/** What is published later is known later: else a page of a past instant would change. */
async function orderFaults(file: string): Promise<string[]> {
  const store = openSqliteStore(file);
  try {
    const { db, tables } = store.read;
    const entries = await db.select().from(tables.auditEntries).orderBy(tables.auditEntries.seq);
    const sets = new Map(
      (await db.select().from(tables.changeSets)).map(({ id, publishedAt }) => [
        `change_set:${id}`,
        publishedAt,
      ]),
    );
    const published = entries.flatMap(({ action, subject }) =>
      action === "change_set.published" ? [sets.get(subject)!] : [],
    );
    return published.flatMap((instant, index) => {
      const before = published[index - 1];
      return before && instant <= before ? [`published at ${instant}, after what was at ${before}`] : [];
    });
  } finally {
    await store.close();
  }
}

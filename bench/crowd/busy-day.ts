/**
 * The day on which everybody comes: while pages are asked for, people vote five hundred times a second and a reviewer
 * publishes a change set each second; after each publication's answer the changed page must be the new one.
 */
import { copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { publish } from "../../tests/faults/http/visitors";
import { prepareFile } from "../../tests/faults/site/prepared-file";
import { eventsInSet } from "../../tests/faults/waiting-sets";
import { countVotes, insertRound, makeVoters, openVotingClient, startVotingSite } from "../votes/voting-site";
import { type Crowd, crowdsOf, type Rates, ratesOf } from "./cached-pages";

const port = 4490;
const votesPerSecond = 500;
const people = 2_000;
const statements = 60;
const sets = 200;
const changedPage = "/bills/some-act";

export interface BusyDay {
  readonly rates: readonly Rates[];
  readonly crowds: readonly Crowd[];
  /** What came of it meanwhile. */
  readonly seconds: number;
  readonly votesSent: number;
  readonly votesRefused: number;
  /** Answered with 303 and not in the file. */
  readonly votesLost: number;
  readonly published: number;
  /** Pages that a publication had changed and that came as they were before it, after its answer. */
  readonly stale: number;
}

export async function benchBusyDay(folder: string, hasCrowd: boolean): Promise<BusyDay> {
  const prepared = await prepareFile(sets);
  const file = path.join(folder, "busy.sqlite");
  await copyFile(prepared.file, file);
  await rm(prepared.folder, { recursive: true });
  const store = openSqliteStore(file);
  await insertRound(store, statements);
  await store.close();
  const site = await startVotingSite(file, port);
  const origin = site.origin.replace(/\/about$/, "");
  const stop = { asked: false };
  const begun = performance.now();
  try {
    const voting = vote(file, stop);
    const publishing = publishEachSecond(origin, prepared.cookie, [...prepared.sets], stop);
    const rates = await ratesOf(origin, folder, 3);
    const crowds = hasCrowd ? await crowdsOf(origin) : [];
    stop.asked = true;
    const { sent, refused } = await voting;
    const { published, stale } = await publishing;
    return {
      ...{ rates, crowds, published, stale },
      seconds: (performance.now() - begun) / 1000,
      votesSent: sent,
      votesRefused: refused,
      votesLost: sent - refused - countVotes(file).votes,
    };
  } finally {
    stop.asked = true;
    await site.stop();
  }
}

/** Everybody votes on one statement before anybody votes on the next: each vote is a row of its own. */
async function vote(file: string, stop: { readonly asked: boolean }) {
  const client = openVotingClient(port, 200);
  const voters = makeVoters(file, people);
  const underWay: Promise<void>[] = [];
  const begun = performance.now();
  let [sent, refused] = [0, 0];
  while (!stop.asked && sent < people * statements) {
    const due = ((performance.now() - begun) / 1000) * votesPerSecond;
    for (; sent < due; sent += 1) {
      const statement = (Math.floor(sent / people) % statements) + 1;
      const answered = client.post(voters[sent % people]!, statement, "agree").then(
        (status) => void (status === 303 || (refused += 1)),
        () => void (refused += 1), // cut off, as when a measurement failed and the site was stopped
      );
      underWay.push(answered);
    }
    await wait(4);
  }
  await Promise.all(underWay);
  client.close();
  return { sent, refused };
}

async function publishEachSecond(
  origin: string,
  cookie: string,
  waiting: number[],
  stop: { readonly asked: boolean },
) {
  const site = { origin } as Parameters<typeof publish>[0];
  const before = await countEvents(origin);
  let [published, stale] = [0, 0];
  while (!stop.asked && waiting.length > 0) {
    const next = wait(1000);
    const done = await publish(site, cookie, [waiting.shift()!], { asked: false });
    if (done.length === 1) {
      published += 1;
      if ((await countEvents(origin)) < before + published * eventsInSet) stale += 1;
    }
    await next;
  }
  return { published, stale };
}

async function countEvents(origin: string): Promise<number> {
  const page = await (await fetch(origin + changedPage)).text();
  return page.match(/<div class="when">/g)?.length ?? 0;
}

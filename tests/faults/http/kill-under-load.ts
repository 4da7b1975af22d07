/**
 * Kills the whole site with SIGKILL while people vote and a reviewer publishes over HTTP, again and again on one file.
 * After each kill the file is examined; the next round starts the site on it, which is its recovery.
 */
import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { examine } from "../findings";
import { prepareFile } from "../site/prepared-file";
import { startProcess } from "../site/served-process";
import { examineVotes } from "./examine-votes";
import { publish, type Stop, vote, type Voter } from "./visitors";

/** Milliseconds of work from the first answer to the kill. */
export const killsAfter = [
  900, 1400, 600, 2100, 1100, 300, 1700, 2500, 800, 1300, 500, 1900, 1000, 2300, 700, 1600, 400, 2000, 1200,
  1500,
] as const;
const votersAtOnce = 12;
const setsPerRound = 40;

export interface LoadRounds {
  readonly rounds: number;
  readonly killed: number;
  readonly votesAcknowledged: number;
  readonly votesOnRecord: number;
  readonly publicationsAcknowledged: number;
  readonly published: number;
  /** Requests that were under way when the site was killed. */
  readonly cutOff: number;
  readonly lost: number;
  readonly faults: readonly string[];
}

export async function killUnderLoad(rounds: number, tell: (line: string) => void): Promise<LoadRounds> {
  const prepared = await prepareFile(rounds * setsPerRound);
  const { file, folder, cookie, formKey, eventsBefore, publicKey } = prepared;
  try {
    const voters: Voter[] = [];
    const acknowledged: number[] = [];
    const faults: string[] = [];
    let killed = 0;
    let cutOff = 0;
    let published = 0;
    let votesOnRecord = 0;
    for (const [index, delay] of killsAfter.slice(0, rounds).entries()) {
      const site = await startProcess(file);
      const stop: Stop = { asked: false };
      const waiting = prepared.sets.slice(index * setsPerRound, (index + 1) * setsPerRound);
      const reviewer = publish(site, cookie, waiting, stop);
      const statuses = new Set<number>();
      const voting = Array.from({ length: votersAtOnce }, () =>
        vote(site, stop, (status) => statuses.add(status)),
      );
      while (statuses.size === 0) await wait(5);
      await wait(delay);
      await site.kill();
      stop.asked = true;
      killed += 1;
      const here = await Promise.all(voting);
      voters.push(...here);
      acknowledged.push(...(await reviewer));
      cutOff += here.filter(({ byStatement }) =>
        [...byStatement.values()].some(({ open }) => open !== null),
      ).length;
      const desk = await examine(file, acknowledged, { eventsBefore, publicKey });
      const votes = await examineVotes(file, formKey, voters);
      faults.push(...[...desk.faults, ...votes.faults].map((fault) => `round ${index + 1}: ${fault}`));
      if ([...statuses].some((status) => status !== 303)) faults.push(`statuses ${[...statuses].join()}`);
      [published, votesOnRecord] = [desk.published, votes.events];
      tell(
        `kill ${index + 1}, ${delay} ms into the load: ${countVotes(voters)} votes and ${acknowledged.length} publications answered so far`,
      );
    }
    await expectOpens(file, faults);
    const votesAcknowledged = countVotes(voters);
    const lost = faults.length;
    return {
      rounds,
      killed,
      votesAcknowledged,
      votesOnRecord,
      publicationsAcknowledged: acknowledged.length,
      published,
      cutOff,
      lost,
      faults,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last kill too is recovered from by a start. */
async function expectOpens(file: string, faults: string[]): Promise<void> {
  const site = await startProcess(file);
  const health = await fetch(`${site.origin}/healthz`);
  if (health.status !== 200) faults.push(`health after the last kill: ${health.status}`);
  await site.stop();
}

const countVotes = (voters: readonly Voter[]) =>
  voters.reduce(
    (sum, { byStatement }) =>
      sum + [...byStatement.values()].reduce((of, { acknowledged }) => of + acknowledged.length, 0),
    0,
  );

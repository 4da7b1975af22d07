/**
 * A thousand people who each vote once a second for two minutes, posts alone: how long each waits, whether every vote
 * that was answered stands in the file, and how late the site's event loop was meanwhile.
 */
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  countVotes,
  makeRound,
  makeVoters,
  openVotingClient,
  startVotingSite,
  takeLoopDelay,
} from "./voting-site";

const port = 4480;
const people = 1_000;
const seconds = 120;
/** Browsers keep a connection each; those that idle cost nothing. */
const connections = people;

export interface ThousandVoters {
  readonly sent: number;
  readonly refused: number;
  /** Answered with 303 and not in the file. */
  readonly lost: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  readonly loopP99Ms: number;
  readonly loopMaxMs: number;
  /** How late votes were sent: the client is no faster than the machine that it shares. */
  readonly clientLateP99Ms: number;
}

export async function benchThousandVoters(folder: string): Promise<ThousandVoters> {
  const file = path.join(folder, "votes-thousand.sqlite");
  await makeRound(file, seconds + 1);
  const site = await startVotingSite(file, port);
  const client = openVotingClient(port, connections);
  try {
    const voters = makeVoters(file, people);
    for (const voter of voters.slice(0, 200)) await client.post(voter, seconds + 1, "agree");
    const before = countVotes(file).votes;
    await takeLoopDelay(port);
    const [times, late]: [number[], number[]] = [[], []];
    let refused = 0;
    const begun = performance.now();
    // Everybody keeps to their own second: the thousandth begins a second after the first, and all go on at one a second.
    const person = async (index: number) => {
      for (let turn = 0; turn < seconds; turn += 1) {
        const due = begun + index * (1000 / people) + turn * 1000;
        const ahead = due - performance.now();
        if (ahead > 0) await wait(ahead);
        const started = performance.now();
        late.push(started - due);
        const status = await client.post(voters[index]!, turn + 1, turn % 2 ? "agree" : "disagree");
        times.push(performance.now() - started);
        if (status !== 303) refused += 1;
      }
    };
    await Promise.all(voters.map((_, index) => person(index)));
    const loop = await takeLoopDelay(port);
    const sent = people * seconds;
    return {
      sent,
      refused,
      lost: sent - refused - (countVotes(file).votes - before),
      medianMs: at(times, 0.5),
      p99Ms: at(times, 0.99),
      slowestMs: at(times, 1),
      loopP99Ms: loop.p99,
      loopMaxMs: loop.max,
      clientLateP99Ms: at(late, 0.99),
    };
  } finally {
    client.close();
    await site.stop();
  }
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

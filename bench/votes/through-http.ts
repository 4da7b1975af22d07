/** Durable votes a second through HTTP: as many as thirty-two connections send one after another, then counted in the file. */
import path from "node:path";
import { median } from "../load";
import {
  countVotes,
  makeRound,
  makeVoters,
  openVotingClient,
  startVotingSite,
  takeLoopDelay,
} from "./voting-site";

const port = 4470;
const connections = 32;
const people = 1_000;
const statements = 200;
const runs = 5;
const seconds = 5;

export interface VotesOverHttp {
  readonly votesPerSecond: number;
  readonly slowestRun: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Of the processor, in the site's process: less a matter of what else runs than the rate is. */
  readonly cpuMsPerVote: number;
  readonly taken: number;
  /** What the file holds less what was answered with 303: none is missing when it is 0. */
  readonly lost: number;
}

export async function benchVotesOverHttp(folder: string): Promise<VotesOverHttp> {
  const file = path.join(folder, "votes-http.sqlite");
  await makeRound(file, statements);
  const site = await startVotingSite(file, port);
  const client = openVotingClient(port, connections);
  try {
    const voters = makeVoters(file, people);
    const times: number[] = [];
    let sent = 0;
    const sendFor = async (milliseconds: number) => {
      const begun = performance.now();
      const before = sent;
      const connection = async () => {
        while (performance.now() - begun < milliseconds) {
          const turn = sent++;
          // Everybody votes on one statement before anybody votes on the next: no pair comes twice.
          const statement = (Math.floor(turn / people) % statements) + 1;
          const started = performance.now();
          const status = await client.post(voters[turn % people]!, statement, "agree");
          if (status !== 303) throw new Error(`A vote was answered with ${status}`);
          times.push(performance.now() - started);
        }
      };
      await Promise.all(Array.from({ length: connections }, connection));
      return ((sent - before) / (performance.now() - begun)) * 1000;
    };
    await sendFor(2_000);
    times.length = 0;
    const warm = { sent, cpuMs: (await takeLoopDelay(port)).cpuMs };
    const rates: number[] = [];
    for (let run = 0; run < runs; run += 1) rates.push(await sendFor(seconds * 1000));
    if (sent > people * statements) throw new Error("More votes than pairs: give the round more statements");
    const cpuMs = (await takeLoopDelay(port)).cpuMs - warm.cpuMs;
    const sorted = times.toSorted((a, b) => a - b);
    return {
      votesPerSecond: median(rates),
      slowestRun: Math.min(...rates),
      medianMs: median(times),
      p99Ms: sorted[Math.floor(sorted.length * 0.99)]!,
      cpuMsPerVote: cpuMs / (sent - warm.sent),
      taken: sent,
      lost: sent - countVotes(file).votes,
    };
  } finally {
    client.close();
    await site.stop();
  }
}

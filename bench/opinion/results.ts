/**
 * Results of rounds in their thread: the largest published conversation where it stands beside the checkout, and
 * generated rounds of 1,000 statements: one that grows by people who give a hundred votes each, and one of 20,000 people
 * who give fewer.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

export interface ResultsTime {
  readonly round: string;
  readonly votes: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly loopP99Ms: number;
  readonly peakMb: number;
}

const uberx = "../shared/data/polis/vtaiwan.uberx";

const votesOfOne = 100;

export function benchResults(): ResultsTime[] {
  const growing = [2_500, 5_000, 10_000, 20_000].map((people) => generated(people, people * votesOfOne));
  const sparse = [250_000, 1_000_000].map((votes) => generated(20_000, votes));
  const published = existsSync(uberx) ? [measure("uberx", "folder", uberx)] : [];
  return [...published, ...growing, ...sparse];
}

function generated(people: number, votes: number): ResultsTime {
  return measure(`generated, ${people} × 1,000`, "generated", String(votes), String(people));
}

function measure(round: string, ...choice: readonly string[]): ResultsTime {
  const output = execFileSync(process.execPath, ["--import", "tsx", "bench/opinion/measure.ts", ...choice], {
    encoding: "utf8",
  });
  return { round, ...(JSON.parse(output) as Omit<ResultsTime, "round">) };
}

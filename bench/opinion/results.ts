/**
 * Results of rounds in their thread: the largest published conversation where it stands beside the checkout, and
 * generated rounds of 20,000 people and 1,000 statements with a growing number of votes.
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

export function benchResults(): ResultsTime[] {
  const generated = [250_000, 500_000, 1_000_000, 2_000_000].map((votes) =>
    measure("generated, 20,000 × 1,000", "generated", String(votes)),
  );
  return existsSync(uberx) ? [measure("uberx", "folder", uberx), ...generated] : generated;
}

function measure(round: string, ...choice: readonly string[]): ResultsTime {
  const output = execFileSync(process.execPath, ["--import", "tsx", "bench/opinion/measure.ts", ...choice], {
    encoding: "utf8",
  });
  return { round, ...(JSON.parse(output) as Omit<ResultsTime, "round">) };
}

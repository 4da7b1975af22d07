/** The votes' part of the benchmark, as tables: `npm run bench -- votes` runs it alone. */
import { benchManyStatements } from "./many-statements";
import { benchThousandVoters } from "./thousand-voters";
import { benchVotesOverHttp } from "./through-http";
import { benchVotesThroughStore } from "./through-store";

export async function benchVotes(folder: string) {
  const store = await benchVotesThroughStore(folder);
  console.table([
    {
      "votes through the store/s": Math.round(store.votesPerSecond),
      "raw inserts of the same rows/s": Math.round(store.rawPerSecond),
      "ratio (median of 7)": round(store.ratio),
      "votes a transaction": round(store.votesPerTransaction),
    },
  ]);
  const http = await benchVotesOverHttp(folder);
  console.table([
    {
      "durable votes through HTTP/s": Math.round(http.votesPerSecond),
      "slowest of 5 runs": Math.round(http.slowestRun),
      "median ms": round(http.medianMs),
      "p99 ms": round(http.p99Ms),
      "processor's ms a vote": round(http.cpuMsPerVote),
      taken: http.taken,
      lost: http.lost,
    },
  ]);
  const thousand = await benchThousandVoters(folder);
  console.table([
    {
      "1,000 voters, votes": thousand.sent,
      refused: thousand.refused,
      lost: thousand.lost,
      "median ms": round(thousand.medianMs),
      "p99 ms": round(thousand.p99Ms),
      "slowest ms": round(thousand.slowestMs),
      "event loop delay p99, ms": round(thousand.loopP99Ms),
      "at most": round(thousand.loopMaxMs),
      "sent late p99, ms": round(thousand.clientLateP99Ms),
    },
  ]);
  const pages = await benchManyStatements(folder);
  console.table(
    pages.map(({ page, medianMs, slowestMs, kilobytes }) => ({
      "of a round with 12,000 statements": page,
      "median ms": round(medianMs),
      "slowest of 9": round(slowestMs),
      kB: round(kilobytes),
    })),
  );
  return { store, http, thousand, pages };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

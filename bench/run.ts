/**
 * npm run bench: every figure of docs/benchmarks.md, measured in one run on one machine, as a table and as JSON.
 * `npm run bench -- votes` runs the votes' part alone, `-- crowd` the crowd's. Ratios are of things measured in turn within the run; nothing
 * here passes or fails.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { benchBriefings } from "./briefings/run";
import { benchCompare } from "./compare";
import { benchCrowd } from "./crowd/run";
import { benchDesk } from "./desk/change-sets";
import { benchResults } from "./opinion/results";
import { benchPastBoard } from "./past-board";
import { startSite } from "./processes";
import { benchSearch } from "./search";
import { benchStart } from "./start-up";
import { benchTimeline } from "./timeline";
import { benchVotes } from "./votes/run";

const folder = await mkdtemp(path.join(os.tmpdir(), "lawtrail-bench-"));
const seeded = path.join(folder, "seeded.sqlite");
try {
  if (process.argv[2] === "votes") await benchVotes(folder);
  else if (process.argv[2] === "crowd") await benchCrowdAlone();
  else await benchAll();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The first start migrates and seeds; the timed ones find that done. */
async function seed() {
  await (await startSite(seeded, 4400)).stop();
}

async function benchCrowdAlone() {
  await seed();
  await benchCrowd(seeded, folder);
}

async function benchAll() {
  await seed();
  const machine = {
    cpu: os.cpus()[0]?.model,
    cores: os.cpus().length,
    node: process.version,
    on: new Date().toISOString(),
  };
  console.log(`${machine.cores} × ${machine.cpu}, Node ${machine.node}`);
  const start = await benchStart(seeded);
  console.table(
    [start].map(({ medianMs, maxMs }) => ({
      "start to first answer, ms": round(medianMs),
      "slowest of 7": round(maxMs),
    })),
  );
  const crowd = await benchCrowd(seeded, folder);
  const board = await benchPastBoard(folder);
  console.table(
    board.map(({ bills, columnsMs, medianMs, p95Ms, microsecondsPerBill }) => ({
      bills,
      "counts and cards, median ms": round(columnsMs),
      "whole page, median ms": round(medianMs),
      "p95 ms": round(p95Ms),
      "µs a bill": round(microsecondsPerBill),
    })),
  );
  const compare = await benchCompare(folder);
  console.table(
    compare.map(({ name, articles, bytes, medianMs, maxMs }) => ({
      name,
      articles,
      bytes,
      "median ms": round(medianMs),
      "slowest of 15": round(maxMs),
    })),
  );
  const timeline = await benchTimeline(folder);
  console.table(
    timeline.map(({ layout, medianMs, p95Ms, bytes }) => ({
      "timeline of 1,000 bills": layout,
      "median ms": round(medianMs),
      "p95 ms": round(p95Ms),
      "bytes compressed": bytes,
    })),
  );
  const search = await benchSearch(folder);
  console.table([
    {
      documents: search.documents,
      queries: search.queries,
      recall: search.recall.toFixed(3),
      precision: search.precision.toFixed(3),
      "median ms": round(search.medianMs),
      "p95 ms": round(search.p95Ms),
      "LIKE median ms": round(search.likeMedianMs),
      "times LIKE": round(search.ratioToLike),
      slowest: search.slowest,
    },
  ]);
  const desk = await benchDesk(folder);
  console.table([
    {
      "publishing 20 changes, median ms": round(desk.publishTwentyMs),
      "slowest of 25": round(desk.slowestMs),
      "publications/s": round(desk.publicationsPerSecond),
      "raw transactions/s": round(desk.rawPerSecond),
      "ratio (median of 7)": round(desk.ratio),
      "home's lists, median ms": round(desk.homeMs),
      "slowest of 40": round(desk.homeSlowestMs),
    },
  ]);
  const briefings = await benchBriefings(seeded, folder);
  const rounds = benchResults();
  console.table(
    rounds.map(({ round: name, votes, medianMs, slowestMs, loopP99Ms, peakMb }) => ({
      "results of a round": name,
      votes,
      "median ms": round(medianMs),
      slowest: round(slowestMs),
      "event loop delay p99, ms": round(loopP99Ms),
      "peak MB": Math.round(peakMb),
    })),
  );
  const votes = await benchVotes(folder);
  const results = {
    machine,
    start,
    crowd,
    board,
    compare,
    timeline,
    search,
    desk,
    briefings,
    rounds,
    votes,
  };
  await writeFile(path.join("build", "bench.json"), JSON.stringify(results, null, 2));
  console.log(JSON.stringify(results));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

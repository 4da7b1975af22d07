/**
 * One round computed in the built thread, in a process of its own so that its peak of memory is its own: votes, then
 * milliseconds, the delays of this thread's event loop meanwhile, and the peak. Prints JSON; started by results.ts.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { StatementMark, VoteTable } from "~/domain/opinion/votes/vote-table";
import { readExport } from "~/opinion-files/read-export";
import { createRoundWorker } from "~/web/threads/round-worker";

const [kind = "", size = "", crowd = "20000"] = process.argv.slice(2);
const warmUps = 1;

interface Round {
  readonly votes: VoteTable;
  readonly marks: readonly StatementMark[];
}

/** People of two minds and three, 1,000 statements, votes at random places; the same at every run. */
function generate(count: number, people: number): Round {
  let state = 5;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  const votes: VoteTable = {
    participants: new Int32Array(count),
    statements: new Int32Array(count),
    values: new Int8Array(count),
    at: new Float64Array(count),
  };
  for (let event = 0; event < count; event += 1) {
    const [person, statement] = [Math.floor(next() * people), Math.floor(next() * 1_000)];
    const first = ((person % 3 === 0 ? 1 : -1) * ((statement % 7) - 3)) / 4;
    const second = (((person % 5) - 2) * ((statement % 4) - 1.5)) / 6;
    const draw = next() * 2 - 1 - first - second;
    votes.participants[event] = person;
    votes.statements[event] = statement;
    votes.values[event] = draw < -0.15 ? 1 : draw < 0.15 ? 0 : -1;
    votes.at[event] = event;
  }
  return { votes, marks: [] };
}

function readFolder(folder: string): Round {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const read = readExport(files.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) })));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { votes: read.value.round.votes, marks: read.value.round.statements };
}

const copyOf = ({ participants, statements, values, at }: VoteTable): VoteTable => ({
  participants: participants.slice(),
  statements: statements.slice(),
  values: values.slice(),
  at: at.slice(),
});

const entry = path.resolve("build/server/round-worker.js");
if (!existsSync(entry)) throw new Error("npm run build first");
const worker = createRoundWorker(pathToFileURL(entry));
const round = kind === "folder" ? readFolder(size) : generate(Number(size), Number(crowd));
const runs = kind === "folder" ? 7 : 1;
const milliseconds: number[] = [];
const delays = monitorEventLoopDelay({ resolution: 5 });
for (let run = 0; run < warmUps + runs; run += 1) {
  const votes = copyOf(round.votes);
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (run === warmUps) delays.enable();
  const started = performance.now();
  await worker.compute(votes, round.marks);
  if (run >= warmUps) milliseconds.push(performance.now() - started);
}
delays.disable();
await worker.close();
const sorted = milliseconds.sort((a, b) => a - b);
process.stdout.write(
  JSON.stringify({
    votes: round.votes.at.length,
    medianMs: sorted[sorted.length >> 1],
    slowestMs: sorted.at(-1),
    // The histogram counts from one timer to the next: its resolution is no delay.
    loopP99Ms: delays.percentile(99) / 1e6 - 5,
    peakMb: process.resourceUsage().maxRSS / 1_000,
  }),
);

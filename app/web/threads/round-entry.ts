/** Inside the thread of round-worker.ts: one round after another, none of them remembered. */
import { parentPort } from "node:worker_threads";
import { computeRound } from "~/domain/opinion/compute-round";
import type { RoundJob } from "./round-worker";
import type { Sent } from "./worker-thread";

const port = parentPort!;

port.on("message", ({ id, job }: Sent<RoundJob>) => {
  try {
    port.postMessage({ id, answer: computeRound(job.votes, job.marks) });
  } catch (error) {
    port.postMessage({
      id,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});

/** The thread that makes files, one after another, so that pages are not kept waiting. Started by app/web. */
import { parentPort } from "node:worker_threads";
import type { Briefing } from "../briefing";
import { renderBriefing } from "../render";

interface Sent {
  readonly id: number;
  readonly job: { readonly format: string; readonly content: Briefing };
}

const port = parentPort!;
let last: Promise<void> = Promise.resolve();

port.on("message", (sent: Sent) => {
  last = last.then(() => make(sent));
});

async function make({ id, job }: Sent): Promise<void> {
  try {
    port.postMessage({ id, answer: await renderBriefing(job.format, job.content) });
  } catch (error) {
    port.postMessage({
      id,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

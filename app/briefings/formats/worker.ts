/** The thread that makes files, one after another, so that pages are not kept waiting. Started by app/web. */
import { parentPort } from "node:worker_threads";
import type { Briefing } from "../briefing";
import { renderBriefing } from "../render";

interface Job {
  readonly id: number;
  readonly format: string;
  readonly content: Briefing;
}

const port = parentPort!;
let last: Promise<void> = Promise.resolve();

port.on("message", (job: Job) => {
  last = last.then(() => make(job));
});

async function make({ id, format, content }: Job): Promise<void> {
  try {
    const bytes = await renderBriefing(format, content);
    port.postMessage({ id, bytes });
  } catch (error) {
    port.postMessage({
      id,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

/** The thread that makes files, one after another, so that pages are not kept waiting. Started by app/web. */
import { parentPort } from "node:worker_threads";
import type { Briefing } from "../briefing";
import { renderBriefing } from "../render";
import { type BillPicture, billPictureFormat } from "./share/bill-picture";
import { renderBillPicture } from "./share/render-bill-picture";

interface Job {
  readonly format: string;
  readonly content: object;
}

interface Sent {
  readonly id: number;
  readonly job: Job;
}

const port = parentPort!;
let last: Promise<void> = Promise.resolve();

port.on("message", (sent: Sent) => {
  last = last.then(() => make(sent));
});

async function make({ id, job }: Sent): Promise<void> {
  try {
    port.postMessage({ id, answer: await render(job) });
  } catch (error) {
    port.postMessage({
      id,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function render({ format, content }: Job): Promise<Uint8Array> {
  if (format === billPictureFormat) return renderBillPicture(content as BillPicture);
  return renderBriefing(format, content as Briefing);
}

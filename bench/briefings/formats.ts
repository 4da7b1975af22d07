/** Every format for twenty bills, as the site makes it: warm, in the one thread of the built site. */
import { pathToFileURL } from "node:url";
import { exporters } from "~/briefings/exporters";
import { createFileWorker } from "~/web/file-worker";
import { openStore } from "~db/open-store";
import { median } from "../load";
import { comparisonOf } from "./comparison";

const bills = 20;
const runs = 15;

export interface FormatTime {
  readonly format: string;
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly bytes: number;
}

export async function benchFormats(databaseFile: string): Promise<FormatTime[]> {
  const store = await openStore(`file:${databaseFile}`, {
    migrationsFolder: "db/migrations",
    now: new Date(),
  });
  const worker = createFileWorker(pathToFileURL("build/server/briefing-worker.js"));
  try {
    const briefing = await comparisonOf(store.read, bills);
    const times: FormatTime[] = [];
    for (const { format } of exporters) {
      let bytes = 0;
      const milliseconds: number[] = [];
      for (let run = 0; run < runs + 5; run += 1) {
        const began = performance.now();
        bytes = (await worker.make(format, briefing)).byteLength;
        if (run >= 5) milliseconds.push(performance.now() - began);
      }
      times.push({ format, medianMs: median(milliseconds), slowestMs: Math.max(...milliseconds), bytes });
    }
    return times;
  } finally {
    await worker.close();
    await store.close();
  }
}

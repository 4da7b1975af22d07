/** From starting the process on a seeded database to its first answer. */
import { median } from "./load";
import { startSite } from "./processes";

const runs = 7;

export interface StartTime {
  readonly medianMs: number;
  readonly maxMs: number;
}

export async function benchStart(databaseFile: string): Promise<StartTime> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const site = await startSite(databaseFile, 4430 + run);
    times.push(site.firstAnswer);
    await site.stop();
  }
  return { medianMs: median(times), maxMs: Math.max(...times) };
}

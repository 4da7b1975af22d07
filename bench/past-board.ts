/** The board at past days, uncached, by the number of bills: every request asks for another day. */
import { rm } from "node:fs/promises";
import path from "node:path";
import { openStore } from "~db/open-store";
import { fillWithBills } from "./generated-bills";
import { median } from "./load";
import { startSite } from "./processes";

const sizes = [100, 1_000, 10_000];
const days = 60;

export interface BoardTime {
  readonly bills: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly microsecondsPerBill: number;
}

export async function benchPastBoard(folder: string): Promise<BoardTime[]> {
  const times: BoardTime[] = [];
  for (const [index, bills] of sizes.entries()) {
    const file = path.join(folder, `board-${bills}.sqlite`);
    const store = await openStore(`file:${file}`, { migrationsFolder: "db/migrations", now: new Date() });
    await fillWithBills(store, bills);
    await store.close();
    times.push(await timeBoard(file, bills, 4420 + index));
    await rm(file, { force: true });
  }
  return times;
}

async function timeBoard(file: string, bills: number, port: number): Promise<BoardTime> {
  const site = await startSite(file, port);
  try {
    const milliseconds: number[] = [];
    for (let day = 0; day < days + 10; day += 1) {
      const asOf = new Date(Date.UTC(2017, 11, 1) + day * 86_400_000).toISOString().slice(0, 10);
      const started = performance.now();
      const response = await fetch(`http://localhost:${port}/?asof=${asOf}`);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`The board answered ${response.status}`);
      if (day >= 10) milliseconds.push(performance.now() - started);
    }
    const middle = median(milliseconds);
    return {
      bills,
      medianMs: middle,
      p95Ms: milliseconds.toSorted((a, b) => a - b)[Math.floor(days * 0.95)]!,
      microsecondsPerBill: (middle * 1000) / bills,
    };
  } finally {
    await site.stop();
  }
}

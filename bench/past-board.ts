/** The board at past days, uncached, by the number of bills: every request asks for another day. */
import { rm } from "node:fs/promises";
import path from "node:path";
import { openStore } from "~db/open-store";
import { readBoard } from "~db/queries/board";
import type { Store } from "~db/store";
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import { fillWithBills } from "./generated-bills";
import { median } from "./load";
import { startSite } from "./processes";

const sizes = [100, 1_000, 10_000];
const days = 60;

export interface BoardTime {
  readonly bills: number;
  /** Counts and the first fifty cards of each column, in the server, without the rest of the page. */
  readonly columnsMs: number;
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
    const columnsMs = await timeColumns(store);
    await store.close();
    times.push({ ...(await timeBoard(file, bills, 4420 + index)), columnsMs });
    await rm(file, { force: true });
  }
  return times;
}

async function timeColumns(store: Store): Promise<number> {
  const milliseconds: number[] = [];
  for (let day = 0; day < 20; day += 1) {
    const asOf = requireCalendarDate(`2018-01-${String(day + 1).padStart(2, "0")}`);
    const started = performance.now();
    await readBoard(store.read, { asOf, known: null }, null);
    milliseconds.push(performance.now() - started);
  }
  return median(milliseconds);
}

async function timeBoard(file: string, bills: number, port: number): Promise<Omit<BoardTime, "columnsMs">> {
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

/** The timeline of a thousand bills, uncached, in each layout: milliseconds a page and its bytes as a browser gets them. */
import { rm } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { openStore } from "~db/open-store";
import { timelineLayouts, type TimelineLayout } from "~/domain/timeline/timeline";
import { fillWithBills } from "./generated-bills";
import { median } from "./load";
import { startSite } from "./processes";

const bills = 1_000;
const days = 40;
const port = 4430;

export interface TimelineTime {
  readonly layout: TimelineLayout;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Of the largest page, compressed as it was sent. */
  readonly bytes: number;
}

export async function benchTimeline(folder: string): Promise<TimelineTime[]> {
  const file = path.join(folder, "timeline.sqlite");
  const store = await openStore(`file:${file}`, { migrationsFolder: "db/migrations", now: new Date() });
  await fillWithBills(store, bills);
  await store.close();
  const site = await startSite(file, port);
  try {
    const times: TimelineTime[] = [];
    for (const layout of timelineLayouts) times.push(await timeLayout(layout));
    return times;
  } finally {
    await site.stop();
    await rm(file, { force: true });
  }
}

/** Every request asks for another day, so that none is answered from the page cache. */
async function timeLayout(layout: TimelineLayout): Promise<TimelineTime> {
  const milliseconds: number[] = [];
  let bytes = 0;
  for (let day = 0; day < days + 10; day += 1) {
    const asOf = new Date(Date.UTC(2019, 11, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const started = performance.now();
    bytes = Math.max(bytes, await bytesOf(`/timeline?asof=${asOf}&layout=${layout}&sort=duration`));
    if (day >= 10) milliseconds.push(performance.now() - started);
  }
  const slowest = milliseconds.toSorted((a, b) => a - b);
  return { layout, medianMs: median(milliseconds), p95Ms: slowest[Math.floor(days * 0.95)]!, bytes };
}

/** fetch would decompress: this counts what is on the wire. */
function bytesOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { port, path: address, headers: { "accept-encoding": "br, gzip" } };
    http
      .get(options, (response) => {
        let bytes = 0;
        response.on("data", (chunk: Buffer) => (bytes += chunk.length));
        response.on("end", () =>
          response.statusCode === 200
            ? resolve(bytes)
            : reject(new Error(`The timeline answered ${response.statusCode}`)),
        );
      })
      .on("error", reject);
  });
}

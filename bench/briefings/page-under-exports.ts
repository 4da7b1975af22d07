/** The slowest hundredth of a public page's answers, in quiet and while ten readers export PDF without a pause. */
import { startSite } from "../processes";

const requests = 1_000;
const readers = 10;
const page = "/bills/fintech-experimentation-act";
const exported = "/briefings/file.pdf?template=progress&asof=2017-08-17&lang=zh";

export interface PageTime {
  readonly quietP99Ms: number;
  readonly busyP99Ms: number;
  readonly exports: number;
}

export async function benchPageUnderExports(databaseFile: string): Promise<PageTime> {
  const site = await startSite(databaseFile, 4450);
  const origin = new URL(site.origin).origin;
  let isOver = false;
  let exports = 0;
  const exportOn = async () => {
    while (!isOver) {
      const response = await fetch(origin + exported);
      await response.arrayBuffer();
      if (response.status === 200) exports += 1;
      else if (response.status !== 503) throw new Error(`The export answered ${response.status}`);
    }
  };
  try {
    await (await fetch(origin + exported)).arrayBuffer();
    await timePage(origin);
    const quietP99Ms = await timePage(origin);
    const exporting = Promise.all(Array.from({ length: readers }, exportOn));
    const busyP99Ms = await timePage(origin);
    isOver = true;
    await exporting;
    return { quietP99Ms, busyP99Ms, exports };
  } finally {
    isOver = true;
    await site.stop();
  }
}

/** One request after another, a little apart, so that they spread over the exports. */
async function timePage(origin: string): Promise<number> {
  const milliseconds: number[] = [];
  for (let request = 0; request < requests; request += 1) {
    const began = performance.now();
    const response = await fetch(origin + page);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`The page answered ${response.status}`);
    milliseconds.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return milliseconds.toSorted((a, b) => a - b)[Math.floor(requests * 0.99)]!;
}

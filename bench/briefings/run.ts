/** The figures of briefings, as one part of `npm run bench`; alone with `npx tsx bench/briefings/run.ts`. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { startSite } from "../processes";
import { benchFormats } from "./formats";
import { benchManyRows } from "./many-rows";
import { benchPageUnderExports } from "./page-under-exports";

/** @param seeded a database that the site has seeded */
export async function benchBriefings(seeded: string, folder: string) {
  const formats = await benchFormats(seeded);
  console.table(
    formats.map(({ format, medianMs, slowestMs, bytes }) => ({
      "twenty bills as": format,
      "median ms": round(medianMs),
      "slowest of 15": round(slowestMs),
      bytes,
    })),
  );
  const rows = await benchManyRows(folder);
  console.table(
    rows.map(({ format, rows, rowsPerSecond, ownMb, bytes }) => ({
      format,
      rows,
      "rows/s": Math.round(rowsPerSecond),
      "MiB at most": Math.round(ownMb),
      bytes,
    })),
  );
  const page = await benchPageUnderExports(seeded);
  console.table([
    {
      "page p99 in quiet, ms": round(page.quietP99Ms),
      "during ten PDF exports": round(page.busyP99Ms),
      "PDFs made meanwhile": page.exports,
    },
  ]);
  return { formats, rows, page };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lawtrail-bench-"));
  const seeded = path.join(folder, "seeded.sqlite");
  await (await startSite(seeded, 4400)).stop();
  await benchBriefings(seeded, folder);
  await rm(folder, { recursive: true, force: true });
}

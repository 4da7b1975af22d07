/** Long tables as sheets: rows a second, and the memory that they take. */
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Briefing } from "~/briefings/briefing";
import { openStore } from "~db/open-store";
import { fillWithBills } from "../generated-bills";
import { comparisonOf } from "./comparison";

const run = promisify(execFile);
const most = 10_000;

export interface RowsTime {
  readonly format: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** How much more the process held at its most than before the file was made. */
  readonly ownMb: number;
  readonly bytes: number;
}

export async function benchManyRows(folder: string): Promise<RowsTime[]> {
  const database = path.join(folder, "rows.sqlite");
  const store = await openStore(`file:${database}`, { migrationsFolder: "db/migrations", now: new Date() });
  await fillWithBills(store, most);
  const whole = await comparisonOf(store.read, null);
  await store.close();
  const times: RowsTime[] = [];
  for (const rows of [2_500, 5_000, most]) {
    const file = path.join(folder, `rows-${rows}.json`);
    await writeFile(file, JSON.stringify(firstRows(whole, rows)));
    for (const format of ["ods", "xlsx", "csv"]) {
      const args = ["--import", "tsx", "bench/briefings/make-rows.ts", file, format];
      const { stdout } = await run(process.execPath, args);
      const made = JSON.parse(stdout) as { milliseconds: number; ownMb: number; bytes: number };
      times.push({
        format,
        rows,
        rowsPerSecond: (rows * 1000) / made.milliseconds,
        ownMb: made.ownMb,
        bytes: made.bytes,
      });
    }
  }
  await rm(database, { force: true });
  return times.sort((a, b) => a.format.localeCompare(b.format));
}

/** The table alone, cut to so many rows. */
function firstRows(whole: Briefing, rows: number): Briefing {
  const [first] = whole.sections;
  const blocks = first!.blocks.map((block) =>
    block.kind === "table" ? { ...block, rows: block.rows.slice(0, rows) } : block,
  );
  return { ...whole, sections: [{ ...first!, blocks }] };
}

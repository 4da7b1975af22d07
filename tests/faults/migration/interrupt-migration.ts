/** Kills a process while it migrates a new database, at many moments: afterwards every migration is there or none. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { connectSqlite } from "~db/engines/sqlite-connection";
import { readMigrations } from "~db/migrate";
import { openStore } from "~db/open-store";

export interface InterruptedMigrations {
  readonly runs: number;
  /** Killed between the beginning and the end. */
  readonly fired: number;
  /** After the kill: none applied, or all. */
  readonly none: number;
  readonly all: number;
  readonly faults: readonly string[];
}

const migrator = fileURLToPath(new URL("migrator.ts", import.meta.url));

export async function interruptMigrations(runs: number): Promise<InterruptedMigrations> {
  const folder = await mkdtemp(join(tmpdir(), "lawtrail-migration-"));
  const migrationsFolder = resolve("db/migrations");
  const { length: known } = await readMigrations(join(migrationsFolder, "sqlite"));
  const found = { runs, fired: 0, none: 0, all: 0, faults: [] as string[] };
  try {
    for (let run = 0; run < runs; run++) {
      const file = join(folder, `${run}.sqlite`);
      if (await killAfter(file, run * 2)) found.fired += 1;
      const applied = existsSync(file) ? countApplied(file) : 0;
      if (applied === 0) found.none += 1;
      else if (applied === known) found.all += 1;
      else found.faults.push(`run ${run}: ${applied} of ${known} migrations`);
      // The next start finishes what was interrupted.
      const store = await openStore(`file:${file}`, {
        migrationsFolder,
        now: new Date("2026-11-23T01:00:00Z"),
      });
      await store.close();
      if (countApplied(file) !== known) found.faults.push(`run ${run}: not finished by the next start`);
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns whether it had begun and was not done */
async function killAfter(file: string, delay: number): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", migrator, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let heard = "";
  const begun = new Promise<void>((go) =>
    child.stdout.on("data", (text: Buffer) => {
      heard += String(text);
      if (heard.includes("begin")) go();
    }),
  );
  const closed = once(child, "close");
  await Promise.race([begun, closed]);
  await wait(delay);
  child.kill("SIGKILL");
  await closed;
  return heard.includes("begin") && !heard.includes("done");
}

function countApplied(file: string): number {
  const connection = connectSqlite(file, "write");
  try {
    const tables = connection.prepare("select count(*) from sqlite_schema").pluck().get() as number;
    if (tables === 0) return 0;
    return connection.prepare("select count(*) from schema_migrations").pluck().get() as number;
  } finally {
    connection.close();
  }
}

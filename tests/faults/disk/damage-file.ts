/**
 * Overwrites bytes of a database file at many places and starts on each copy: damage is refused with words that say
 * what to do, and never with a fault of ours. What no check can see (bytes within a text) is counted apart.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openStore } from "~db/open-store";
import { DatabaseRefusal } from "~db/refusals";
import { prepareFile } from "../site/prepared-file";
import { startProcess } from "../site/served-process";

export interface DamagedFiles {
  readonly places: number;
  readonly refused: number;
  /** Opened: the bytes changed a text, or were of no use. */
  readonly notSeen: number;
  readonly faults: readonly string[];
}

const damagedBytes = 256;

export async function damageFiles(places: number): Promise<DamagedFiles> {
  const { folder, file: whole } = await prepareFile(1);
  const found = { places, refused: 0, notSeen: 0, faults: [] as string[] };
  try {
    const { length } = readFileSync(whole);
    for (let place = 0; place < places; place++) {
      const file = join(folder, `damaged-${place}.sqlite`);
      copyFileSync(whole, file);
      damage(file, Math.floor((length / places) * place));
      const seen = await refusalOf(file);
      if (seen === null) found.notSeen += 1;
      else if (seen instanceof DatabaseRefusal) found.refused += 1;
      else
        found.faults.push(`at ${place} of ${places}: ${seen instanceof Error ? seen.message : "something"}`);
      // The site itself says it in the same words and ends.
      if (place === 0) found.faults.push(...(await faultsOfStart(file)));
      for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function damage(file: string, at: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, at, at + damagedBytes));
}

async function refusalOf(file: string): Promise<unknown> {
  try {
    const options = { migrationsFolder: resolve("db/migrations"), now: new Date("2026-11-23T01:00:00Z") };
    await (await openStore(`file:${file}`, options)).close();
    return null;
  } catch (error) {
    return error;
  }
}

async function faultsOfStart(file: string): Promise<string[]> {
  try {
    await (await startProcess(file)).kill();
    return ["the site started on a damaged file"];
  } catch (error) {
    const said = String(error);
    const isClear = said.includes(file) && !/\n\s+at /.test(said.split("did not start: ")[1] ?? "");
    return isClear ? [] : [`the site said: ${said}`];
  }
}

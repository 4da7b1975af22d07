/**
 * Makes single system calls on the database's files fail while a process publishes, by strace: the n-th write, sync or
 * truncation answers EIO or ENOSPC, or is the last thing the process does. A run in which strace injected nothing does
 * not count as one: the trace must say INJECTED, or the process must have died of the signal.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "~db/open-store";
import { openDesk } from "../../support/desk/desk";
import { examine } from "../findings";
import { addWaitingSets } from "../waiting-sets";

const calls = ["pwrite64", "fsync", "fdatasync", "ftruncate"] as const;
const effects = ["error=EIO", "error=ENOSPC", "signal=KILL"] as const;
/** Which occurrence of the call, counted on the database's own files from the start of the process. */
const occurrences = [1, 2, 3, 5, 8, 13, 21, 34] as const;

export interface CallFaults {
  readonly runs: number;
  readonly fired: number;
  readonly acknowledged: number;
  readonly refused: number;
  readonly faults: readonly string[];
}

export const hasStrace = spawnSync("strace", ["-V"]).status === 0;

const publisher = fileURLToPath(new URL("../publisher.ts", import.meta.url));

export async function failSystemCalls(tell: (line: string) => void): Promise<CallFaults> {
  const folder = await mkdtemp(join(tmpdir(), "lawtrail-calls-"));
  const found = { runs: 0, fired: 0, acknowledged: 0, refused: 0, faults: [] as string[] };
  try {
    for (const call of calls)
      for (const effect of effects)
        for (const when of occurrences) {
          const file = join(folder, `${call}-${effect}-${when}.sqlite`);
          await prepare(file);
          const run = await publishUnder(file, `${folder}/trace`, `${call}:${effect}:when=${when}`);
          found.runs += 1;
          if (!run.fired) continue;
          found.fired += 1;
          found.acknowledged += run.acknowledged.length;
          found.refused += run.refused;
          const { faults } = await examine(file, run.acknowledged);
          found.faults.push(...faults.map((fault) => `${call} ${effect} ${when}: ${fault}`));
          tell(
            `${call} ${effect} at ${when}: fired, ${run.acknowledged.length} answered, ${run.refused} refused`,
          );
          for (const part of ["", "-wal", "-shm"]) await rm(file + part, { force: true });
        }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const setsInFile = 8;

async function prepare(file: string): Promise<void> {
  const store = await openStore(`file:${file}`, {
    migrationsFolder: resolve("db/migrations"),
    now: new Date("2026-11-23T01:00:00.000Z"),
  });
  const { people } = await openDesk(store);
  await addWaitingSets(store, people.author.staffId, setsInFile);
  await store.close();
}

async function publishUnder(file: string, trace: string, injection: string) {
  const [call] = injection.split(":");
  const paths = ["", "-wal", "-shm", "-journal"].flatMap((part) => ["-P", file + part]);
  const child = spawn(
    "strace",
    [
      ...["-f", "-q", "-o", trace, "-e", `trace=${call}`, "-e", `inject=${injection}`, ...paths],
      ...[process.execPath, "--import", "tsx", publisher, file, "on"],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let heard = "";
  child.stdout.on("data", (text: Buffer) => (heard += String(text)));
  await once(child, "close");
  const traced = await readFile(trace, "utf8");
  const numbers = (word: string) =>
    [...heard.matchAll(new RegExp(`^${word} (\\d+)$`, "gm"))].map(([, number]) => Number(number));
  return {
    fired: /\(INJECTED\)|killed by SIGKILL/.test(traced),
    acknowledged: numbers("done"),
    refused: numbers("failed").length,
  };
}

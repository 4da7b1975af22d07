/**
 * Kills a process with SIGKILL while it publishes, again and again on one SQLite file, at moments that are listed and
 * so the same at every run; after each the file is examined. It counts the kills that hit a publication under way, so
 * that a run in which none did proves nothing and says so.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "~db/open-store";
import { openDesk } from "../support/desk/desk";
import { examine, type Findings } from "./findings";
import { addWaitingSets } from "./waiting-sets";

/** Milliseconds from the beginning of the publication that a round waits for, to the end of its process. */
export const delays = [
  0, 18, 4, 9, 1, 26, 6, 14, 2, 35, 3, 11, 21, 5, 0, 30, 8, 17, 2, 24, 4, 12, 1, 40, 6, 19, 2, 10, 27, 5, 1,
  33, 7, 15, 0, 22, 9, 3, 13, 45,
] as const;
/** Which publication of its process a round waits for: the first, the second … */
const waitsFor = [1, 2, 3, 4] as const;

/** More than a process can publish before it is killed. */
const setsPerRound = 30;

export interface Rounds {
  readonly rounds: number;
  /** Ended by the signal, and by nothing before. */
  readonly killed: number;
  readonly acknowledged: number;
  readonly published: number;
  /** Rounds that ended between the beginning of a publication and its answer. */
  readonly interrupted: number;
  readonly faults: readonly string[];
}

const publisher = fileURLToPath(new URL("publisher.ts", import.meta.url));
const migrationsFolder = fileURLToPath(new URL("../../db/migrations", import.meta.url));

export async function runKillRounds(rounds: number, tell: (line: string) => void): Promise<Rounds> {
  const folder = await mkdtemp(join(tmpdir(), "lawtrail-faults-"));
  try {
    const file = join(folder, "faults.sqlite");
    const store = await openStore(`file:${file}`, {
      migrationsFolder,
      now: new Date("2026-11-23T01:00:00.000Z"),
    });
    const { people } = await openDesk(store);
    await addWaitingSets(store, people.author.staffId, rounds * setsPerRound);
    await store.close();
    const acknowledged: number[] = [];
    const faults: string[] = [];
    let killed = 0;
    let interrupted = 0;
    let last: Findings = { faults: [], published: 0 };
    for (const [index, delay] of delays.slice(0, rounds).entries()) {
      const round = await killAt(file, waitsFor[index % waitsFor.length]!, delay);
      acknowledged.push(...round.acknowledged);
      if (round.signal === "SIGKILL") killed += 1;
      else faults.push(`round ${index + 1}: the publisher ended by itself: ${round.said}`);
      if (round.begun.length > round.acknowledged.length) interrupted += 1;
      last = await examine(file, acknowledged);
      faults.push(...last.faults.map((fault) => `round ${index + 1}: ${fault}`));
      tell(
        `round ${index + 1}, killed ${delay} ms into a publication: ${round.acknowledged.length} acknowledged, ${last.published} published in all`,
      );
    }
    const { published } = last;
    return { rounds, killed, interrupted, acknowledged: acknowledged.length, published, faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function killAt(file: string, publication: number, delay: number) {
  const child = spawn(process.execPath, ["--import", "tsx", publisher, file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let heard = "";
  let said = "";
  const begun = new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      heard += String(text);
      if (heard.split("begin ").length > publication) resolve();
    });
    child.once("close", () => resolve());
  });
  child.stderr.on("data", (text: Buffer) => (said += String(text)));
  const closed = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  await begun;
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill("SIGKILL");
  const [, signal] = await closed;
  // A line that was cut is not yet a word.
  const lines = heard.slice(0, heard.lastIndexOf("\n") + 1).split("\n");
  const numbers = (word: string) =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? Number(line.slice(word.length + 1)) : []));
  return { signal, said, begun: numbers("begin"), acknowledged: numbers("done") };
}

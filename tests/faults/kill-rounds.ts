/**
 * Kills a process with SIGKILL while it publishes, again and again on one SQLite file, at moments that are listed and
 * so the same at every run; after each the file is examined. It proves that the kills hit: a child that ended by
 * itself, or had published nothing new, does not count.
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

/** Milliseconds from the child's first word to its end. */
export const delays = [
  3, 180, 41, 97, 12, 260, 66, 143, 7, 350, 28, 119, 211, 54, 5, 305, 83, 170, 19, 240, 36, 127, 9, 400, 61,
  190, 24, 108, 275, 47, 15, 330, 73, 155, 2, 220, 90, 32, 136, 450,
] as const;

export interface Rounds {
  readonly rounds: number;
  /** Ended by the signal, and by nothing before. */
  readonly killed: number;
  readonly acknowledged: number;
  readonly published: number;
  readonly unfinished: number;
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
    await openDesk(store);
    await store.close();
    const acknowledged: number[] = [];
    const faults: string[] = [];
    let killed = 0;
    let last: Findings = { faults: [], published: 0, unfinished: 0 };
    for (const [index, delay] of delays.slice(0, rounds).entries()) {
      const round = await killAfter(file, delay);
      acknowledged.push(...round.acknowledged);
      if (round.signal === "SIGKILL") killed += 1;
      else faults.push(`round ${index + 1}: the publisher ended by itself: ${round.said}`);
      last = await examine(file, acknowledged);
      faults.push(...last.faults.map((fault) => `round ${index + 1}: ${fault}`));
      tell(
        `round ${index + 1}, killed after ${delay} ms: ${round.acknowledged.length} acknowledged, ${last.published} published in all`,
      );
    }
    const { published, unfinished } = last;
    return { rounds, killed, acknowledged: acknowledged.length, published, unfinished, faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function killAfter(file: string, delay: number) {
  const child = spawn(process.execPath, ["--import", "tsx", publisher, file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let heard = "";
  let said = "";
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      heard += String(text);
      if (heard.startsWith("ready\n")) resolve();
    });
    child.once("close", () => resolve());
  });
  child.stderr.on("data", (text: Buffer) => (said += String(text)));
  const closed = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  await ready;
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill("SIGKILL");
  const [, signal] = await closed;
  // A line that was cut is not yet a word.
  const lines = heard.slice(0, heard.lastIndexOf("\n") + 1).split("\n");
  return { signal, said, acknowledged: lines.slice(1, -1).map(Number) };
}

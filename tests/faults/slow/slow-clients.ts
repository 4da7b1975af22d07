/** Readers who want a page while thousands of others only hold their connection: how long each waits, and the memory. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { rm } from "node:fs/promises";
import { prepareFile } from "../site/prepared-file";
import { type ServedProcess, startProcess } from "../site/served-process";

export interface SlowClients {
  /** On average while readers asked: the site ends them after a while, and they are opened again. */
  readonly held: number;
  readonly reopened: number;
  readonly asked: number;
  readonly refused: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  readonly residentMb: number;
  readonly faults: readonly string[];
}

/** A site of its own among so many slow clients. @returns null where a process may not open as many files */
export async function measureAmongSlowClients(
  connections: number,
  seconds: number,
  tell: (line: string) => void,
): Promise<SlowClients | null> {
  const files = Number(spawnSync("sh", ["-c", "ulimit -Hn"]).stdout.toString()) || Infinity;
  if (files < connections + 1000) return null;
  const { folder, file } = await prepareFile(1);
  const site = await startProcess(file);
  try {
    tell(`alone: ${JSON.stringify(await measureWithSlowClients(site, 0, seconds / 3))}`);
    return await measureWithSlowClients(site, connections, seconds);
  } finally {
    await site.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

const holder = fileURLToPath(new URL("hold-connections.ts", import.meta.url));

/** @param seconds how long readers go on asking once the others are there */
async function measureWithSlowClients(
  site: ServedProcess,
  connections: number,
  seconds: number,
): Promise<SlowClients> {
  const child = spawn(process.execPath, ["--import", "tsx", holder, String(site.port), String(connections)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let held = 0;
  let reopened = 0;
  child.stdout.on("data", (text: Buffer) => {
    for (const [, now, again] of String(text).matchAll(/held (\d+) reopened (\d+)/g))
      [held, reopened] = [Number(now), Number(again)];
  });
  try {
    for (let tries = 0; held < connections * 0.95 && tries < 120; tries++) await wait(500);
    // The first answers are of a site that has just begun.
    for (let turn = 0; turn < 20; turn++) await (await fetch(`${site.origin}/about`)).arrayBuffer();
    const heldAt: number[] = [];
    const times: number[] = [];
    let refused = 0;
    const until = performance.now() + seconds * 1000;
    // Addresses that are in memory, and one that is rendered for its reader.
    const asked: [string, Record<string, string>][] = [
      ["/", {}],
      ["/bills/telecommunications-management-act", {}],
      ["/about", { Cookie: "a=1" }],
    ];
    for (let turn = 0; performance.now() < until; turn++) {
      const [path, headers] = asked[turn % asked.length]!;
      const begun = performance.now();
      const answer = await fetch(site.origin + path, { headers: { ...headers, Connection: "close" } }).catch(
        () => null,
      );
      await answer?.arrayBuffer();
      times.push(performance.now() - begun);
      if (answer?.status !== 200) refused += 1;
      heldAt.push(held);
      await wait(20);
    }
    const mean = Math.round(heldAt.reduce((sum, each) => sum + each, 0) / heldAt.length);
    times.sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10;
    return {
      held: mean,
      reopened,
      asked: times.length,
      refused,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      slowestMs: at(1),
      residentMb: residentMb(site.pid),
      faults: [
        ...(refused > 0 ? [`${refused} readers were not answered`] : []),
        ...(mean < connections * 0.9 ? [`only ${mean} connections were held`] : []),
      ],
    };
  } finally {
    child.kill("SIGKILL");
  }
}

function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

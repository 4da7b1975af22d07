/** Requests a second of one address, measured by one client: wrk where the machine has it, else autocannon. */
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import autocannon from "autocannon";

const run = promisify(execFile);
const connections = 16;

export const client = spawnSync("wrk", ["--version"]).error ? "autocannon" : "wrk";

export async function requestsPerSecond(
  url: string,
  seconds: number,
  headers: Record<string, string>,
): Promise<number> {
  return client === "wrk" ? withWrk(url, seconds, headers) : withAutocannon(url, seconds, headers);
}

async function withWrk(url: string, seconds: number, headers: Record<string, string>): Promise<number> {
  const { timeouts, perSecond } = await askWithWrk(url, connections, seconds, headers);
  if (timeouts > 0) throw new Error(`wrk: ${timeouts} of ${url} waited for longer than two seconds`);
  return perSecond;
}

/** In milliseconds: how long answers took, and how many came. */
export interface Slowest {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  /** Waited longer than two seconds for. */
  readonly timeouts: number;
}

/** So many connections at once, by wrk or not at all: autocannon is itself too slow for a thousand. */
export async function slowestOf(
  url: string,
  atOnce: number,
  seconds: number,
  headers: Record<string, string>,
): Promise<Slowest> {
  if (client !== "wrk") throw new Error("wrk is not installed: a thousand connections need it");
  return askWithWrk(url, atOnce, seconds, headers);
}

/** @throws for any answer but 2xx and 3xx, and for a connection that fails */
async function askWithWrk(
  url: string,
  atOnce: number,
  seconds: number,
  headers: Record<string, string>,
): Promise<Slowest> {
  const named = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const options = ["-t1", `-c${atOnce}`, `-d${seconds}s`, "--latency", ...named, url];
  const { stdout } = await run("wrk", options);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout);
  const failed = broken?.slice(1, 4).some((count) => count !== "0") ?? false;
  if (!rate || failed || /Non-2xx or 3xx/.test(stdout)) throw new Error(`wrk: ${stdout}`);
  return {
    timeouts: Number(broken?.[4] ?? 0),
    medianMs: millisecondsAt(stdout, 50),
    p99Ms: millisecondsAt(stdout, 99),
    perSecond: Number(rate[1]),
  };
}

const inMilliseconds = { us: 0.001, ms: 1, s: 1000 } as const;

function millisecondsAt(printed: string, percent: number): number {
  const [, value, unit] = new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s)$`, "m").exec(printed) ?? [];
  if (value === undefined) throw new Error(`wrk: ${printed}`);
  return Number(value) * inMilliseconds[unit as keyof typeof inMilliseconds];
}

async function withAutocannon(
  url: string,
  seconds: number,
  headers: Record<string, string>,
): Promise<number> {
  const result = await autocannon({ url, connections, duration: seconds, headers });
  if (result.errors > 0 || result["4xx"] + result["5xx"] > 0) throw new Error(`autocannon: errors at ${url}`);
  return result.requests.average;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

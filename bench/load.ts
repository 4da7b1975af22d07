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
  const named = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout } = await run("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, ...named, url]);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout);
  if (!rate || /Non-2xx or 3xx/.test(stdout) || /Socket errors/.test(stdout))
    throw new Error(`wrk: ${stdout}`);
  return Number(rate[1]);
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

/**
 * A site of one test's own: the built server on a free port with an empty folder, as a newcomer would start it; or, with
 * LAWTRAIL_BROWSER_ENGINE=postgres, two of it on one empty PostgreSQL database behind one address.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";
import { startTwoProcesses } from "../support/processes/two-processes";

export interface OwnSite {
  readonly origin: string;
  /** Printed at the first start and nowhere else. */
  readonly setupLink: string;
  /** Sets the server's clock ahead of the machine's. */
  moveClock(aheadInMs: number): Promise<void>;
  close(): Promise<void>;
}

export const onPostgres = process.env.LAWTRAIL_BROWSER_ENGINE === "postgres";

/** For `beforeAll`, which gets the time that two processes and a database need to start on a busy machine. */
export async function startOwnSite(): Promise<OwnSite> {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-own-site-"));
  const clock = join(folder, "clock");
  const env = {
    NODE_OPTIONS: `--import ${new URL("./moved-clock.mjs", import.meta.url).href}`,
    LAWTRAIL_TEST_CLOCK: clock,
  };
  const site = onPostgres ? await startTwoProcesses({ env }) : await startOne(folder, env);
  return {
    ...site,
    async moveClock(aheadInMs) {
      writeFileSync(clock, String(aheadInMs));
      // The server looks at it every 50 ms.
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    async close() {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startOne(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Omit<OwnSite, "moveClock">> {
  const server = spawn(process.execPath, ["build/server/main.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      LOG_LEVEL: "warn",
      DATABASE_URL: `file:${join(folder, "lawtrail.sqlite")}`,
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const printed = await readUntil(server, /\/desk\/link\/setup\/[\w-]+\n/);
  return {
    origin: /Lawtrail: (http:\S+)/.exec(printed)![1]!,
    setupLink: /http:\S+\/desk\/link\/setup\/\S+/.exec(printed)![0],
    async close() {
      const closed = new Promise((resolve) => server.once("close", resolve));
      server.kill("SIGTERM");
      await closed;
    },
  };
}

function readUntil(server: ChildProcess, mark: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout!.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (mark.test(printed)) resolve(printed);
    });
    server.once("close", () => reject(new Error(`The site did not start: ${printed}`)));
  });
}

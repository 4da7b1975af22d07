/** A site of one test's own: the built server on a free port with an empty folder, as a newcomer would start it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface OwnSite {
  readonly origin: string;
  /** Printed at the first start and nowhere else. */
  readonly setupLink: string;
  close(): Promise<void>;
}

export async function startOwnSite(): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-own-site-"));
  const server = spawn(process.execPath, ["build/server/main.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      LOG_LEVEL: "warn",
      DATABASE_URL: `file:${join(folder, "lawtrail.sqlite")}`,
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
      rmSync(folder, { recursive: true, force: true });
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

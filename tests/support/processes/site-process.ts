/** The built site as a process of its own, as it is run: started, read, and ended gently or not. */
import { type ChildProcess, spawn } from "node:child_process";

export interface SiteProcess {
  readonly port: number;
  /** Asked directly, whatever stands before it. */
  readonly origin: string;
  /** Printed at the first start and nowhere else; null when somebody administers the site already. */
  readonly setupLink: string | null;
  /** What it has written to its log so far. */
  readonly log: () => string;
  stop(): Promise<void>;
  /** As when its machine loses power. */
  kill(): Promise<void>;
}

const started = /Lawtrail: (http:\S+)\n/;
const link = /http:\S+\/desk\/link\/setup\/[\w-]+/;

/** @param env over the environment of production; PORT has to be a free one */
export async function startSiteProcess(env: Readonly<Record<string, string>>): Promise<SiteProcess> {
  const child = spawn(process.execPath, ["build/server/main.js"], {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (started.test(printed)) resolve();
    });
    child.once("close", () => reject(new Error(`The site did not start: ${printed}${said}`)));
  });
  await untilPrinted();
  const port = Number(env.PORT);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    setupLink: link.exec(printed)?.[0] ?? null,
    log: () => printed + said,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };

  /** The link is printed after the address, by a start that has nothing else to say. */
  async function untilPrinted(): Promise<void> {
    await fetch(`http://127.0.0.1:${env.PORT}/healthz`).catch(() => undefined);
    for (let waited = 0; waited < 100 && !link.test(printed); waited++)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill(signal);
  await ended;
}

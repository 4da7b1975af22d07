/** The built site as a process of its own on a given database file, to be watched, starved and killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface ServedProcess {
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  /** All it has printed, errors included. */
  said(): string;
  kill(): Promise<void>;
  /** Asks it to end; the code with which it did. */
  stop(): Promise<number | null>;
}

/** @throws when it ends instead of serving, with what it said */
export async function startProcess(
  databaseFile: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServedProcess> {
  const child = spawn(process.execPath, ["build/server/main.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      LOG_LEVEL: "warn",
      VOTES_PER_MINUTE: "99999",
      DATABASE_URL: `file:${databaseFile}`,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close") as Promise<[number | null]>;
  let said = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const found = /Lawtrail: (http:\S+)\n/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => reject(new Error(`The site did not start: ${said}`)));
  });
  return {
    origin,
    port: Number(new URL(origin).port),
    pid: child.pid!,
    said: () => said,
    kill: () => end(child, "SIGKILL", closed).then(() => undefined),
    stop: () => end(child, "SIGTERM", closed),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals, closed: Promise<[number | null]>) {
  child.kill(signal);
  const [code] = await closed;
  return code;
}

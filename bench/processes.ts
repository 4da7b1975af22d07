/** Child processes of the benchmark: start one, wait until it answers, stop it. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

export interface Running {
  readonly origin: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number;
  stop(): Promise<void>;
}

/** Runs a node script that serves a port. */
export function startServer(args: string[], env: Record<string, string>, origin: string): Promise<Running> {
  return startProgram(process.execPath, args, env, origin);
}

/** Runs a program that serves a port. @throws when it ends or says nothing for half a minute */
export async function startProgram(
  program: string,
  args: string[],
  env: Record<string, string>,
  origin: string,
): Promise<Running> {
  const started = performance.now();
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with ${child.exitCode}`);
    if (performance.now() - started > 30_000) throw new Error(`${args.join(" ")} does not answer`);
    await wait(2);
  }
  return { origin, firstAnswer: performance.now() - started, stop: () => stop(child) };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).status < 500;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** The site itself, built, on a database of its own. */
export function startSite(databaseFile: string, port: number): Promise<Running> {
  const env = {
    NODE_ENV: "production",
    DATABASE_URL: `file:${databaseFile}`,
    PORT: String(port),
    LOG_LEVEL: "silent",
  };
  return startServer(["build/server/main.js"], env, `http://localhost:${port}/about`);
}

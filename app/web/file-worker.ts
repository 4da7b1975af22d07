/**
 * One thread that makes files off the main one, started when it is first needed and again after it broke. It knows
 * nothing of what it carries; at most so many jobs wait, and a job that never ends takes its thread with it.
 */
import { Worker } from "node:worker_threads";

/** Makes a file of a format from plain values. @throws QueueFull */
export type MakeFile = (format: string, content: object) => Promise<Uint8Array>;

/** So many files wait already that another one would be too late. */
export class QueueFull extends Error {}

export interface FileWorker {
  readonly make: MakeFile;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

interface Answer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

const mostWaiting = 32;
const longestWaitInMs = 60_000;

/** @param execArgv what Node needs to run the entry, while it is not bundled */
export function createFileWorker(entry: URL, execArgv: string[] = []): FileWorker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(entry, { execArgv });
    started.unref();
    started.on("message", ({ id, bytes, problem }: Answer) =>
      settle(id, bytes ? bytes : new Error(problem ?? "The file's thread gave no answer")),
    );
    started.on("error", (error) =>
      giveUp(started, error instanceof Error ? error : new Error(String(error))),
    );
    started.on("exit", () => giveUp(started, new Error("The file's thread ended")));
    return started;
  }

  function settle(id: number, outcome: Uint8Array | Error): void {
    const job = waiting.get(id);
    if (!job) return;
    waiting.delete(id);
    clearTimeout(job.timer);
    if (outcome instanceof Error) job.reject(outcome);
    else job.resolve(outcome);
  }

  function giveUp(broken: Worker, error: Error): void {
    if (worker !== broken) return;
    worker = null;
    for (const id of waiting.keys()) settle(id, error);
  }

  return {
    async make(format, content) {
      if (waiting.size >= mostWaiting) throw new QueueFull("Too many files are being made");
      worker ??= start();
      const mine = worker;
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          giveUp(mine, new Error(`No ${format} after ${longestWaitInMs} ms`));
          void mine.terminate();
        }, longestWaitInMs);
        waiting.set(id, { resolve, reject, timer });
        mine.postMessage({ id, format, content });
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/**
 * One thread that does work off the main one, started when it is first needed and again after it broke. It knows
 * nothing of what it carries; at most so many jobs wait, and a job that never ends takes its thread with it.
 */
import { type TransferListItem, Worker } from "node:worker_threads";

/** So many jobs wait already that another one would be too late. */
export class QueueFull extends Error {}

export interface WorkerThread<Job extends object, Answer> {
  /** @throws QueueFull @param transfer buffers that are handed over, not copied */
  readonly run: (job: Job, transfer?: readonly TransferListItem[]) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface ThreadChoice {
  /** Its module, which answers each Sent with a Returned of the same id. */
  readonly entry: URL;
  /** What Node needs to run the entry, while it is not bundled. */
  readonly execArgv?: string[];
  readonly longestWaitInMs?: number;
}

/** What goes over to the thread, and what comes back. */
export interface Sent<Job> {
  readonly id: number;
  readonly job: Job;
}
export type Returned<Answer> =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly problem: string };

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const mostWaiting = 32;

export function createWorkerThread<Job extends object, Answer>({
  entry,
  execArgv = [],
  longestWaitInMs = 60_000,
}: ThreadChoice): WorkerThread<Job, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(entry, { execArgv });
    started.unref();
    started.on("message", (returned: Returned<Answer>) => {
      const job = take(returned.id);
      if ("problem" in returned) job?.reject(new Error(returned.problem));
      else job?.resolve(returned.answer);
    });
    started.on("error", (error) =>
      giveUp(started, error instanceof Error ? error : new Error(String(error))),
    );
    started.on("exit", () => giveUp(started, new Error("The thread ended")));
    return started;
  }

  function take(id: number): Waiting<Answer> | undefined {
    const job = waiting.get(id);
    waiting.delete(id);
    clearTimeout(job?.timer);
    return job;
  }

  function giveUp(broken: Worker, error: Error): void {
    if (worker !== broken) return;
    worker = null;
    for (const id of waiting.keys()) take(id)?.reject(error);
  }

  return {
    async run(job, transfer = []) {
      if (waiting.size >= mostWaiting) throw new QueueFull("Too many jobs are waiting");
      worker ??= start();
      const mine = worker;
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          giveUp(mine, new Error(`No answer after ${longestWaitInMs} ms`));
          void mine.terminate();
        }, longestWaitInMs);
        waiting.set(id, { resolve, reject, timer });
        mine.postMessage({ id, job } satisfies Sent<Job>, transfer);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}

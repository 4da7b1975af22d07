/**
 * Runs what is due at start and every fifteen seconds: change sets whose minute has come. Runs one at a time; a run that
 * fails is logged and the next one tries again. Several processes may do this on one database (publish-due.ts).
 */
import type { Logger } from "pino";
import { publishDue } from "~/commands/publishing/publish-due";
import type { Store } from "~db/store";

const everyMs = 15_000;

export interface Scheduler {
  /** Starts no further run and waits for the one under way. */
  stop(): Promise<void>;
}

export function startScheduler(parts: {
  readonly store: Store;
  readonly log: Logger;
  readonly now: () => Date;
}): Scheduler {
  let underWay: Promise<void> | null = null;
  const run = () => {
    underWay ??= runOnce(parts).finally(() => (underWay = null));
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  run();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}

async function runOnce({ store, log, now }: Parameters<typeof startScheduler>[0]): Promise<void> {
  try {
    for (const { setId, returnedFor } of await publishDue(store, now())) {
      if (returnedFor) log.warn({ setId, problem: returnedFor }, "A scheduled change set was returned.");
      else log.info({ setId }, "A scheduled change set was published.");
    }
  } catch (error) {
    log.error({ err: error }, "What is scheduled could not be published; tried again soon.");
  }
}

/**
 * What the site does by itself, at start and every fifteen seconds: publishes change sets whose minute has come, signs
 * the log when it has grown, makes the briefings that are due, and once an hour notes reminders and forgets old drafts.
 * Each at its own pace, one at a time; what fails is logged and tried again at the next run. Several processes may do
 * this on one database.
 */
import type { Logger } from "pino";
import { forgetOldDrafts } from "~/commands/drafts/forget-old-drafts";
import { remindDue } from "~/commands/progress/remind-due";
import { publishDue } from "~/commands/publishing/publish-due";
import { eventNames } from "~/i18n/event-names";
import type { Keys } from "~/identity/keys";
import { makeCheckpoint } from "~db/audit/checkpoint";
import { hasUnsignedEntries } from "~db/queries/audit-log";
import type { PublishedTotals } from "~db/queries/briefings/sandbox-facts";
import type { Store } from "~db/store";
import type { MakeFile } from "../file-worker";
import { makeDueBriefings } from "./make-briefings";

const everyMs = 15_000;

export interface Scheduler {
  /** Starts no further run and waits for the one under way. */
  stop(): Promise<void>;
}

export interface SchedulerParts {
  readonly store: Store;
  readonly keys: Keys;
  /** The public origin, whose host names the log. */
  readonly origin: string;
  readonly log: Logger;
  readonly makeFile: MakeFile;
  /** The published totals of sandboxes, which briefings quote. */
  readonly totals: PublishedTotals;
  readonly now: () => Date;
}

export function startScheduler(parts: SchedulerParts): Scheduler {
  let underWay: Promise<void> | null = null;
  let making: Promise<void> | null = null;
  let stopping = false;
  let remindedIn = "";
  const run = () => {
    underWay ??= runOnce().finally(() => (underWay = null));
    // Files take seconds: what is scheduled to be published does not wait for them.
    making ??= makeBriefings().finally(() => (making = null));
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  run();

  async function runOnce(): Promise<void> {
    await tryTo(parts, "publish what is scheduled", () => publishScheduled(parts));
    await tryTo(parts, "sign the log", () => signLog(parts));
    const hour = parts.now().toISOString().slice(0, 13);
    if (hour === remindedIn) return;
    await tryTo(parts, "forget old drafts", async () => {
      await forgetOldDrafts(parts.store, parts.now());
    });
    await tryTo(parts, "remind of missing reports", async () => {
      await remindDue(parts.store, parts.now());
      remindedIn = hour;
    });
  }

  function makeBriefings(): Promise<void> {
    return tryTo(parts, "make the briefings that are due", () => makeDueBriefings(parts, () => stopping));
  }

  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      await Promise.all([underWay, making]);
    },
  };
}

async function tryTo({ log }: SchedulerParts, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error }, `Could not ${what}; tried again soon.`);
  }
}

async function publishScheduled({ store, log, now }: SchedulerParts): Promise<void> {
  for (const { setId, returnedFor } of await publishDue(store, now(), eventNames)) {
    if (returnedFor) log.warn({ setId, problem: returnedFor }, "A scheduled change set was returned.");
    else log.info({ setId }, "A scheduled change set was published.");
  }
}

async function signLog({ store, keys, origin, now }: SchedulerParts): Promise<void> {
  if (await hasUnsignedEntries(store.read))
    await makeCheckpoint(store, keys.signing, `${new URL(origin).host}/log`, now());
}

/**
 * What the site does by itself, at start and every fifteen seconds: publishes change sets whose minute has come, signs
 * the log when it has grown, makes the briefings that are due and the snapshot of the day, tells followers, and once an hour notes reminders and
 * forgets what has ended.
 * Each at its own pace, one at a time; what fails is logged and tried again at the next run. Several processes may do
 * this on one database.
 */
import type { Logger } from "pino";
import { forgetOldDrafts } from "~/commands/drafts/forget-old-drafts";
import { forgetExpired } from "~/commands/retention/forget-expired";
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
import { createSnapshotKeeper } from "./keep-snapshots";
import { noteNews } from "./note-news";
import { type Mailing, sendDueMails } from "./send-mails";
import { type Pushing, sendDuePushes } from "./send-pushes";

const everyMs = 15_000;
/** What a mail under way is given when the site stops; cut off, it is tried again after the start. */
const mailGraceMs = 5_000;

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
  /** Null: mails wait. */
  readonly mailing: Mailing | null;
  /** Null: notifications wait. */
  readonly pushing: Pushing | null;
  /** Where snapshots of open data are kept; null: none are made. */
  readonly snapshotFolder: string | null;
  readonly now: () => Date;
}

export function startScheduler(parts: SchedulerParts): Scheduler {
  let underWay: Promise<void> | null = null;
  let making: Promise<void> | null = null;
  let telling: Promise<void> | null = null;
  let mailing: Promise<void> | null = null;
  let pushing: Promise<void> | null = null;
  let keeping: Promise<void> | null = null;
  const keepSnapshot = createSnapshotKeeper(parts);
  const cut = new AbortController();
  let stopping = false;
  let remindedIn = "";
  const run = () => {
    underWay ??= runOnce().finally(() => (underWay = null));
    // Files take seconds: what is scheduled to be published does not wait for them.
    making ??= makeBriefings().finally(() => (making = null));
    telling ??= tellAll().finally(() => (telling = null));
  };
  // Not at the start, when readers come first.
  const keep = () => {
    keeping ??= tryTo(parts, "make the snapshot of the day", keepSnapshot).finally(() => (keeping = null));
  };
  const timer = setInterval(() => {
    run();
    keep();
  }, everyMs);
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
    await tryTo(parts, "forget what has ended", async () => {
      await forgetExpired(parts.store, parts.now());
    });
    await tryTo(parts, "remind of missing reports", async () => {
      await remindDue(parts.store, parts.now());
      remindedIn = hour;
    });
  }

  function makeBriefings(): Promise<void> {
    return tryTo(parts, "make the briefings that are due", () => makeDueBriefings(parts, () => stopping));
  }

  /** Nothing else waits for a mail server or a push service, nor does one of them for the other. */
  async function tellAll(): Promise<void> {
    const { store, now, mailing: byMail, pushing: byPush } = parts;
    await tryTo(parts, "tell followers", () => noteNews(store, now()));
    if (stopping) return;
    const halt = { stopping: () => stopping, cut: cut.signal };
    if (byMail)
      mailing ??= tryTo(parts, "send mails", () => sendDueMails({ ...parts, mailing: byMail }, halt)).finally(
        () => (mailing = null),
      );
    if (byPush)
      pushing ??= tryTo(parts, "send notifications", () =>
        sendDuePushes({ ...parts, pushing: byPush }, halt),
      ).finally(() => (pushing = null));
  }

  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      const grace = setTimeout(() => cut.abort(), mailGraceMs);
      await telling;
      await Promise.all([underWay, making, mailing, pushing, keeping]);
      clearTimeout(grace);
    },
  };
}

async function tryTo({ log, store }: SchedulerParts, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const failure = store.failureOf(error);
    if (failure) log.warn({ database: failure }, `Could not ${what}; tried again soon.`);
    else log.error({ err: error }, `Could not ${what}; tried again soon.`);
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

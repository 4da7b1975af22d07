/**
 * What a process on PostgreSQL knows of the site's version, which another process may have bumped. It asks several
 * times a second and trusts an answer for a moment only; a publication is answered when that moment is over for every
 * process. So no page older than a publication is sent once the publication was answered, by any process that can
 * reach the database (docs/decisions/0026). Counts on durations alone: no clock is compared with another machine's.
 */
import { setTimeout as sleep } from "node:timers/promises";

/** In milliseconds. */
export interface WatchTimes {
  readonly askEvery: number;
  /** How long an answer is trusted, counted from the asking. */
  readonly trustFor: number;
  /** After so long without an answer the database counts as away. */
  readonly giveUpAfter: number;
  /** How long whoever bumps the version waits: longer than `trustFor`, because timers may fire early. */
  readonly settleFor: number;
}

export const amongOthers: WatchTimes = { askEvery: 100, trustFor: 250, giveUpAfter: 1_000, settleFor: 300 };
/** For a database that nobody else can open. */
export const alone: WatchTimes = { askEvery: 500, trustFor: Infinity, giveUpAfter: 1_000, settleFor: 0 };

export interface VersionWatch {
  readonly version: () => number;
  /**
   * After one's own transaction: what was known before it began, and what it committed. Resolves when nobody trusts an
   * older number any more; at once when the transaction cannot have bumped it.
   */
  readonly settle: (before: number, committed: number) => Promise<void>;
  readonly isCurrent: () => boolean;
  /** Resolves when the number is no older than this call, or the database is away. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => void;
}

/** A stopwatch and no clock: it does not know what time it is, and setting the clock does not move it. */
const elapsed = () => Number(process.hrtime.bigint() / 1_000n) / 1_000;

/** @throws whatever the first asking throws */
export async function watchVersion(ask: () => Promise<number>, times: WatchTimes): Promise<VersionWatch> {
  let askedAt = elapsed();
  let version = await ask();
  let committedAt = -Infinity;
  let isAway = false;
  let asking: Promise<void> | null = null;

  async function askOnce(): Promise<void> {
    const began = elapsed();
    const found = await Promise.race([ask(), sleep(times.giveUpAfter, null, { ref: false })]);
    if (found === null) throw new Error("No answer in time");
    // Lower: this answer began before our own commit, or another server took over without the last publications.
    if (found > version || committedAt < began) version = found;
    askedAt = began;
    isAway = false;
  }

  /** A connection that broke is replaced at the second try. */
  function askTwice(): Promise<void> {
    asking ??= askOnce()
      .catch(askOnce)
      .catch(() => {
        isAway = true; // the last number stays: readers keep their pages
      })
      .finally(() => {
        asking = null;
      });
    return asking;
  }

  // While the database is away nothing newer can be had.
  const isCurrent = () => isAway || elapsed() - askedAt < times.trustFor;
  const timer = setInterval(() => void askTwice(), times.askEvery).unref();

  return {
    version: () => version,
    async settle(before, committed) {
      if (committed <= before) return;
      version = Math.max(version, committed);
      committedAt = elapsed();
      await sleep(times.settleFor);
    },
    isCurrent,
    async catchUp() {
      const since = elapsed();
      while (!isCurrent() && askedAt < since) await askTwice();
    },
    stop: () => clearInterval(timer),
  };
}

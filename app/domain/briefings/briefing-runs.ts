/** How often a briefing is tried, how long a try may take, and how long its files are held. */
import type { Instant } from "~/domain/dates/calendar-date";

/** waiting 等待製作 · running 製作中 · ok 已完成 · failed 做不出來. */
export const runStates = ["waiting", "running", "ok", "failed"] as const;
export type RunState = (typeof runStates)[number];

/** Minutes before each further try; after the last one the run has failed until a person asks again. */
const waitsInMinutes = [1, 5, 30];

/** A try that has not ended after so many minutes was cut off, and counts as one. */
export const longestTryInMinutes = 15;

/** Of each kept briefing the files of its newest so many runs are held: two years of Mondays. Lines and digests stay. */
export const heldRuns = 104;

/**
 * When a run that has failed is tried again; null after the first try and three more.
 * @example nextTryAt(1, new Date("2026-11-30T00:00:00Z")) // "2026-11-30T00:01:00.000Z"
 */
export function nextTryAt(tries: number, failedAt: Date): Instant | null {
  const wait = waitsInMinutes[tries - 1];
  if (wait === undefined) return null;
  return new Date(failedAt.getTime() + wait * 60_000).toISOString() as Instant;
}

/** Whether a try that began then was cut off. @example isCutOff("2026-11-30T00:00:00.000Z", now) */
export function isCutOff(startedAt: string, now: Date): boolean {
  return Date.parse(startedAt) + longestTryInMinutes * 60_000 <= now.getTime();
}

/**
 * What the site does about its schedule: notes what has become due, and takes up one run at a time. Several processes
 * may do this on one database; an instant of a briefing is one row, and whoever takes it up first has it.
 */
import { nextTryAt } from "~/domain/briefings/briefing-runs";
import { latestDue } from "~/domain/briefings/briefing-schedule";
import { dayOfRun, momentOfRun } from "~/domain/briefings/kept-briefing";
import type { KeptBriefing } from "~/domain/briefings/kept-record";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import { findKeptBriefing, listScheduledBriefings } from "~db/queries/kept-briefings/kept-briefings";
import { findPreviousDay, findRunToBegin, hasRun } from "~db/queries/kept-briefings/runs";
import { bumpSiteVersion } from "~db/site-version";
import type { Reader, Store } from "~db/store";
import { insertRun, markRunBegun, markRunFailed } from "~db/writes/briefing-runs";

/** The latest due instant of each, not those missed before it. @returns how many were not on record yet */
export async function noteDueRuns(store: Store, now: Date): Promise<number> {
  const due = await listUnnoted(store.read, now);
  if (due.length === 0) return 0;
  return store.transaction(async (within) => {
    let noted = 0;
    for (const { kept, dueAt } of await listUnnoted(within, now)) {
      const { id: keptId, nameZh, nameEn, address } = kept;
      const asOf = dayOfRun(address, dueAt);
      if ((await insertRun(within, { keptId, dueAt, nameZh, nameEn, asOf })) !== null) noted++;
    }
    return noted;
  });
}

async function listUnnoted(
  reader: Reader,
  now: Date,
): Promise<{ readonly kept: KeptBriefing; readonly dueAt: Instant }[]> {
  const unnoted = [];
  for (const kept of await listScheduledBriefings(reader)) {
    const dueAt = latestDue(kept.schedule, now);
    if (dueAt !== null && dueAt > kept.scheduledAt! && !(await hasRun(reader, kept.id, dueAt)))
      unnoted.push({ kept, dueAt });
  }
  return unnoted;
}

/** A run that this process has to make now. */
export interface BegunRun {
  readonly id: number;
  /** Which try this is: an older one that still goes on ends for nothing. */
  readonly tries: number;
  readonly kept: KeptBriefing;
  readonly moment: Moment;
  /** The day of the run before, where there was one. */
  readonly previousDay: CalendarDate | null;
}

/**
 * Takes up the run that has waited longest; null when none has to be made now. One that was cut off in its last try
 * has failed: what takes the program down with it must not do so for ever.
 */
export async function beginRun(store: Store, now: Date): Promise<BegunRun | null> {
  if ((await findRunToBegin(store.read, now)) === null) return null;
  return store.transaction(async (within) => {
    const at = requireInstant(now.toISOString());
    for (;;) {
      const run = await findRunToBegin(within, now);
      if (!run) return null;
      if (run.state === "running" && nextTryAt(run.tries, now) === null) {
        await markRunFailed(within, run.id, { problem: { code: "briefing.cut_off" }, at, again: null });
        await bumpSiteVersion(within);
        continue;
      }
      const kept = (await findKeptBriefing(within, run.keptId))!;
      const moment = momentOfRun(kept.address, run.dueAt, at);
      const begun = { id: run.id, tries: run.tries + 1 };
      await markRunBegun(within, begun, moment, at);
      return { ...begun, kept, moment, previousDay: await findPreviousDay(within, kept.id, moment.asOf) };
    }
  });
}

/** The snapshot of the day, asked for again and again: once it is there nothing is done until the next day in Taipei. */
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { keepDaily } from "~/open-data/keep-daily";
import type { SchedulerParts } from "./scheduler";

const againAfterMs = 10 * 60_000;

type KeeperParts = Pick<SchedulerParts, "store" | "origin" | "log" | "now" | "snapshotFolder">;

export function createSnapshotKeeper({ store, origin, log, now, snapshotFolder }: KeeperParts) {
  let keptOn = "";
  let notBefore = 0;

  return async (): Promise<void> => {
    const at = now();
    const day = taipeiDateOf(at);
    if (snapshotFolder === null || day === keptOn || at.getTime() < notBefore) return;
    // What fails, or is under way elsewhere, is not asked for at every run.
    notBefore = at.getTime() + againAfterMs;
    const outcome = await keepDaily(store, snapshotFolder, { origin, now: at });
    if (outcome === "elsewhere") return;
    keptOn = day;
    notBefore = 0;
    if (outcome === "made") log.info({ day }, "The snapshot of the day was made.");
  };
}

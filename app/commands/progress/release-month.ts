/** An administrator makes every accepted report of a month public at once: the month is then a briefing for everybody. */
import { requireInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import type { ReportMonth } from "~/domain/progress/report-month";
import { failure } from "~/domain/result";
import { listItems } from "~db/queries/progress/items";
import { listReports } from "~db/queries/progress/reports";
import { bumpSiteVersion } from "~db/site-version";
import type { Store } from "~db/store";
import { done, type Outcome, refuse } from "./outcome";
import { writeRelease } from "./release-report";

/** Problem: progress.nothing_to_release. @returns how many reports became public */
export function releaseMonth(
  store: Store,
  actor: Actor,
  month: ReportMonth,
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    if (!mayDo(actor.role, "progress.release"))
      return refuse(failure({ code: "forbidden", value: rolesFor("progress.release").join(",") }));
    const items = await listItems(within, { month }, taipeiDateOf(now));
    const reports = await listReports(
      within,
      items.map(({ id }) => id),
      [month],
    );
    const waiting = reports.filter(({ state, releasedAt }) => state === "accepted" && releasedAt === null);
    if (waiting.length === 0) return refuse(failure({ code: "progress.nothing_to_release" }));
    const at = requireInstant(now.toISOString());
    for (const report of waiting) await writeRelease(within, actor, report, at);
    await bumpSiteVersion(within);
    return done(waiting.length);
  });
}

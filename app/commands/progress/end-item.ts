/** An administrator names the last month in which an agency reports on a bill. */
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { requireInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseReportMonth } from "~/domain/progress/report-month";
import { failure } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findItem } from "~db/queries/progress/items";
import type { Store } from "~db/store";
import { setUntilMonth } from "~db/writes/progress-items";
import { done, type Outcome, refuse } from "./outcome";

/** @param until the month as typed */
export function endItem(
  store: Store,
  actor: Actor,
  { itemId, until }: { readonly itemId: number; readonly until: string },
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    if (!mayDo(actor.role, "progress.set_up"))
      return refuse(failure({ code: "forbidden", value: rolesFor("progress.set_up").join(",") }));
    const item = await findItem(within, itemId, taipeiDateOf(now));
    if (!item) return refuse(failure({ code: "progress.item_unknown" }));
    const month = parseReportMonth(until);
    if (!month.ok)
      return refuse(failure({ ...month.problem, code: "progress.month_unreadable", field: "until" }));
    if (item.untilMonth !== null) return refuse(failure({ code: "progress.item_ended" }));
    if (month.value < item.fromMonth)
      return refuse(failure({ code: "progress.ends_before", field: "until" }));
    await setUntilMonth(within, itemId, month.value);
    await appendAudit(within, {
      at: requireInstant(now.toISOString()),
      action: "progress.item_ended",
      subject: `progress_item:${itemId}`,
      actor: actor.commitment,
      facts: { until: month.value },
    });
    return done(itemId);
  });
}

/** An administrator has an agency report on a bill, every month from one on. */
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { requireInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseReportMonth } from "~/domain/progress/report-month";
import { problemsIn } from "~/domain/progress/report-words";
import { failure, type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findAgencyCode, findBillId } from "~db/queries/progress/item-choices";
import { listItems } from "~db/queries/progress/items";
import type { Store } from "~db/store";
import { insertProgressItem } from "~db/writes/progress-items";
import { done, type Outcome, refuse } from "./outcome";

export interface ItemInput {
  /** A bill's slug. */
  readonly bill: string;
  readonly agency: string;
  /** As typed. */
  readonly fromMonth: string;
}

/** @returns the item's key */
export function setUpItem(store: Store, actor: Actor, input: ItemInput, now: Date): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    if (!mayDo(actor.role, "progress.set_up"))
      return refuse(failure({ code: "forbidden", value: rolesFor("progress.set_up").join(",") }));
    const billId = await findBillId(within, input.bill);
    const agencyCode = await findAgencyCode(within, input.agency);
    const month = parseReportMonth(input.fromMonth);
    const checked: Result<unknown>[] = [
      billId === null ? failure({ code: "progress.choose", field: "bill" }) : success(billId),
      agencyCode === null ? failure({ code: "progress.choose", field: "agency" }) : success(agencyCode),
      month.ok ? month : failure({ ...month.problem, code: "progress.month_unreadable", field: "fromMonth" }),
    ];
    if (billId === null || agencyCode === null || !month.ok)
      return { ok: false, problems: problemsIn(checked) };
    const running = await listItems(within, { agencyCode }, taipeiDateOf(now));
    if (running.some((item) => item.bill.id === billId && item.untilMonth === null))
      return refuse(failure({ code: "progress.item_twice", field: "bill" }));
    const at = requireInstant(now.toISOString());
    const fromMonth = month.value;
    const id = await insertProgressItem(within, {
      billId,
      agencyCode,
      fromMonth,
      createdBy: actor.staffId,
      createdAt: at,
    });
    await appendAudit(within, {
      at,
      action: "progress.item_set_up",
      subject: `progress_item:${id}`,
      actor: actor.commitment,
      facts: { bill: input.bill, agency: agencyCode, from: fromMonth },
    });
    return done(id);
  });
}

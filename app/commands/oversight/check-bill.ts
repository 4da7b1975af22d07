/** Somebody looked at the sources of a bill and found nothing new; that is worth a line, so that others need not look. */
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { checkText } from "~/domain/progress/report-words";
import { failure } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findBillId } from "~db/queries/progress/item-choices";
import type { Store } from "~db/store";
import { insertBillCheck } from "~db/writes/progress-items";
import { done, type Outcome, refuse } from "../progress/outcome";

export function checkBill(
  store: Store,
  actor: Actor,
  { bill, note }: { readonly bill: string; readonly note: string },
  now: Date,
): Promise<Outcome<null>> {
  return store.transaction(async (within) => {
    if (!mayDo(actor.role, "bill.check"))
      return refuse(failure({ code: "forbidden", value: rolesFor("bill.check").join(",") }));
    const billId = await findBillId(within, bill);
    if (billId === null) return refuse(failure({ code: "progress.choose", field: "bill" }));
    const checked = checkText(note.trim(), "note");
    if (!checked.ok) return refuse(checked);
    const at = requireInstant(now.toISOString());
    await insertBillCheck(within, {
      billId,
      checkedAt: at,
      checkedBy: actor.staffId,
      note: checked.value || null,
    });
    await appendAudit(within, {
      at,
      action: "bill.checked",
      subject: `bill:${bill}`,
      actor: actor.commitment,
      facts: {},
    });
    return done(null);
  });
}

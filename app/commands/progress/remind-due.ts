/** Writes a reminder for every month's report that is due and not in; once for each due day, however often it is asked. */
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { ProgressRow } from "~/domain/progress/progress-row";
import { listAllRows } from "~db/queries/progress/month-table";
import { listWrittenReminders } from "~db/queries/progress/reminders";
import type { Store } from "~db/store";
import { insertReminders } from "~db/writes/progress-reports";

/** From the due day itself on. @returns how many reminders were written */
export function remindDue(store: Store, now: Date): Promise<number> {
  const today = taipeiDateOf(now);
  return store.transaction(async (within) => {
    const due = (await listAllRows(within, today)).filter(
      ({ timeliness: { kind, dueOn } }) => (kind === "missing" || kind === "not_due") && dueOn <= today,
    );
    const payloads = due.map(payloadOf);
    const written = await listWrittenReminders(within, payloads);
    const fresh = payloads.filter((payload) => !written.has(payload));
    await insertReminders(within, fresh, now.toISOString());
    return fresh.length;
  });
}

/** The same text for the same report and due day: that is what tells a reminder from another. */
function payloadOf({ item, month, timeliness: { dueOn } }: ProgressRow): string {
  return JSON.stringify({ item: item.id, bill: item.bill.slug, agency: item.agency.code, month, dueOn });
}

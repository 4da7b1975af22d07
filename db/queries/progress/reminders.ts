/** Which reminders have been written already. */
import { and, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../store";
import { reminderTopic } from "../../writes/progress-reports";

/** Those of the given payloads that are in the outbox, sent or not. */
export async function listWrittenReminders(
  { db, tables: { outbox } }: Reader,
  payloads: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ payload: outbox.payload })
    .from(outbox)
    .where(and(eq(outbox.topic, reminderTopic), inArray(outbox.payload, [...payloads])));
  return new Set(rows.map((row) => row.payload));
}

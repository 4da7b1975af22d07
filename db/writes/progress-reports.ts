/** The rows of monthly reports, of the steps of their way, and of the reminders that wait to be sent. */
import { eq } from "drizzle-orm";
import type { Reader } from "../store";

type Tables = Reader["tables"];
type ReportRow = Tables["progressReports"]["$inferInsert"];

export async function insertProgressReport(
  { db, tables: { progressReports } }: Reader,
  row: ReportRow,
): Promise<number> {
  const [inserted] = await db.insert(progressReports).values(row).returning({ id: progressReports.id });
  return inserted!.id;
}

/** The caller has compared the version in the same transaction. */
export async function updateProgressReport(
  { db, tables: { progressReports } }: Reader,
  id: number,
  changed: Partial<ReportRow>,
): Promise<void> {
  await db.update(progressReports).set(changed).where(eq(progressReports.id, id));
}

export async function insertProgressStep(
  { db, tables: { progressSteps } }: Reader,
  row: Tables["progressSteps"]["$inferInsert"],
): Promise<void> {
  await db.insert(progressSteps).values(row);
}

export const reminderTopic = "progress.reminder";

export async function insertReminders(
  { db, tables: { outbox } }: Reader,
  payloads: readonly string[],
  at: string,
): Promise<void> {
  if (payloads.length === 0) return;
  await db
    .insert(outbox)
    .values(payloads.map((payload) => ({ topic: reminderTopic, payload, createdAt: at })));
}

/** The rows of items that agencies report on, of checks of bills, and of the desk's settings. */
import { eq } from "drizzle-orm";
import type { Reader } from "../store";

type Tables = Reader["tables"];

export async function insertProgressItem(
  { db, tables: { progressItems } }: Reader,
  row: Tables["progressItems"]["$inferInsert"],
): Promise<number> {
  const [inserted] = await db.insert(progressItems).values(row).returning({ id: progressItems.id });
  return inserted!.id;
}

export async function setUntilMonth(
  { db, tables: { progressItems } }: Reader,
  id: number,
  untilMonth: string,
): Promise<void> {
  await db.update(progressItems).set({ untilMonth }).where(eq(progressItems.id, id));
}

export async function insertBillCheck(
  { db, tables: { billChecks } }: Reader,
  row: Tables["billChecks"]["$inferInsert"],
): Promise<void> {
  await db.insert(billChecks).values(row);
}

export async function insertSettingChange(
  { db, tables: { deskSettingChanges } }: Reader,
  row: Tables["deskSettingChanges"]["$inferInsert"],
): Promise<void> {
  await db.insert(deskSettingChanges).values(row);
}

export async function putSetting(
  { db, tables: { deskSettings } }: Reader,
  key: string,
  value: string,
): Promise<void> {
  await db
    .insert(deskSettings)
    .values({ key, value })
    .onConflictDoUpdate({ target: deskSettings.key, set: { value } });
}

/** The desk's settings: those that somebody has changed, and the usual ones; and who changed them when and why. */
import { desc, eq } from "drizzle-orm";
import { isSettingKey, type SettingChange, settingsFrom, type SettingValues } from "~/domain/desk/settings";
import type { Reader } from "../../store";

export async function readSettings({ db, tables: { deskSettings } }: Reader): Promise<SettingValues> {
  const rows = await db.select().from(deskSettings);
  return settingsFrom(new Map(rows.map(({ key, value }) => [key, value])));
}

/** The newest first. */
export async function listSettingChanges({
  db,
  tables: { deskSettingChanges, staff },
}: Reader): Promise<SettingChange[]> {
  const rows = await db
    .select({ change: deskSettingChanges, by: staff.name })
    .from(deskSettingChanges)
    .innerJoin(staff, eq(staff.id, deskSettingChanges.staffId))
    .orderBy(desc(deskSettingChanges.id));
  return rows.flatMap(({ change: { id, key, before, after, reason, at }, by }) =>
    isSettingKey(key) ? [{ id, key, before, after, reason, at, by }] : [],
  );
}

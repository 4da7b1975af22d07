/** The desk's settings: those that somebody has changed, and the usual ones. */
import { settingsFrom, type SettingValues } from "~/domain/desk/settings";
import type { Reader } from "../../store";

export async function readSettings({ db, tables: { deskSettings } }: Reader): Promise<SettingValues> {
  const rows = await db.select().from(deskSettings);
  return settingsFrom(new Map(rows.map(({ key, value }) => [key, value])));
}

/** What the head of the desk may set for everybody. These are this site's own arrangements and no law's. */
import { failure, type Result, success } from "~/domain/result";

interface Setting {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/**
 * progress.due_day: the day of the following month on which a month's report is due (28: every month has it) ·
 * bills.unchecked_days: after so many days without a look at its sources a bill is listed on the desk's home.
 */
export const settings = {
  "progress.due_day": { usual: 5, least: 1, most: 28 },
  "bills.unchecked_days": { usual: 14, least: 1, most: 365 },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof settings;
export const settingKeys = Object.keys(settings) as readonly SettingKey[];
export type SettingValues = Readonly<Record<SettingKey, number>>;

/** One change of a setting, as the desk shows it. */
export interface SettingChange {
  readonly id: number;
  readonly key: SettingKey;
  readonly before: number;
  readonly after: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export function isSettingKey(text: string): text is SettingKey {
  return text in settings;
}

/**
 * A setting as typed. Problem: setting.out_of_range, with `least` and `most`, at the field of the setting's name.
 * @example parseSetting("progress.due_day", "5") // 5
 */
export function parseSetting(key: SettingKey, text: string): Result<number> {
  const { least, most } = settings[key];
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN;
  if (number >= least && number <= most) return success(number);
  return failure({ code: "setting.out_of_range", field: key, least, most });
}

/** The settings of a form, as typed; what it lacks is empty. */
export function settingsTyped(typed: Readonly<Record<string, string>>): Readonly<Record<SettingKey, string>> {
  const { "progress.due_day": dueDay = "", "bills.unchecked_days": uncheckedDays = "" } = typed;
  return { "progress.due_day": dueDay, "bills.unchecked_days": uncheckedDays };
}

/** Every setting: as it was stored, or as it is when nobody has set it. */
export function settingsFrom(stored: ReadonlyMap<string, string>): SettingValues {
  const valueOf = (key: SettingKey) => {
    const read = parseSetting(key, stored.get(key) ?? "");
    return read.ok ? read.value : settings[key].usual;
  };
  return {
    "progress.due_day": valueOf("progress.due_day"),
    "bills.unchecked_days": valueOf("bills.unchecked_days"),
  };
}

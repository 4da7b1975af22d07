/** The form of a kept briefing as it was sent: its formats and its schedule. */
import { exporters } from "~/briefings/exporters";
import { type BriefingSchedule, parseBriefingSchedule } from "~/domain/briefings/briefing-schedule";
import type { Result } from "~/domain/result";

type Values = Readonly<Record<string, string>>;

export const offeredFormats = exporters.map(({ format }) => format);

/** In the order in which they are offered. */
export function formatsIn(values: Values): string[] {
  return offeredFormats.filter((format) => values[`format.${format}`] === "on");
}

export function scheduleIn(values: Values): Result<BriefingSchedule> {
  const { kind = "none", weekday = "", monthDay = "", time = "" } = values;
  return parseBriefingSchedule({ kind, weekday, monthDay, time });
}

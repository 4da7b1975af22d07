/** The frame that choices give a briefing: its languages, its shape, and the address that makes it again. */
import type { Instant } from "~/domain/dates/calendar-date";
import { startOfTaipeiDay } from "~/domain/dates/calendar-date";
import { localPath } from "~/i18n/languages";
import type { BriefingFrame } from "../build-briefing";
import type { Choices } from "./choices";
import { languagesOf, writeChoices } from "./choices";

/** @param newestRecordAt null on a site without records, whose files are dated by the day asked about */
export function frameOf(
  choices: Choices,
  publicOrigin: string,
  newestRecordAt: Instant | null,
): BriefingFrame {
  const { moment, lang, shape, withSources } = choices;
  const path = localPath(lang === "en" ? "en" : "zh-Hant", "/briefings");
  return {
    moment,
    languages: languagesOf(lang),
    shape,
    withSources,
    permalink: `${publicOrigin}${path}?${writeChoices(choices).toString()}`,
    newestRecordAt: newestRecordAt ?? startOfTaipeiDay(moment.asOf),
  };
}

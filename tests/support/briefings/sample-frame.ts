/** What every made-up briefing is framed in. */
import type { Briefing, Cell } from "~/briefings/briefing";
import type { Phase } from "~/domain/bills/stages";
import { type CalendarDate, requireCalendarDate, requireInstant } from "~/domain/dates/calendar-date";
import { dayShort } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";

export const day = (text: string) => requireCalendarDate(text);
export const dayCell = (on: CalendarDate, languages: readonly Language[]): Cell => ({
  text: languages.map((language) => dayShort(language, on)),
  on,
});

export const span = (phase: Phase, from: string, to: string) => ({
  phase,
  from: day(from),
  to: day(to),
  began: dayCell(day(from), ["zh-Hant"]),
  ended: dayCell(day(to), ["zh-Hant"]),
});

export const frame = {
  template: "progress",
  languages: ["zh-Hant"],
  title: ["法規調適進度"],
  subtitle: ["共 9 案：6 案進行中，3 案已完成。"],
  asOf: day("2017-08-17"),
  known: null,
  since: null,
  dateline: ["民國106年8月17日的狀態"],
  permalink: "https://lawtrail.example/briefings?template=progress&asof=2017-08-17",
  newestRecordAt: requireInstant("2017-08-17T04:05:06.789Z"),
  shape: "16x9",
  fileName: { full: "法規調適進度_1060817", ascii: "lawtrail-progress_2017-08-17" },
  sections: [],
  sources: [
    {
      number: 1,
      title: ["數位國家・創新經濟發展方案"],
      publisher: ["行政院"],
      locator: "第 33 頁",
      address: "https://digi.example/plan.pdf",
      grade: ["計畫"],
    },
    {
      number: 2,
      title: ["立法院議案關係文書"],
      publisher: ["立法院"],
      locator: null,
      address: "https://ppg.ly.example/ppg/bills/1050615070100200/details?a=1&b=2",
      grade: ["官方"],
    },
  ],
} as const satisfies Briefing;

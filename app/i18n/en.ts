/** The site's words in English. A key missing here does not compile. */
import { briefingsWords } from "./en/briefings";
import { calendarWords } from "./en/calendar";
import { clocksWords } from "./en/clocks";
import { compareWords } from "./en/compare";
import { glossaryWords } from "./en/glossary";
import { guidesWords } from "./en/guides";
import { sandboxesWords } from "./en/sandboxes";
import { scheduleWords } from "./en/schedule";
import { searchWords } from "./en/search";
import { termsWords } from "./en/terms";
import { timelineWords } from "./en/timeline";
import { siteWords } from "./en/site";
import { stageWords } from "./en/stages";
import type { zhHant } from "./zh-Hant";

export const en: typeof zhHant = {
  ...siteWords,
  law: stageWords,
  search: searchWords,
  timeline: timelineWords,
  schedule: scheduleWords,
  clocks: clocksWords,
  compare: compareWords,
  sandboxes: sandboxesWords,
  guides: guidesWords,
  glossary: glossaryWords,
  calendar: calendarWords,
  terms: termsWords,
  briefings: briefingsWords,
};

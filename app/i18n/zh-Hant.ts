/** The site's words in Traditional Chinese: the source that every other language must match key by key. */
import { briefingsWords } from "./zh-Hant/briefings";
import { calendarWords } from "./zh-Hant/calendar";
import { clocksWords } from "./zh-Hant/clocks";
import { compareWords } from "./zh-Hant/compare";
import { glossaryWords } from "./zh-Hant/glossary";
import { guidesWords } from "./zh-Hant/guides";
import { sandboxesWords } from "./zh-Hant/sandboxes";
import { scheduleWords } from "./zh-Hant/schedule";
import { searchWords } from "./zh-Hant/search";
import { termsWords } from "./zh-Hant/terms";
import { timelineWords } from "./zh-Hant/timeline";
import { siteWords } from "./zh-Hant/site";
import { stageWords } from "./zh-Hant/stages";

export const zhHant = {
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

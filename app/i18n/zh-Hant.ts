/** The site's words in Traditional Chinese: the source that every other language must match key by key. */
import { answersWords } from "./zh-Hant/answers";
import { briefingsWords } from "./zh-Hant/briefings";
import { calendarWords } from "./zh-Hant/calendar";
import { clocksWords } from "./zh-Hant/clocks";
import { compareWords } from "./zh-Hant/compare";
import { deskWords, formWords } from "./zh-Hant/desk";
import { keptWords } from "./zh-Hant/kept-briefings";
import { identityWords } from "./zh-Hant/identity";
import { previewWords } from "./zh-Hant/preview";
import { copyWords } from "./zh-Hant/copy";
import { correctionsWords } from "./zh-Hant/corrections";
import { entryWords } from "./zh-Hant/entry";
import { textEntryWords } from "./zh-Hant/text-entry";
import { recordsWords } from "./zh-Hant/records";
import { setsWords } from "./zh-Hant/sets";
import { feedsWords } from "./zh-Hant/feeds";
import { followWords } from "./zh-Hant/follow";
import { glossaryWords } from "./zh-Hant/glossary";
import { guidesWords } from "./zh-Hant/guides";
import { openDataWords } from "./zh-Hant/open-data";
import { progressWords } from "./zh-Hant/progress";
import { sandboxesWords } from "./zh-Hant/sandboxes";
import { historyWords, logWords } from "./zh-Hant/log";
import { roundReportWords } from "./zh-Hant/round-report";
import { roundFileWords } from "./zh-Hant/round-files";
import { roundsWords } from "./zh-Hant/rounds";
import { sharingWords } from "./zh-Hant/sharing";
import { scheduleWords } from "./zh-Hant/schedule";
import { searchWords } from "./zh-Hant/search";
import { termsWords } from "./zh-Hant/terms";
import { ticketsWords } from "./zh-Hant/tickets";
import { timelineWords } from "./zh-Hant/timeline";
import { siteWords } from "./zh-Hant/site";
import { votingWords } from "./zh-Hant/voting";
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
  rounds: roundsWords,
  answers: answersWords,
  roundReport: roundReportWords,
  roundFiles: roundFileWords,
  guides: guidesWords,
  glossary: glossaryWords,
  calendar: calendarWords,
  terms: termsWords,
  desk: deskWords,
  form: formWords,
  identity: identityWords,
  openData: openDataWords,
  sharing: sharingWords,
  progress: progressWords,
  sets: setsWords,
  entry: entryWords,
  textEntry: textEntryWords,
  records: recordsWords,
  tickets: ticketsWords,
  log: logWords,
  deskHistory: historyWords,
  corrections: correctionsWords,
  preview: previewWords,
  copy: copyWords,
  briefings: briefingsWords,
  voting: votingWords,
  kept: keptWords,
  feeds: feedsWords,
  follow: followWords,
};

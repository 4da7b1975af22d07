/** The site's words in English. A key missing here does not compile. */
import { answersWords } from "./en/answers";
import { briefingsWords } from "./en/briefings";
import { calendarWords } from "./en/calendar";
import { clocksWords } from "./en/clocks";
import { compareWords } from "./en/compare";
import { deskWords, formWords } from "./en/desk";
import { keptWords } from "./en/kept-briefings";
import { identityWords } from "./en/identity";
import { previewWords } from "./en/preview";
import { copyWords } from "./en/copy";
import { correctionsWords } from "./en/corrections";
import { entryWords } from "./en/entry";
import { textEntryWords } from "./en/text-entry";
import { recordsWords } from "./en/records";
import { setsWords } from "./en/sets";
import { feedsWords } from "./en/feeds";
import { followWords } from "./en/follow";
import { glossaryWords } from "./en/glossary";
import { guidesWords } from "./en/guides";
import { openDataWords } from "./en/open-data";
import { progressWords } from "./en/progress";
import { sandboxesWords } from "./en/sandboxes";
import { historyWords, logWords } from "./en/log";
import { roundReportWords } from "./en/round-report";
import { roundFileWords } from "./en/round-files";
import { roundsWords } from "./en/rounds";
import { sharingWords } from "./en/sharing";
import { scheduleWords } from "./en/schedule";
import { searchWords } from "./en/search";
import { termsWords } from "./en/terms";
import { ticketsWords } from "./en/tickets";
import { timelineWords } from "./en/timeline";
import { siteWords } from "./en/site";
import { votingWords } from "./en/voting";
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

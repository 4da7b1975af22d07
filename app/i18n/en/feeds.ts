/** Words that feeds (Atom, JSON Feed, iCalendar) and mails share. */
import type { feedProblems as zhProblems, feedsWords as zhWords } from "../zh-Hant/feeds";

export const feedsWords: typeof zhWords = {
  ofBill: (title) => `${title} | Lawtrail`,
  aboutBill: (title) => `Major steps and corrections of ${title}.`,
  ofAll: "Lawtrail: updates",
  aboutAll: "Major steps and corrections of all bills.",
  ofList: "Lawtrail: chosen bills",
  aboutList: "Major steps and corrections of the bills that were chosen.",
  ofLaw: (name) => `Lawtrail: ${name} and the rules under it`,
  aboutLaw: (name) =>
    `Major steps and corrections of the bills that make, amend or repeal the ${name}, and of the regulations issued under it.`,
  ofSearch: (words) => `Lawtrail: search for “${words}”`,
  aboutSearch: (words) => `Major steps and corrections of the bills that now answer to “${words}”.`,
  calendarOf: (title) => `${title} | Lawtrail calendar`,
  headline: (bill, what) => `${bill}: ${what}`,
  told: (headline, source) => `${headline}. ${source}`,
  correction: (what) => `correction: ${what}`,
  records: {
    event: "event",
    bill: "the bill’s particulars",
    relation: "related bill",
    agency: "agency",
    source: "source",
    text_version: "text version",
    experiment: "experiment",
    experiment_event: "entry of an experiment",
    meeting: "meeting",
    document: "document",
    lapse_decision: "decision after the lapse",
    round: "public-comment round",
    response: "answer to statements",
  },
  actions: { record: "new", correct: "corrected", retract: "taken back" },
  record: (what, action) => `${what} (${action})`,
  retracted: (what) => `“${what}” taken back`,
  event: (day, what) => `${day}: ${what}.`,
  source: (words) => `Source: ${words}`,
  statement: (number, said) => (said === null ? `statement ${number}` : `statement ${number} “${said}”`),
  answered: (statements, verdict) => `Answer to ${statements}: ${verdict}.`,
  answerOf: (round, day) => `answers of the comment round “${round}”, ${day}`,
  noSource: "The sources are on the bill’s page.",
  between: "; ",
  cancelled: "This meeting was not held on this day.",
  movedTo: (day) => `Moved to ${day}.`,
  withdrawn: "The record of this meeting was taken back.",
  links: {
    label: "Follow this bill",
    mail: "Follow by e-mail",
    law: (name) => `Follow the whole ${name}`,
    atom: "Atom",
    json: "JSON Feed",
    calendar: "Calendar",
  },
};

export const feedProblems: typeof zhProblems = {
  "feed.bill_gone": () =>
    "This bill was taken back from this site, and its feed brings nothing more. Please unsubscribe.",
  "feed.search_empty": () => "This feed has no words to search for. Subscribe again from the search page.",
};

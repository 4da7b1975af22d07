/** Reported errors: the public form, the public state and the desk's pages. */
import type { ticketProblems as zhProblems, ticketsWords as zhWords } from "../zh-Hant/tickets";

export const ticketsWords: typeof zhWords = {
  link: "Report an error",
  title: "Report an error",
  lead: "If a date, a stage, a name or a source is wrong, tell us. No account is needed; every report is looked into and the outcome is public.",
  about: "The page it is about",
  words: "What is wrong",
  wordsHint: "Say which entry is wrong and what it should be. At most 4,000 characters.",
  evidence: "What shows it",
  evidenceHint:
    "The address or title of a gazette, a bill or a press release. With a source it is checked much sooner.",
  contact: "E-mail",
  contactHint:
    "Used only to ask you about details or to tell you the outcome; kept encrypted, never published. Without it the report is looked into all the same.",
  trap: "Leave this field empty",
  submit: "Send the report",
  reference: (reference) => `Report ${reference}`,
  keep: "Keep this reference or the address of this page: it shows how far the check has come and what was found.",
  publicLead:
    "This page shows the state and our answer only; what was reported and how to reach the reporter are not public.",
  state: "State",
  receivedAt: "Received",
  updatedAt: "Last change",
  answer: "Our answer",
  noAnswer: "No answer yet.",
  corrections: "See the public corrections",
  page: "The page it is about",
  states: {
    received: "received",
    looking: "being looked into",
    corrected: "corrected",
    no_error: "no error found",
    duplicate: "reported before",
  },
  desk: {
    all: "all",
    total: (count) => (count === 1 ? "1 report." : `${count} reports.`),
    none: "No reports here.",
    pages: "Pages",
    filter: "Filter by state",
    columns: { reference: "Reference", state: "State", words: "What is wrong", page: "Page", at: "Received" },
    reported: "What was reported",
    noContact: "No way to reach the reporter was given.",
    noEvidence: "Nothing was named that shows it.",
    sealedElsewhere: "The contact was encrypted with another key and cannot be read here.",
    steps: "Its way so far",
    public: "the public",
    openPublic: "See the public page",
    correct: "Start a correction for this report",
    respond: "Answer",
    zh: "Answer (Chinese, public)",
    en: "Answer (English, public)",
    answerHint: "Needed in both languages to close the report. Do not name the reporter.",
    changeSet: "Number of the change set that corrects it",
    changeSetHint: "Once it is published, the public page links to the corrections.",
    save: "Save and publish the answer",
  },
};

export const ticketProblems: typeof zhProblems = {
  "report.address": () =>
    "It is not clear which page of this site is meant. Use the link “Report an error” at the foot of that page.",
  "report.contact": () => "This does not look like an e-mail address. Mend it, or leave the field empty.",
  "report.trap": () => "There is something in the field that is to be left empty. Clear it and send again.",
  "report.too_many": () =>
    "One network may send five reports an hour. Your words are all still here; try again later.",
  "ticket.unknown": (f) => `There is no report “${f.value}”.`,
  "ticket.state": () => "Choose a state.",
  "ticket.answer_missing": () =>
    "A report is closed with an answer for everybody, in Chinese and in English.",
  "ticket.change_set": () => "There is no change set with this number.",
  "ticket.changed": () =>
    "Somebody else has updated this report since you opened it. Your words are still below; look at its way above before you save.",
};

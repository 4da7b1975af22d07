/** The public log: what it is, how to check it, what it cannot show. And the desk's history. */
import type { historyWords as zhHistory, logWords as zhLog } from "../zh-Hant/log";

export const logWords: typeof zhLog = {
  title: "The log, and how to check it",
  link: "Log",
  lead: "Everything the desk does that changes data is written to a log that only grows. Anybody can download it and check that nobody has tampered with it.",
  latest: {
    title: "The signature as it stands",
    none: "Nothing is signed yet; the first publication will be.",
    size: (entries) => `covers the first ${entries} entries`,
    at: "Signed",
    root: "Root hash",
    since: (entries) => `The log now has ${entries} entries.`,
  },
  what: {
    title: "What it is",
    body: [
      "Each entry is one line of text in a fixed form: when, what, to which record, by whom. Its hash (SHA-256) is stored beside it, and the next entry names that hash, so a change of any entry no longer fits what follows.",
      "All hashes together make one root hash, by the tree of RFC 6962, which this site signs with its Ed25519 key after each publication. An entry too few, one too many or two in another order give another root.",
      "“By whom” is a keyed code and not a name: there is no personal data in the log. Without the key nobody can tell who it is or find out by guessing.",
    ],
  },
  how: {
    title: "How to check it yourself",
    steps: [
      "Download the entries, one a line, at most 1,000 at a time; put the parts one after the other into one file.",
      "Download the public key and the latest signature.",
      "Download the verifier (one file; it needs Node.js and nothing else) and run the line below.",
    ],
    files: { entries: "entries", key: "public key", checkpoint: "signature", script: "verifier" },
    result:
      "It tells how many entries there are and how many are signed; or it names the first entry that is broken.",
    keep: "Keep today’s signature on your own machine. Checked against it later, the log shows whether anything before today was rewritten; the earlier you keep one, the more it proves.",
  },
  limits: {
    title: "What it cannot show",
    body: [
      "An administrator who holds the database file and the signing key can write the whole log and its signatures anew; the site’s own data would not show it. Only an old signature kept somewhere else does.",
      "It shows that the log was not changed, not that what was written is right. For that, see the source of each entry; if something is wrong, report it.",
    ],
  },
};

export const historyWords: typeof zhHistory = {
  title: "History",
  ofBill: (title) => `${title}: history`,
  lead: "Every change that was published: who, when, what, why, and how it was before and after.",
  total: (count) => (count === 1 ? "1 change." : `${count} changes.`),
  none: "Nothing has been published yet.",
  pages: "Pages",
  by: (author, publisher) => `written by ${author}, published by ${publisher}`,
  alone: "emergency publication",
  why: "Why",
  set: (title) => `Change set: ${title}`,
  billHistory: "This bill only",
  all: "All changes",
  subjects: {
    event: "event",
    bill: "bill",
    relation: "related bill",
    agency: "agency",
    source: "source",
    text_version: "text version",
    experiment: "experiment",
    experiment_event: "experiment’s event",
    meeting: "meeting",
    document: "document",
    lapse_decision: "decision after a lapse",
    round: "public-comment round",
    response: "answer to statements",
  },
  actions: { record: "recorded", correct: "corrected", retract: "retracted" },
  log: "Latest entries of the log",
  logLead: "Also what does not change public data. The whole log and how to check it are public.",
  logColumns: { seq: "No.", at: "When", action: "Action", subject: "What", actor: "By" },
  site: "the site",
  unknownActor: "somebody, under another key",
};

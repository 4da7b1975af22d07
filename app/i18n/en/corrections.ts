/** Words of corrections and of emergency publications. */
import type { correctionsWords as source } from "../zh-Hant/corrections";

export const correctionsWords: typeof source = {
  title: "Corrections",
  lead: "What this site had wrong, for how long, who told us, what stands there now and by which source. A correction erases nothing: with known in the address the page shows what we said then.",
  none: "No corrections up to this time.",
  total: (count) => (count === 1 ? "One correction." : `${count} corrections.`),
  wrong: "What was wrong",
  stood: (from, until) => `The wrong record stood here from ${from} until ${until}.`,
  stoodUntil: (until) => `The wrong record stood here until ${until}; since when is not on record.`,
  reportedBy: (who) => `Reported by ${who}`,
  foundByUs: "Found by our own staff.",
  before: "Before",
  after: "Now",
  retracted: "taken back, with nothing in its place",
  asThen: "The page as it was then",
  subjects: {
    event: "event",
    bill: "facts of a bill",
    relation: "relation of bills",
    agency: "agency",
    source: "source",
    text_version: "text version",
    experiment: "experiment",
    experiment_event: "event of an experiment",
    meeting: "meeting",
    document: "document",
    lapse_decision: "decision on a lapsed bill",
    round: "public-comment round",
    response: "answer to statements",
  },
  emergency: {
    title: "Published in an emergency; a second look is due",
    body: (at, due) =>
      `Something on this page was published by one person alone on ${at}; another will look at it by ${due}.`,
    overdue: (at, due) =>
      `Something on this page was published by one person alone on ${at}; a second look was due by ${due} and is late.`,
  },
};

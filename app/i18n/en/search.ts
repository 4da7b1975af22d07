/** Words of the pages under "Search". */
import type { searchWords as source } from "../zh-Hant/search";

export const searchWords: typeof source = {
  title: "Search",
  lead: "Find bills, experiments, guides, events and sources. Chinese and English both work, whatever the language of the page.",
  label: "Search words",
  hint: "Words parted by a space must all be there; words in “quotation marks” must stand together. 台 and 臺 count as one character.",
  submit: "Search",
  billsLabel: "Search bills and records",
  examplesTitle: "For example",
  examples: [
    "sandbox",
    "telecommunications",
    "drones",
    "cybersecurity",
    "沙盒",
    "third reading",
    "106卷113期",
  ],
  found: (total, words) => `${total} ${total === 1 ? "result" : "results"} for “${words}”.`,
  none: (words) => `Nothing found for “${words}”.`,
  noneTips: "Try fewer words, another word for it, or part a long expression with spaces.",
  nothingToFind: "There are no letters or digits in it to look for.",
  unranked: (most) =>
    `More than ${most}: those with the words in their title come first, the rest in the order of the record. One more word narrows it down.`,
  past: "Only what was on record by this day can be found.",
  filters: "Filters",
  kindsTitle: "Kind",
  allKinds: "All",
  phasesTitle: "Phase of the bill",
  kinds: { bill: "Bills", experiment: "Experiments", guide: "Guides", event: "Events", source: "Sources" },
  kind: { bill: "Bill", experiment: "Experiment", guide: "Guide", event: "Event", source: "Source" },
  results: "Search results",
  noRecordYet: "Nothing on record by this day",
  outside: "another site",
  noAddress: "no address to link to",
  pages: "Pages of results",
};

/** The form of a text's version: paste or send the articles, see what was read, then add it to the change set. */
import type { textEntryProblems as zhProblems, textEntryWords as zh } from "../zh-Hant/text-entry";

const articles = (count: number) => (count === 1 ? "1 article" : `${count} articles`);

export const textEntryWords: typeof zh = {
  title: "Version of the text",
  lead: "Paste the articles or send a file, see what was read, and add it to the change set once it is right.",
  facts: "Which version this is",
  bill: "Bill",
  billHint: "Type its title or its name in addresses and choose from the list.",
  kind: "Kind of version",
  choose: "Choose",
  datedOn: "Dated",
  datedOnHint:
    "The day of the order, the reading, the decision or the notice: 106.6.16, 1060616 or 2017-06-16.",
  source: "Source",
  sourceHint: "Type its title or key and choose from the list.",
  address: "Address of this text",
  naming: "Names and code",
  namingHint: "Left empty, they follow the kind; they can still be changed after the reading.",
  zh: "Name of the version (Chinese)",
  en: "Name of the version (English)",
  code: "Code of the version",
  codeHint: "Part of its address: lower-case letters, digits and hyphens, such as third-reading.",
  text: "Articles",
  file: "File",
  fileHint: ".txt, .md, .csv, .json or .docx, at most 2 MB. A file is read instead of the text below.",
  words: "Articles",
  wordsHint:
    "Each begins with its number (第…條), which may stand on a line of its own. Headings of chapters as printed; reasons begin with 說明：.",
  read: "See the articles first",
  readAgain: "Read again",
  add: "Add to the change set",
  addAgain: "Send mine again",
  reason: "What was wrong",
  retract: "Take this version back",
  result: "What was read",
  count: (count, reasons) => `${articles(count)} read${reasons > 0 ? `, ${reasons} with reasons` : ""}.`,
  none: "The bill has no other version up to that day to compare with.",
  compared: (version, c) =>
    `Against the version before it, “${version}”: ${c.added + c.split} added, ${c.changed} changed, ` +
    (c.moved > 0 ? `${c.moved} renumbered, ` : "") +
    `${c.removed} gone, ${c.same} the same.`,
  gone: (numbers) => `Not in this version: ${numbers.join(", ")}`,
  skipped: "Not understood",
  skippedNote: "What stands before the first article was not taken into the articles below.",
  more: (count) => `${count} more.`,
  see: "See each article",
  columns: { number: "Article", words: "Words", reason: "Reason", compared: "Against the version before" },
  became: {
    same: "same",
    changed: "changed",
    moved: "renumbered",
    added: "added",
    split: "split off",
    removed: "absent",
    absent: "absent",
  },
  notes: {
    big5: "The file is not in UTF-8 and was read as Big5. Check rare characters.",
    columns:
      "The table was read by the names of its columns: articles and reasons, without the text in force.",
    numbering:
      "The document numbers its lists by itself; those numbers are not in the text and have to be typed.",
    revisions: "The document tracks changes; its text was read with all of them accepted.",
  },
  articles,
  changedArticles: (count) => `${articles(count)} different`,
};

export const textEntryProblems: typeof zhProblems = {
  "text.before_first_article": (f) =>
    `Line ${f.line}, “${f.text}”, stands before the first article and belongs to none.`,
  "text.article_twice": (f) => `Line ${f.line}: ${f.text} comes a second time.`,
  "text.article_empty": (f) => `Line ${f.line}: ${f.text} has no words.`,
  "text.no_articles": () => "No article was found. Each has to begin with its number (第…條).",
  "text.kind_choose": () => "Choose the kind of version.",
  "text.source_choose": () => "Choose a source from the list.",
  "text.code_malformed": () => "A code is lower-case letters, digits and hyphens, such as third-reading.",
};

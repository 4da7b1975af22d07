/** Words of the pages under "Text side by side". */
import type { KindCounts } from "~/domain/text/compare-rows";
import type { compareWords as source } from "../zh-Hant/compare";

const articles = (n: number) => `${n} ${n === 1 ? "article" : "articles"}`;

const counted = (c: KindCounts) =>
  [
    c.changed && `${c.changed} changed`,
    c.moved && `${c.moved} moved`,
    c.added && `${c.added} new`,
    c.split && `${c.split} split off`,
    c.removed && `${c.removed} removed or merged into others`,
  ].filter(Boolean);

export const compareWords: typeof source = {
  title: "Text side by side",
  single: "Text",
  pageTitle: (bill) => `Text side by side: ${bill}`,
  kinds: {
    notice: "Draft put out for comment",
    executive: "Executive Yuan version",
    committee: "Committee version",
    third_reading: "As passed at third reading",
    promulgated: "As promulgated",
    in_force: "Text then in force",
  },
  counts: (base, other, c) => {
    const changes = counted(c);
    const same = c.same > 0 ? `; ${articles(c.same)} the same` : "";
    return changes.length > 0
      ? `Against “${base}”, “${other}” has ${changes.join(", ")}${same}.`
      : `“${other}” reads the same as “${base}”: ${articles(c.same)}.`;
  },
  alone: (version, count) => `“${version}” has ${articles(count)}.`,
  versions: "Versions",
  versionsNote: "Choose one version as the base, and one to three others to set beside it.",
  articleCount: articles,
  asBase: "Make it the base",
  isBase: "base",
  isOther: "compared",
  add: "Set beside",
  leaveOut: "Leave out",
  only: "Read alone",
  forVersion: (version) => `: ${version}`,
  legend: {
    title: "How to read this",
    removed: "words of the base that the other version leaves out",
    added: "words that the other version puts in",
    same: "Articles without a change are folded into one line; open it to read them.",
    moved: (percent) =>
      `Articles under different numbers are shown as moved when ${percent}% of their wording is alike: a rule of this site, not the legislative record.`,
    split: (percent) =>
      `A new article is shown as split off when ${percent}% of its wording stood in one earlier article.`,
    noReasons: "The sources of these versions give no explanatory notes, so there is no column for them.",
  },
  columns: {
    article: "Article",
    before: "In force",
    after: "Amended",
    base: "Base",
    other: "Compared",
    text: "Text",
    reason: "Explanation",
  },
  badges: {
    same: "unchanged",
    changed: "changed",
    moved: "moved",
    added: "new",
    split: "split off",
    removed: "removed",
    absent: "no such article",
  },
  movedTo: (number) => `moved to ${number}`,
  splitFrom: (number) => `split off from ${number}`,
  splitInto: (numbers) => `parts split off as ${numbers.join(", ")}`,
  sameRun: (first, last, count) =>
    count === 1 ? `${first}: no change` : `${first} to ${last}: no change (${articles(count)})`,
  open: "Compare the versions",
};

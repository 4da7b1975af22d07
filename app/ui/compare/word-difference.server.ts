/**
 * Which words of a Chinese text were taken out and put in. Words are found by Intl.Segmenter, because Chinese is not
 * written with spaces; what only lays the text out does not count. It stays on the server: the readers' pages get its
 * result.
 */
import { diffArrays } from "diff";
import { withoutLayout } from "~/domain/text/likeness";
import type { WordPart } from "./comparison";

const segmenter = new Intl.Segmenter("zh-TW", { granularity: "word" });

/** Past so many words taken out and put in, two texts are shown whole: the search would take too long to be read. */
const mostEdits = 2000;
/** With less than this share of the shorter text kept, what was kept is chance, and both are shown whole. */
const keptAtLeast = 0.4;

/**
 * The two texts as one run of parts: kept, taken out, put in. Leaving out the parts put in gives the text before,
 * leaving out those taken out the text after.
 * @example wordDifference("應於二十日內", "應於十日內") // kept 應於, removed 二十, added 十, kept 日內 (or finer)
 */
export function wordDifference(before: string, after: string): WordPart[] {
  const [old, now] = [withoutLayout(before), withoutLayout(after)];
  if (old === now) return [{ kind: "kept", text: now }];
  const { head, middle, tail } = withoutCommonClauses(old, now);
  const changes = diffArrays(wordsOf(middle[0]), wordsOf(middle[1]), { maxEditLength: mostEdits });
  if (!changes) return whole(old, now);
  const parts = changes.map(({ value, added, removed }): WordPart => {
    const kind = added ? "added" : removed ? "removed" : "kept";
    return { kind, text: value.join("") };
  });
  const kept = parts.reduce((sum, part) => sum + (part.kind === "kept" ? part.text.length : 0), 0);
  const keptInAll = head.length + kept + tail.length;
  if (keptInAll < keptAtLeast * Math.min(old.length, now.length)) return whole(old, now);
  return joined([{ kind: "kept", text: head }, ...withoutCrumbs(parts), { kind: "kept", text: tail }]);
}

/** What both begin and end with, cut at punctuation only: no word reaches over it, and most of an article is there. */
function withoutCommonClauses(old: string, now: string) {
  const before = clausesOf(old);
  const after = clausesOf(now);
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middleOf = (clauses: string[]) => clauses.slice(start, clauses.length - end).join("");
  return {
    head: before.slice(0, start).join(""),
    middle: [middleOf(before), middleOf(after)] as const,
    tail: end === 0 ? "" : before.slice(-end).join(""),
  };
}

function clausesOf(text: string): string[] {
  return text.match(/[^，。；：\n]*[，。；：\n]|[^，。；：\n]+$/g) ?? [];
}

/** Neighbours of a kind as one part, empty ones left out. */
function joined(parts: readonly WordPart[]): WordPart[] {
  const runs: WordPart[] = [];
  for (const { kind, text } of parts) {
    const last = runs.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  return runs;
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function whole(old: string, now: string): WordPart[] {
  const parts: WordPart[] = [
    { kind: "removed", text: old },
    { kind: "added", text: now },
  ];
  return parts.filter((part) => part.text !== "");
}

/** A single character kept between two changes is harder to read than to repeat: it joins both. */
function withoutCrumbs(parts: readonly WordPart[]): WordPart[] {
  const runs: WordPart[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    runs.push(...whole(removed, added));
    removed = added = "";
  };
  parts.forEach(({ kind, text }, index) => {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (text.length === 1 && text !== "\n" && removed && added && changesAt(parts, index + 1)) {
      removed += text;
      added += text;
    } else {
      close();
      runs.push({ kind, text });
    }
  });
  close();
  return runs;
}

/** Whether words were both taken out and put in from here on, before anything is kept. */
function changesAt(parts: readonly WordPart[], index: number): boolean {
  const kinds = [parts[index]?.kind, parts[index + 1]?.kind];
  return kinds.includes("removed") && kinds.includes("added");
}

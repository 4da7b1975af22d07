/** Compares a record before and after, field by field, and words within a field. Fields that are the same stay. */
import { diffArrays } from "diff";
import { formatArticleNumber } from "~/domain/law/article-number";
import type { Json } from "~/domain/change-sets/json";
import type { WordPart } from "../../compare/comparison";
import type { FieldDifference } from "./record-difference";

const segmenter = new Intl.Segmenter("zh-TW", { granularity: "word" });
/** Past so many words taken out and put in, both are shown whole. */
const mostEdits = 400;

export function buildRecordDifference(before: Json | null, after: Json | null): FieldDifference[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  return [...new Set([...now.keys(), ...old.keys()])].map((path) => {
    const was = old.get(path) ?? null;
    const is = now.get(path) ?? null;
    return { path, before: was, after: is, parts: was !== null && is !== null ? partsOf(was, is) : null };
  });
}

function fieldsOf(record: Json | null, path = "", fields = new Map<string, string>()): Map<string, string> {
  if (record === null) return fields;
  if (typeof record !== "object") return fields.set(path, String(record));
  // The number of an article, the order of a list of names: one line says it.
  if (Array.isArray(record) && record.every((item) => typeof item !== "object"))
    return record.length > 0 ? fields.set(path, record.join(", ")) : fields;
  for (const [name, value] of Object.entries(record as Readonly<Record<string, Json>>)) {
    const own = name === "articles" && Array.isArray(value) ? byNumber(value as readonly Json[]) : value;
    fieldsOf(own, path ? `${path}.${name}` : name, fields);
  }
  return fields;
}

/** An article is known by its number: one put in between would make all that follow it look changed. */
function byNumber(articles: readonly Json[]): Json {
  const named = new Map<string, Json>();
  for (const article of articles as readonly Article[]) {
    const { number, ...rest } = article;
    if (!Array.isArray(number)) return articles;
    named.set(formatArticleNumber(number), rest);
  }
  return Object.fromEntries(named);
}

type Article = Readonly<Record<string, Json>> & { readonly number?: readonly number[] };

function partsOf(before: string, after: string): WordPart[] {
  if (before === after) return [{ kind: "kept", text: after }];
  const whole: WordPart[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (!changes) return whole;
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "kept",
    text: value.join(""),
  }));
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

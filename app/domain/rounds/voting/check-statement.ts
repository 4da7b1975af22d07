/**
 * What a statement must keep to before it is stored, and which of those on record say almost the same. Judges length
 * and characters, never opinions: that is the moderators', by the published policy.
 */
import { checkText } from "~/domain/change-sets/check-words";
import { normalise } from "~/domain/search/normalise";
import { type Bigrams, bigramsOf } from "~/domain/text/likeness";
import { failure, type Result, success } from "~/domain/result";

/** Characters that turn the reading order of what follows them: no statement needs them, and a page may be upset by them. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Statements as alike as this are offered to whoever writes another; from 0 to 1. */
export const alikeFrom = 0.6;
const mostOffered = 3;

/**
 * The words as they are kept: one line, composed characters, single spaces, without what turns the reading order.
 * @example tidyWords("  無人機\n應登記 ") // "無人機 應登記"
 */
export function tidyWords(typed: string): string {
  return typed.normalize("NFC").replace(turning, "").replace(/\s+/g, " ").trim();
}

/**
 * Checks the words of a statement as they are kept. Problems: statement.empty, text.control_characters,
 * statement.too_long (with the `most` and the length as `value`, both in characters as people count them).
 * @example checkStatement("", 140) // problem { code: "statement.empty", field: "words" }
 */
export function checkStatement(words: string, limit: number): Result<string> {
  if (words === "") return failure({ code: "statement.empty", field: "words" });
  const checked = checkText(words, "words");
  if (!checked.ok) return checked;
  const length = [...words].length;
  return length <= limit
    ? success(words)
    : failure({ code: "statement.too_long", field: "words", most: limit, value: length });
}

/** A statement on record, by its number within the round. */
export interface NumberedWords {
  readonly number: number;
  readonly words: string;
}

export interface Alike extends NumberedWords {
  /** From `alikeFrom` to 1, which is the same letters. */
  readonly likeness: number;
}

/**
 * The statements that say almost the same, likest first, three at most: compared by shared pairs of characters after
 * folding width, case and variants. @example listAlike("無人機應登記", [{ number: 3, words: "無人機應該登記" }])
 */
export function listAlike(words: string, others: readonly NumberedWords[]): Alike[] {
  return listAlikeOfEach([words], others)[0]!;
}

/**
 * The same for several at once: what thousands of others say is taken apart a single time.
 * @example listAlikeOfEach(["無人機應登記", "罰鍰太高"], others).map((alike) => alike.length) // [1, 0]
 */
export function listAlikeOfEach(each: readonly string[], others: readonly NumberedWords[]): Alike[][] {
  const own = each.map((words) => ({ pairs: pairsOf(words), alike: [] as Alike[] }));
  const holders = new Map<string, { readonly at: number; readonly times: number }[]>();
  for (const [at, { pairs }] of own.entries())
    for (const [pair, times] of pairs) holders.set(pair, [...(holders.get(pair) ?? []), { at, times }]);
  const sizes = own.map(({ pairs }) => countPairs(pairs));
  for (const other of others) {
    const pairs = pairsOf(other.words);
    const shared = new Map<number, number>();
    for (const [pair, times] of pairs)
      for (const holder of holders.get(pair) ?? [])
        shared.set(holder.at, (shared.get(holder.at) ?? 0) + Math.min(times, holder.times));
    if (shared.size === 0) continue;
    const size = countPairs(pairs);
    for (const [at, both] of shared) {
      const share = (2 * both) / (sizes[at]! + size);
      if (share >= alikeFrom) own[at]!.alike.push({ ...other, likeness: share });
    }
  }
  return own.map(({ alike }) =>
    alike.sort((a, b) => b.likeness - a.likeness || a.number - b.number).slice(0, mostOffered),
  );
}

function countPairs(pairs: Bigrams): number {
  let count = 0;
  for (const times of pairs.values()) count += times;
  return count;
}

function pairsOf(words: string): Bigrams {
  return bigramsOf(normalise(words).text.replace(/[\p{P}\p{S}]/gu, ""));
}

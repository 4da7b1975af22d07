/**
 * How alike two texts are, by the pairs of neighbouring characters (bigrams) they share. Knows nothing of meaning: 應
 * and 得 weigh no more than any other character.
 */

/**
 * A text without the white space that only lays it out: full-width spaces anywhere, and any white space beside a
 * character that is not Latin. Line breaks stay: they part paragraphs.
 * @example withoutLayout("第一條\u3000本法") // "第一條本法"
 */
export function withoutLayout(text: string): string {
  return text
    .replace(/\u3000/g, " ")
    .replace(/[ \t]+$/gm, "")
    .replace(/^[ \t]+/gm, "")
    .replace(/(?<=[^\x21-\x7e\s])[ \t]+|[ \t]+(?=[^\x21-\x7e\s])/g, "");
}

/** How often each bigram stands in a text; line breaks do not count. */
export type Bigrams = ReadonlyMap<string, number>;

export function bigramsOf(text: string): Bigrams {
  const plain = withoutLayout(text).replace(/\n/g, "");
  const counts = new Map<string, number>();
  for (let at = 0; at < plain.length - 1; at += 1) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How many bigrams two texts share. */
export function sharedBigrams(a: Bigrams, b: Bigrams): number {
  let shared = 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [pair, count] of few) shared += Math.min(count, many.get(pair) ?? 0);
  return shared;
}

/** From 0 (nothing shared) to 1 (the same bigrams): twice the shared over both (Dice). */
export function likeness(a: Bigrams, b: Bigrams): number {
  const both = size(a) + size(b);
  return both === 0 ? 1 : (2 * sharedBigrams(a, b)) / both;
}

/** The share of `part` that `whole` has too, from 0 to 1. */
export function containment(part: Bigrams, whole: Bigrams): number {
  const own = size(part);
  return own === 0 ? 0 : sharedBigrams(part, whole) / own;
}

function size(bigrams: Bigrams): number {
  let total = 0;
  for (const count of bigrams.values()) total += count;
  return total;
}

/**
 * The one spelling in which text and questions are compared: NFKC, lower case, Latin letters without accents, variant
 * characters folded. Lengths change on the way (a full-width letter, a ligature, an accent), so every unit of the result
 * remembers which part of the original it came from, and a hit can be marked in the words as they were written.
 */
import { foldVariant } from "./variants";

export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its cluster begins in the original, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A letter with the marks that belong to it: what NFKC may make one character of. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu;
const latinAccents = /[\u0300-\u036f]/g;
const variationSelectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** @example normalise("臺北 ＡＰＩ").text // "台北 api" */
export function normalise(original: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const match of original.matchAll(clusters)) {
    const [cluster] = match;
    const spelled = spell(cluster);
    for (let unit = 0; unit < spelled.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
    text += spelled;
  }
  return { text, starts, ends };
}

function spell(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x80) return cluster.toLowerCase();
  const plain = cluster.replace(variationSelectors, "").normalize("NFKC").toLowerCase();
  const bare = code < 0x2e80 ? plain.normalize("NFD").replace(latinAccents, "").normalize("NFC") : plain;
  return foldVariant(bare);
}

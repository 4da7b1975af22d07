/**
 * Text as the tokens that both databases index: a run of Han (kana, Hangul) as overlapping pairs and its last character
 * alone, so that any two characters are found without a dictionary; any other word as its stem. Tokens hold letters
 * and digits only. A barrier stands where a sentence ends, so that no phrase is found across it.
 */
import { normalise } from "./normalise";
import { stem } from "./porter";

export interface Token {
  readonly token: string;
  /** Where it stands in the original text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where the token's first character ends: what a search for that one character marks. */
  readonly firstEnd: number;
  readonly kind: "pair" | "last" | "word";
}

/** A private-use character: nobody can ask for it, because a question keeps only letters and digits. */
export const barrier = "\ue000";

const paired =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}";
const pieces = new RegExp(
  `(?<run>(?:(?=[\\p{L}\\p{N}])[${paired}])+)|(?<word>(?:(?![${paired}])[\\p{L}\\p{N}])+)`,
  "gu",
);
/** What joins two words of one expression: e-commerce, v2.0, DIGI+2025, the act's. Anything else but space parts them. */
const joining = /^[\s.'’‧·/_+&-]?$/u;

/** @example tokensOf("電信管理法").map(({ token }) => token) // ["電信", "信管", "管理", "理法", "法"] */
export function tokensOf(original: string): Token[] {
  const { text, starts, ends } = normalise(original);
  const tokens: Token[] = [];
  let previousEnd = 0;
  let previousWord = false;
  for (const match of text.matchAll(pieces)) {
    const { run, word } = match.groups!;
    const gap = text.slice(previousEnd, match.index);
    if (tokens.length > 0 && (previousWord || word !== undefined) && !joins(gap))
      tokens.push(barrierAt(starts[match.index]!));
    if (run !== undefined) pushPairs(tokens, run, match.index, starts, ends);
    else {
      const last = match.index + word!.length - 1;
      const end = ends[last]!;
      tokens.push({ token: stem(word!), start: starts[match.index]!, end, firstEnd: end, kind: "word" });
    }
    previousEnd = match.index + match[0].length;
    previousWord = word !== undefined;
  }
  return tokens;
}

/** The text as a database indexes it: its tokens between spaces. */
export function indexText(original: string): string {
  return tokensOf(original)
    .map(({ token }) => token)
    .join(" ");
}

function pushPairs(
  tokens: Token[],
  run: string,
  at: number,
  starts: readonly number[],
  ends: readonly number[],
): void {
  let place = at;
  const characters = [...run];
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    const firstEnd = ends[place + character.length - 1]!;
    const end = next === undefined ? firstEnd : ends[place + character.length + next.length - 1]!;
    tokens.push({
      token: character + (next ?? ""),
      start: starts[place]!,
      end,
      firstEnd,
      kind: next === undefined ? "last" : "pair",
    });
    place += character.length;
  });
}

function joins(gap: string): boolean {
  return joining.test(gap) || /^[ \t]+$/.test(gap);
}

function barrierAt(place: number): Token {
  return { token: barrier, start: place, end: place, firstEnd: place, kind: "word" };
}

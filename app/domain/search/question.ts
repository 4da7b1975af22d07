/**
 * A reader's question as what must be found: groups that must all be there, each by any one of its phrases. Only
 * letters and digits survive, so no search syntax of a database can come out of it. Words between quotation marks are
 * one phrase; other words may stand anywhere. A Latin word is also found where the text writes it as two
 * (cybersecurity, cyber security), and two words also where it writes them as one.
 */
import { failure, type Result, success } from "~/domain/result";
import { normalise } from "./normalise";
import { stem } from "./porter";
import { barrier, type Token, tokensOf } from "./tokens";

export interface Phrase {
  readonly tokens: readonly string[];
  /** Whether the last token is one character, found at the beginning of any pair. */
  readonly prefix: boolean;
}

/** Everything must be found: of each group, at least one phrase. Empty: the question holds nothing to look for. */
export type Question = readonly (readonly Phrase[])[];

export const longestQuestion = 100;

const quoted = /["“「『]([^"“”「」『』]*)["”」』]|[^\s"“”「」『』]+/gu;
/** Words that are no half of a compound: "not able" is not "notable". */
const functionWords = new Set("and are can for has not the was".split(" "));
const shortestHalf = 3;

/** @returns `search.too_long` for more than 100 characters @example parseQuestion("電信") */
export function parseQuestion(raw: string): Result<Question> {
  // The length in units first: counting the characters of a megabyte is work for nothing.
  if (raw.length > 2 * longestQuestion || [...raw].length > longestQuestion)
    return failure({ code: "search.too_long", field: "q", most: longestQuestion });
  const parts = [...raw.matchAll(quoted)].map(([whole, inside]) =>
    inside === undefined ? { text: whole, word: plainWord(whole) } : { text: inside, word: null },
  );
  return success(
    parts.flatMap(({ text, word }, index) => {
      const phrases = phrasesOf(text);
      if (word === null) return phrases.map((phrase) => [phrase, ...joinedHyphen(text)]);
      const joined = [parts[index - 1]?.word, word, parts[index + 1]?.word];
      return [[phrases[0]!, ...splits(word), ...joinedNeighbours(joined)]];
    }),
  );
}

/** A word of a–z alone, in the spelling that search goes by; null for anything else. */
function plainWord(text: string): string | null {
  const { text: spelled } = normalise(text);
  return /^[a-z]+$/.test(spelled) ? spelled : null;
}

function phrasesOf(text: string): Phrase[] {
  const phrases: Token[][] = [[]];
  for (const token of tokensOf(text)) {
    if (token.token === barrier) phrases.push([]);
    else phrases.at(-1)!.push(token);
  }
  return phrases.flatMap((tokens) => runsApart(tokens)).map(toPhrase);
}

/** Two runs of Han that touch in no way (a comma between them) are two phrases; tokensOf puts no barrier there. */
function runsApart(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (!before || (before.kind === "last" && token.kind !== "word")) parts.push([]);
    parts.at(-1)!.push(token);
  });
  return parts;
}

/** The last character alone ends every run of the text; at the end of a question the text may go on. */
function toPhrase(tokens: readonly Token[]): Phrase {
  const words = tokens.map(({ token }) => token);
  if (tokens.at(-1)?.kind !== "last") return { tokens: words, prefix: false };
  return tokens.at(-2)?.kind === "pair"
    ? { tokens: words.slice(0, -1), prefix: false }
    : { tokens: words, prefix: true };
}

function splits(word: string): Phrase[] {
  const found: Phrase[] = [];
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!functionWords.has(left) && !functionWords.has(right)) found.push(whole(stem(left), stem(right)));
  }
  return found;
}

function joinedNeighbours([before, word, after]: readonly (string | null | undefined)[]): Phrase[] {
  const pairs = [
    [before, word],
    [word, after],
  ];
  return pairs.flatMap(([left, right]) => (left && right ? [whole(stem(left + right))] : []));
}

function joinedHyphen(text: string): Phrase[] {
  const { text: spelled } = normalise(text);
  return /^[a-z]+-[a-z]+$/.test(spelled) ? [whole(stem(spelled.replace("-", "")))] : [];
}

function whole(...tokens: string[]): Phrase {
  return { tokens, prefix: false };
}

/** The words of a briefing as clean lines, each in its language. It changes no word; it drops what no file may hold. */
import type { Language } from "~/i18n/languages";
import type { Briefing, Words } from "../../briefing";

export interface Line {
  readonly text: string;
  readonly language: Language;
}

/** As office files name a language. */
export const officeLang: Record<Language, string> = { "zh-Hant": "zh-TW", en: "en-US" };

const han = /\p{Script=Han}/u;
// XML 1.0 has no place for control characters; a direction mark could turn a printed line round.
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The text without control characters and half characters, on one line. @example cleanText("a\u0007b\nc") // "ab c" */
export function cleanText(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, "\ufffd");
  return whole.replace(/\s+/g, " ").replace(unprintable, "").trim();
}

/** A line for each language that says it differently; empty ones left out. */
export function linesOf(words: Words, languages: Briefing["languages"]): Line[] {
  return words.flatMap((word, index) => {
    const text = cleanText(word);
    if (text === "") return [];
    const own = words.length === languages.length ? languages[index] : undefined;
    return [{ text, language: own ?? (han.test(text) ? "zh-Hant" : "en") }];
  });
}

/** All languages on one line, for names and headings that have one. */
export function oneLine(words: Words, separator = " · "): string {
  return words.map(cleanText).filter(Boolean).join(separator);
}

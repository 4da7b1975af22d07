/** How formats read a briefing's words: joined in one line, as text that any file can hold, in a reader's page words. */
import type { Language } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import type { Briefing, Cell, Source, Words } from "./briefing";

/** Both languages in one line. @example inLine(["三讀", "Third reading"]) // "三讀 / Third reading" */
export function inLine(words: Words): string {
  return words.filter(Boolean).join(" / ");
}

/** The words of the briefing's first language: for what is said once, such as page numbers. */
export function firstLanguage(briefing: Briefing): Language {
  return briefing.languages[0] ?? "zh-Hant";
}

/** The words that stand around the content, in each of the briefing's languages. */
export function frameWords(
  briefing: Briefing,
  inWords: (t: ReturnType<typeof messagesFor>, language: Language) => string,
): Words {
  return [...new Set(briefing.languages.map((language) => inWords(messagesFor(language), language)))];
}

/** @example sourceMarks({ text: ["公布"], sources: [1, 3] }) // "[1][3]" */
export function sourceMarks({ sources = [] }: Pick<Cell, "sources">): string {
  return sources.map((number) => `[${number}]`).join("");
}

/** A source in one line, its address apart. */
export function sourceLine({ number, title, publisher, locator, grade }: Source): string {
  const parts = [inLine(title), inLine(publisher), locator ?? "", inLine(grade)].filter(Boolean);
  return `[${number}] ${parts.join(" · ")}`;
}

/**
 * The briefing with every text fit for every format: control characters, marks that turn a line round, lone halves of
 * characters and what XML refuses become U+FFFD or a space, so that no file breaks on what a record holds. Marks of no
 * width go; the joiners of emoji and of other scripts stay.
 */
export function withPlainText(briefing: Briefing): Briefing {
  return plain(briefing) as Briefing;
}

function plain(value: unknown): unknown {
  if (typeof value === "string") return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

function plainText(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "\ufffd");
}

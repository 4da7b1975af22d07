/** The dictionary of a language. Chinese is the source; its shape is the type that all languages must have. */
import type { Bilingual } from "~/domain/bilingual";
import { en } from "./en";
import type { Language } from "./languages";
import { zhHant } from "./zh-Hant";

export type Messages = typeof zhHant;

const dictionaries: Record<Language, Messages> = { "zh-Hant": zhHant, en };

export function messagesFor(language: Language): Messages {
  return dictionaries[language];
}

/** The words of a bilingual record in a language. */
export function inLanguage(language: Language, words: Bilingual): string {
  return language === "zh-Hant" ? words.zh : words.en;
}

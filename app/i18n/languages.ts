/** The site's languages and how an address names them: Traditional Chinese at /, English under /en/. */

export const languages = ["zh-Hant", "en"] as const;
export type Language = (typeof languages)[number];

/** The `lang` attribute of each. */
export const htmlLang: Record<Language, string> = { "zh-Hant": "zh-Hant-TW", en: "en" };

export function languageOfPath(pathname: string): Language {
  return /^\/en(\/|$)/.test(pathname) ? "en" : "zh-Hant";
}

/** The address of a path in a language. @example localPath("en", "/bills") // "/en/bills" */
export function localPath(language: Language, path: string): string {
  if (language === "zh-Hant") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** A path without its language. @example neutralPath("/en/bills") // "/bills" */
export function neutralPath(pathname: string): string {
  return pathname.replace(/^\/en(?=\/|$)/, "") || "/";
}

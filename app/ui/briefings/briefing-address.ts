/** Addresses of briefings: the choices of one, with some of them changed. */
import type { Language } from "~/i18n/languages";
import { localPath } from "~/i18n/languages";

/** An empty value takes the choice away. @example briefingAddress("en", query, { bills: "" }) */
export function briefingAddress(
  language: Language,
  query: string,
  changed: Readonly<Record<string, string>> = {},
  file = "",
): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changed))
    if (value === "") params.delete(name);
    else params.set(name, value);
  return `${localPath(language, `/briefings${file}`)}?${params.toString()}`;
}

/** What somebody puts into a page of their own to show the card of a bill, at the moment of the address. */
import { buildFrame, cardSize } from "~/briefings/formats/share/oembed";
import type { Bilingual } from "~/domain/bilingual";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage } from "~/i18n/messages";
import { sameMoment } from "./same-moment";

/** @param url the bill's page */
export function embedCodeOf({ pathname, search }: URL, origin: string, title: Bilingual): string {
  const card = origin + sameMoment(`${pathname}/card`, search);
  return buildFrame({ title: inLanguage(languageOfPath(pathname), title), card, ...cardSize });
}

/** The head of a bill's page: its title, what a shared link shows of it, and the same facts for programs. */
import type { MetaDescriptor } from "@remix-run/node";
import { buildLegislation } from "~/briefings/formats/web/legislation";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { BillDossier } from "~/domain/records/bill-dossier";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import { dataTag, embedTag, feedTags, pictureTags, socialTags, titleTags } from "../page-title";
import { sameMoment } from "./same-moment";

interface ShownBill {
  readonly dossier: BillDossier;
  readonly on: CalendarDate;
}

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly origin: string;
}

/** What is shared is the bill on the day that the page shows, so the addresses keep it. */
export function billTags({ dossier, on }: ShownBill, { pathname, search, origin }: Place): MetaDescriptor[] {
  const language = languageOfPath(pathname);
  const t = messagesFor(language);
  const title = inLanguage(language, dossier.card.title);
  const sentence = standingSentence(language, dossier.card.summary, on);
  const address = (path: string) => origin + sameMoment(pathname + path, search);
  const tags = titleTags(t, title, sentence);
  // A study is no legislation.
  const isLaw = dossier.card.procedure !== "study";
  return [
    ...tags,
    ...socialTags(tags, address("")),
    ...pictureTags(address("/picture.png"), t.sharing.pictureAlt(title, sentence)),
    embedTag(origin, address(""), t.sharing.oembedTitle(title)),
    dataTag(address("/ocd.json"), "Open Civic Data"),
    ...feedTags(pathname),
    ...(isLaw ? [{ "script:ld+json": buildLegislation(dossier, { language, origin }) }] : []),
  ];
}

/**
 * A bill in the words of schema.org (Legislation), for programs that read pages. Only what is on record is said: what a
 * rule derives, and what is unknown, is left out.
 */
import type { Legislation, LegalForceStatus, WithContext } from "schema-dts";
import type { StageCode } from "~/domain/bills/stages";
import type { BillDossier } from "~/domain/records/bill-dossier";
import type { HistoryEvent } from "~/domain/records/history-event";
import { htmlLang, type Language, languages, localPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";

/** 政府資料開放授權條款－第1版. */
export const openDataLicence = "https://data.gov.tw/license";

export function buildLegislation(
  dossier: BillDossier,
  { language, origin }: { readonly language: Language; readonly origin: string },
): WithContext<Legislation> {
  const { card, history, numbers, topics, related } = dossier;
  const { standing } = card.summary;
  const url = (path: string) => origin + localPath(language, path);
  const day = (stage: StageCode) => dayOf(history, stage);
  const passedOn = day("legislative.third_reading");
  const others = languages.filter((each) => each !== language);
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": `${origin}/bills/${card.slug}`,
    url: url(`/bills/${card.slug}`),
    name: inLanguage(language, card.title),
    alternateName: others.map((each) => inLanguage(each, card.title)),
    inLanguage: htmlLang[language],
    legislationJurisdiction: "TW",
    about: topics.map((topic) => inLanguage(language, topic)),
    dateModified: dossier.recordedAt,
    sdLicense: openDataLicence,
    ...(numbers.length > 0 && { legislationIdentifier: numbers.map(({ number }) => number) }),
    ...(standing && { legislationLegalForce: forceOf(standing.stage) }),
    ...(card.lead && {
      legislationResponsible: { "@type": "GovernmentOrganization", name: inLanguage(language, card.lead) },
    }),
    ...(passedOn && {
      legislationDate: passedOn,
      legislationPassedBy: {
        "@type": "GovernmentOrganization",
        name: messagesFor(language).openData.legislativeYuan,
      },
    }),
    ...changesOf(dossier),
    ...(day("completed.promulgated") && { datePublished: day("completed.promulgated")! }),
    ...(related.length > 0 && {
      mentions: related.map(({ card: { slug } }) => ({ "@id": `${origin}/bills/${slug}` })),
    }),
  };
}

/** The law that an amendment changed: a draft changes nothing until it is promulgated, and one that lapsed never did. */
function changesOf({ card, lawName, mojCode, history }: BillDossier): { legislationChanges?: Legislation } {
  const done = history.some(({ code }) => code === "completed.promulgated");
  if (card.kind !== "amendment" || lawName === null || !done) return {};
  const legislationChanges: Legislation = {
    "@type": "Legislation",
    name: lawName,
    ...(mojCode && { legislationIdentifier: mojCode, url: mojAddress(mojCode) }),
  };
  return { legislationChanges };
}

const mojAddress = (code: string) => `https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${code}`;

/** The last event of a stage that has a whole day. */
function dayOf(history: readonly HistoryEvent[], stage: StageCode): string | null {
  const found = history.findLast(({ code, date }) => code === stage && date.precision === "day");
  return found?.date.precision === "day" ? found.date.on : null;
}

/** Promulgated is not yet in force (中央法規標準法第13條); what has lapsed, was withdrawn or abolished is not either. */
function forceOf(stage: StageCode): LegalForceStatus {
  if (stage === "completed.in_force" || stage === "regulation.in_force") return "https://schema.org/InForce";
  if (stage === "completed.partly_in_force") return "https://schema.org/PartiallyInForce";
  return "https://schema.org/NotInForce";
}

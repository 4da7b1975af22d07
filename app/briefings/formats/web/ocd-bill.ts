/**
 * A bill as Open Civic Data has it (OCDEP 6). Only what is on record is said: what a rule derives, and what is unknown,
 * is left out; a date is as exact as it is known, and a source without an address has no place in it.
 */
import type { HistoryEvent } from "~/domain/records/history-event";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { BillDocument } from "~/domain/records/bill-document";
import type { BillDossier } from "~/domain/records/bill-dossier";
import type { TextVersion } from "~/domain/text/article";
import { isStageCode } from "~/domain/bills/stages";
import { termOn } from "~/domain/law/terms";
import { type Language, languages, localPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { actionClassification, bodyOf, classificationOf, relationType } from "./ocd-codes";
import { ocdBillId } from "./ocd-id";

export interface OcdFacts {
  readonly dossier: BillDossier;
  readonly texts: readonly TextVersion[];
  readonly documents: readonly BillDocument[];
}

interface Frame {
  readonly language: Language;
  readonly origin: string;
}

export function buildOcdBill({ dossier, texts, documents }: OcdFacts, frame: Frame) {
  const { card, history, topics, related, recordedAt } = dossier;
  const { language, origin } = frame;
  const t = messagesFor(language);
  const others = languages.filter((each) => each !== language);
  const came = history.find(({ code }) => bodyOf(code) === "legislative");
  const session = came && sessionOf(came.date);
  return {
    _type: "bill",
    id: ocdBillId(origin, card.slug),
    ...identifiersOf(dossier),
    title: inLanguage(language, card.title),
    other_titles: others.map((each) => ({
      title: inLanguage(each, card.title),
      note: messagesFor(language).sharing.titleIn(each, card.title.enOfficial),
    })),
    ...(session && { legislative_session: { identifier: session, name: t.sharing.term(Number(session)) } }),
    ...(came && { from_organization: bodyNamed("legislative", language) }),
    classification: [classificationOf[card.kind]],
    subject: topics.map((topic) => inLanguage(language, topic)),
    abstracts: [{ abstract: inLanguage(language, dossier.plain), note: t.bill.plain }],
    actions: history.map((event, index) => actionOf(event, index, frame)),
    sponsorships: card.lead
      ? [
          {
            name: inLanguage(language, card.lead),
            entity_type: "organization",
            primary: true,
            classification: "lead",
          },
        ]
      : [],
    related_bills: related.map((each) => ({
      related_bill_id: ocdBillId(origin, each.card.slug),
      identifier: each.card.slug,
      title: inLanguage(language, each.card.title),
      relation_type: relationType(each),
    })),
    versions: texts.map((text) => ({
      note: inLanguage(language, text),
      date: text.datedOn,
      classification: text.kind,
      links: linksTo(text.source.address),
    })),
    documents: documents.map(({ title, kind, on, address }) => ({
      note: inLanguage(language, title),
      date: on,
      classification: kind,
      links: linksTo(address),
    })),
    sources: sourcesOf(dossier, frame),
    created_at: recordedAt,
    /** When the newest of its events was published here. */
    updated_at: [recordedAt, ...history.map((event) => event.recordedAt)].sort().at(-1)!,
  };
}

/** The official number where there is one, and this site's own name for the bill beside it. */
function identifiersOf({ card, numbers, mojCode, lyLawNumber }: BillDossier) {
  const official = numbers.find(({ kind }) => kind === "ly_bill")?.number;
  const own = { identifier: card.slug, scheme: "lawtrail" };
  return {
    identifier: official ?? card.slug,
    other_identifiers: [
      ...(official ? [own] : []),
      ...numbers
        .filter(({ number }) => number !== official)
        .map(({ kind, number }) => ({ identifier: number, scheme: kind })),
      ...(mojCode ? [{ identifier: mojCode, scheme: "moj_pcode" }] : []),
      ...(lyLawNumber ? [{ identifier: lyLawNumber, scheme: "ly_law" }] : []),
    ],
  };
}

function actionOf(event: HistoryEvent, index: number, { language }: Frame) {
  const t = messagesFor(language);
  const { code, date, verbatim } = event;
  const name = isStageCode(code) ? t.law.stages[code].name : t.law.beside[code];
  const on = partialDate(date);
  const body = bodyOf(code);
  return {
    description: verbatim ? `${name} (${verbatim})` : name,
    ...(on && { date: on }),
    classification: actionClassification(code),
    ...(body && { organization: bodyNamed(body, language) }),
    related_entities: [],
    order: index,
    // Our own code and date, which say more: a quarter, or that it had happened by a day.
    extras: { code, on: date.on, precision: date.precision },
  };
}

/** As far as OCD can say it: a quarter is said as its year, "by" a day not at all. */
function partialDate({ on, precision }: PartialDate): string | null {
  if (precision === "by") return null;
  if (precision === "day") return on;
  return precision === "month" ? on.slice(0, 7) : on.slice(0, 4);
}

/** The term in which it came to the Legislative Yuan, where that day is known. */
function sessionOf({ on, precision }: PartialDate): string | null {
  const term = precision === "day" ? termOn(on) : null;
  return term && String(term.number);
}

function bodyNamed(body: "executive" | "legislative", language: Language) {
  const { steps } = messagesFor(language).law;
  return { name: steps[body], classification: body === "legislative" ? "legislature" : "executive" };
}

function linksTo(url: string | null) {
  return url ? [{ url }] : [];
}

function sourcesOf({ card, history }: BillDossier, { language, origin }: Frame) {
  const page = origin + localPath(language, `/bills/${card.slug}`);
  const cited = history.flatMap(({ sources }) =>
    sources.flatMap(({ address, title }) =>
      address ? [{ url: address, note: inLanguage(language, title) }] : [],
    ),
  );
  const own = { url: page, note: messagesFor(language).name };
  return [...new Map([own, ...cited].map((source) => [source.url, source])).values()];
}

/**
 * 404.html and 50x.html, which a web server shows for what the copy has not: in both languages, in the site's own
 * style, with ways into the copy and to the live site.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { dayFull } from "~/i18n/dates";
import { htmlLang, type Language, languages, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { policyTag } from "./tags";

export interface ProblemPageOf {
  readonly origin: string;
  readonly copiedOn: CalendarDate;
  /** The address of the site's style sheet. */
  readonly style: string;
}

/** @param problem `notFound`: neither page nor file; `away`: only the live site can answer, and it does not */
export function buildCopyProblem(problem: "notFound" | "away", of: ProblemPageOf): string {
  const zh = messagesFor("zh-Hant");
  return [
    `<!DOCTYPE html><html lang="${htmlLang["zh-Hant"]}"><head><meta charset="utf-8">${policyTag(of.origin)}`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>${zh.pageTitle(zh.copy[problem].title)}</title>`,
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="${of.style}">`,
    '</head><body><header class="masthead"><div class="wrap">',
    `<a class="brand" href="/"><span class="seal" aria-hidden="true">${zh.seal}</span>${zh.name}</a>`,
    '</div></header><main class="wrap copy-problem">',
    ...languages.map((language) => inOne(language, problem, of)),
    "</main></body></html>\n",
  ].join("\n");
}

function inOne(
  language: Language,
  problem: "notFound" | "away",
  { origin, copiedOn }: ProblemPageOf,
): string {
  const { copy } = messagesFor(language);
  const live = origin + localPath(language, "/");
  const heading = language === "zh-Hant" ? "h1" : "h2";
  return [
    `<section lang="${htmlLang[language]}"><${heading}>${copy[problem].title}</${heading}>`,
    `<p>${copy[problem].body}</p>`,
    `<ul><li><a href="${localPath(language, "/")}">${copy.into(dayFull(language, copiedOn))}</a></li>`,
    `<li>${copy.live}<a href="${live}">${live}</a></li></ul></section>`,
  ].join("\n");
}

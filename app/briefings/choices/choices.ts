/** The choices of a briefing as its address holds them: read, with what is wrong and what would be right, and written. */
import type { Phase, Procedure } from "~/domain/bills/stages";
import { phases, procedures } from "~/domain/bills/stages";
import type { BriefingQuestion } from "~/domain/briefings/question";
import { mostDaysAhead, mostPicked, reportScopes, templateCodes } from "~/domain/briefings/question";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays } from "~/domain/dates/calendar-date";
import { parseDateInput } from "~/domain/dates/roc-date";
import type { Moment } from "~/domain/moment";
import { parseReportMonth, type ReportMonth, reportMonthOf } from "~/domain/progress/report-month";
import type { Problem } from "~/domain/result";
import { excerpt } from "~/domain/result";
import type { Language } from "~/i18n/languages";
import { languages } from "~/i18n/languages";
import type { PageShape } from "../briefing";
import { pageShapes } from "../briefing";

export const langCodes = ["zh", "en", "both"] as const;
export type LangCode = (typeof langCodes)[number];
export const sourceCodes = ["on", "off"] as const;

/** The parameters of a briefing's address besides the two times. */
export const choiceNames = [
  "template",
  "bills",
  "phase",
  "topic",
  "agency",
  "procedure",
  "since",
  "days",
  "month",
  "reports",
  "lang",
  "shape",
  "sources",
] as const;

export interface Choices {
  readonly question: BriefingQuestion;
  readonly moment: Moment;
  readonly lang: LangCode;
  readonly shape: PageShape;
  readonly withSources: boolean;
}

export type ChoicesResult =
  | { readonly ok: true; readonly value: Choices }
  /** `right` are the values that the field can take, where they can be listed. */
  | { readonly ok: false; readonly problem: Problem; readonly right: readonly string[] };

/** What the choices are checked against. */
export interface ChoiceContext {
  readonly moment: Moment;
  readonly language: Language;
  readonly topics: readonly string[];
  readonly agencies: readonly string[];
}

const daysBack = 30;
const daysAhead = 60;

class WrongChoice extends Error {
  constructor(
    readonly problem: Problem,
    readonly right: readonly string[] = [],
  ) {
    super(problem.code);
  }
}

/** Problems: choice.unknown, briefing.too_many_bills, briefing.since_after, briefing.known_internal and those of a date, each with its field. */
export function parseChoices(params: URLSearchParams, context: ChoiceContext): ChoicesResult {
  try {
    return { ok: true, value: readChoices(params, context) };
  } catch (error) {
    if (error instanceof WrongChoice) return { ok: false, problem: error.problem, right: error.right };
    throw error;
  }
}

function readChoices(params: URLSearchParams, context: ChoiceContext): Choices {
  const { moment, topics, agencies } = context;
  const one = <C extends string>(field: string, choices: readonly C[]) => oneOf(params, field, choices);
  const template = one("template", templateCodes) ?? "progress";
  const reports = one("reports", reportScopes) ?? "released";
  if (template === "control" && reports === "all" && moment.known !== null)
    throw new WrongChoice({ code: "briefing.known_internal", field: "known" });
  return {
    question: {
      template,
      filter: {
        phase: one<Phase>("phase", phases),
        topic: one("topic", topics),
        agency: one("agency", agencies),
        procedure: one<Procedure>("procedure", procedures),
      },
      picked: readPicked(params),
      since: readSince(params, moment.asOf),
      days: readDays(params),
      month: readMonth(params, moment.asOf),
      reports,
    },
    moment,
    lang: one("lang", langCodes) ?? (context.language === "en" ? "en" : "zh"),
    shape: one("shape", pageShapes) ?? "16x9",
    withSources: one("sources", sourceCodes) !== "off",
  };
}

function oneOf<C extends string>(params: URLSearchParams, field: string, choices: readonly C[]): C | null {
  const value = params.get(field)?.trim() ?? "";
  if (value === "") return null;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw unknown(field, value, choices);
  return found;
}

function unknown(field: string, value: string, right: readonly string[] = []): WrongChoice {
  return new WrongChoice({ code: "choice.unknown", field, value: excerpt(value) }, right);
}

function readPicked(params: URLSearchParams): string[] {
  const text = params.get("bills")?.trim() ?? "";
  if (text === "") return [];
  const slugs = [...new Set(text.split(",").map((slug) => slug.trim()))];
  const odd = slugs.find((slug) => !/^[a-z0-9-]{1,120}$/.test(slug));
  if (odd !== undefined) throw new WrongChoice({ code: "bill.unknown", field: "bills", value: excerpt(odd) });
  if (slugs.length > mostPicked)
    throw new WrongChoice({ code: "briefing.too_many_bills", field: "bills", most: mostPicked });
  return slugs;
}

function readSince(params: URLSearchParams, asOf: CalendarDate): CalendarDate {
  const text = params.get("since")?.trim() ?? "";
  if (text === "") return addDays(asOf, -daysBack);
  const read = parseDateInput(text);
  if (!read.ok) throw new WrongChoice({ ...read.problem, field: "since", text: excerpt(text) });
  if (read.value >= asOf)
    throw new WrongChoice({ code: "briefing.since_after", field: "since", text: excerpt(text) });
  return read.value;
}

function readDays(params: URLSearchParams): number {
  const text = params.get("days")?.trim() ?? "";
  if (text === "") return daysAhead;
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (days < 1 || days > mostDaysAhead) throw unknown("days", text, ["14", "30", "60", "90", "365"]);
  return days;
}

/** The running month where none is named. */
function readMonth(params: URLSearchParams, asOf: CalendarDate): ReportMonth {
  const text = params.get("month")?.trim() ?? "";
  if (text === "") return reportMonthOf(asOf);
  const read = parseReportMonth(text);
  if (!read.ok) throw new WrongChoice({ ...read.problem, code: "progress.month_unreadable", field: "month" });
  return read.value;
}

/** The languages of a code, in the order they stand beside one another. */
export function languagesOf(lang: LangCode): readonly Language[] {
  if (lang === "both") return languages;
  return [lang === "en" ? "en" : "zh-Hant"];
}

/** The one address query of the choices: the day always, what is usual never. */
export function writeChoices({ question, moment, lang, shape, withSources }: Choices): URLSearchParams {
  const { template, filter, picked, since, days, month, reports } = question;
  const values: Record<(typeof choiceNames)[number] | "asof" | "known", string | number | null> = {
    template,
    asof: moment.asOf,
    known: moment.known,
    bills: picked.join(","),
    ...(picked.length > 0 ? { phase: null, topic: null, agency: null, procedure: null } : filter),
    since: template === "since" ? since : null,
    days: template === "soon" && days !== daysAhead ? days : null,
    month: template === "control" ? month : null,
    reports: template === "control" ? reports : null,
    lang,
    shape: shape === "16x9" ? null : shape,
    sources: withSources ? null : "off",
  };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== "") params.set(name, String(value));
  return params;
}

/** The last choices, which live in the address alone: each the query of a briefing, the newest first. */
import type { TemplateCode } from "~/domain/briefings/question";
import { templateCodes } from "~/domain/briefings/question";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { isCalendarDate } from "~/domain/dates/calendar-date";

const most = 5;
const separator = "~";

export interface RecentChoice {
  readonly query: string;
  readonly template: TemplateCode;
  readonly asOf: CalendarDate;
  readonly lang: string;
}

export interface Recent {
  readonly choices: readonly RecentChoice[];
  /** What the next address keeps: this choice and those before it. */
  readonly kept: string;
}

/** What is not a choice of ours is left out. */
export function readRecent(url: URL, current: string): Recent {
  const queries = (url.searchParams.get("recent") ?? "").split(separator).slice(0, 2 * most);
  const choices = [...new Set(queries)].filter((query) => query !== current).flatMap(readOne);
  return {
    choices: choices.slice(0, most),
    kept: [current, ...choices.map(({ query }) => query)].slice(0, most).join(separator),
  };
}

function readOne(query: string): RecentChoice[] {
  const params = new URLSearchParams(query.slice(0, 2000));
  const template = templateCodes.find((code) => code === params.get("template"));
  const asOf = params.get("asof") ?? "";
  if (!template || !isCalendarDate(asOf)) return [];
  params.delete("recent");
  return [{ query: params.toString(), template, asOf, lang: params.get("lang") ?? "zh" }];
}

/** The address of a briefing as somebody brings it to be kept: read, and written as it is kept. */
import type { Choices } from "~/briefings/choices/choices";
import { parseChoices, writeChoices } from "~/briefings/choices/choices";
import type { TemplateCode } from "~/domain/briefings/question";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { endOfTaipeiDay, isInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseDateInput } from "~/domain/dates/roc-date";
import { excerpt, failure, type Result, success } from "~/domain/result";
import type { Language } from "~/i18n/languages";
import type { LoadContext } from "~/web/load-context";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { readBriefingFacts } from "~db/queries/briefings/read-facts";

type Site = Pick<LoadContext, "store" | "now">;

/** The choices of an address, or of the part after its question mark. Every problem is one of the field `address`. */
export async function readAddress(
  text: string,
  { store, now }: Site,
  language: Language,
): Promise<Result<Choices>> {
  const read = await readChoices(text, { store, now }, language);
  if (read.ok) return read;
  const { code, value } = read.problem;
  if (code === "choice.unknown") return failure({ code: "briefing.address_choice", field: "address", value });
  return failure({ ...read.problem, field: "address" });
}

async function readChoices(text: string, { store, now }: Site, language: Language): Promise<Result<Choices>> {
  const params = new URLSearchParams(text.slice(text.indexOf("?") + 1).slice(0, 4000));
  if (!/^([a-z]+=|https?:\/\/|\/)/.test(text) || !params.has("template"))
    return failure({ code: "briefing.address_unreadable" });
  const today = taipeiDateOf(now);
  const asOf = readDay(params.get("asof"), today);
  if (!asOf.ok) return asOf;
  const known = readKnown(params.get("known"), today);
  if (!known.ok) return known;
  const moment = { asOf: asOf.value ?? today, known: known.value };
  const asked = parseChoices(params, { moment, language, ...(await listFacetCodes(store.read)) });
  if (!asked.ok) return failure(asked.problem);
  const facts = await readBriefingFacts(store.read, asked.value.question, moment, []);
  if (!facts.ok) return facts;
  return asked;
}

function readDay(text: string | null, today: CalendarDate): Result<CalendarDate | null> {
  if (text === null || text.trim() === "") return success(null);
  const day = parseDateInput(text);
  if (day.ok && day.value > today) return failure({ code: "date.future", text: excerpt(text) });
  return day;
}

/** A day means until its end in Taipei; an instant means itself. */
function readKnown(text: string | null, today: CalendarDate): Result<Instant | null> {
  if (text !== null && isInstant(text)) return success(text);
  const day = readDay(text, today);
  return day.ok ? success(day.value && endOfTaipeiDay(day.value)) : day;
}

/** The address as it is kept: without its day when each run is about its own. */
export function keptAddress(
  choices: Choices,
  day: string,
): { readonly query: string; readonly template: TemplateCode } {
  const params = writeChoices(choices);
  if (day !== "fixed") for (const name of ["asof", "known"]) params.delete(name);
  return { query: params.toString(), template: choices.question.template };
}

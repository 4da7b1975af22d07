/** The term that an address names. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { type Term, terms } from "~/domain/law/terms";
import { notFound } from "../../responses";

export function listBegunTerms(today: CalendarDate): readonly Term[] {
  return terms.filter(({ startsOn }) => startsOn <= today);
}

/** @throws Response 404 with the terms on record */
export function requireTerm(asked = "", today: CalendarDate): Term {
  const begun = listBegunTerms(today);
  const term = begun.find(({ number }) => String(number) === asked);
  if (term) return term;
  const known = begun.map(({ number }) => number).join(", ");
  throw notFound({ code: "term.unknown", value: asked.slice(0, 20), known });
}

/**
 * 屆期不續審. The Legislative Yuan's records never say that a bill lapsed, so it is computed: the term ended while the
 * bill was before the Legislative Yuan and before a third reading. A draft still in the Executive Yuan does not lapse.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { StageCode } from "~/domain/bills/stages";
import { termOn } from "./terms";

/** 立法院職權行使法 §13, its exact words. */
export const lapseRule = {
  article: "立法院職權行使法第13條",
  words: "每屆立法委員任期屆滿時，除預（決）算案及人民請願案外，尚未議決之議案，下屆不予繼續審議。",
} as const;

/** The stages at which a bill lapses with the term: from its sending to the second reading. */
export const lapsableStages = [
  "legislative.sent",
  "legislative.procedure",
  "legislative.first_reading",
  "legislative.referred",
  "legislative.committee",
  "legislative.reported",
  "legislative.negotiation",
  "legislative.second_reading",
] as const satisfies readonly StageCode[];
const lapsable: ReadonlySet<StageCode> = new Set<StageCode>(lapsableStages);

/**
 * The day a bill at `stage` since `reachedOn` lapsed, or null when it had not by `asOf`. (職權行使法 §13)
 * @example lapsedOn("legislative.referred", "2017-11-10", "2020-02-01") // "2020-01-31"
 */
export function lapsedOn(stage: StageCode, reachedOn: CalendarDate, asOf: CalendarDate): CalendarDate | null {
  if (!lapsable.has(stage)) return null;
  const term = termOn(reachedOn);
  return term && term.endsOn <= asOf ? term.endsOn : null;
}

/** The day the running term ends, for a bill at a stage that would lapse with it; null for any other. */
export function runningTermEnd(stage: StageCode, asOf: CalendarDate): CalendarDate | null {
  return lapsable.has(stage) ? (termOn(asOf)?.endsOn ?? null) : null;
}

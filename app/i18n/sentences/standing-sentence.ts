/** One sentence that says where a bill stands: the sentence before the chart. */
import type { BillSummary } from "~/domain/bills/bill-summary";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import { dayLong, partialDay } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";

/** @param on the day the page shows */
export function standingSentence(language: Language, summary: BillSummary, on: CalendarDate): string {
  const t = messagesFor(language);
  const words = t.bill.sentence;
  const day = (date: PartialDate) =>
    date.precision === "day" ? dayLong(language, date.on) : partialDay(language, date);
  const { standing, milestone, effectiveSince, inStage } = summary;
  if (!standing || !milestone || !inStage) return words.none(dayLong(language, on));
  const stage = t.law.stages[standing.stage].name;
  if (standing.phase === "ended") return words.ended(day(standing.since), stage);
  if (standing.phase === "completed") {
    if (milestone.stage !== "completed.promulgated" && milestone.stage !== "regulation.issued")
      return words.concluded(stage, day(standing.since));
    if (milestone.stage === "regulation.issued") {
      if (!effectiveSince) return words.issued(day(milestone.date));
      const say = effectiveSince.on < milestone.date.on ? words.issuedAfterEffect : words.issuedEffective;
      return say(day(milestone.date), day(effectiveSince));
    }
    if (!effectiveSince) return words.promulgated(day(milestone.date));
    if (standing.stage === "completed.in_force" && standing.since.on !== effectiveSince.on)
      return words.effectiveInParts(day(milestone.date), day(effectiveSince), day(standing.since));
    const say = standing.stage === "completed.partly_in_force" ? words.partly : words.effective;
    return say(day(milestone.date), day(effectiveSince));
  }
  const phase = t.law.phases[standing.phase].name;
  if (standing.since.precision === "by") return words.underWayUndated(phase, stage);
  return words.underWay(phase, day(standing.since), stage, inStage);
}

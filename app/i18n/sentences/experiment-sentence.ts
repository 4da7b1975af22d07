/** One sentence that says where an experiment stands: the sentence before its tables. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { ExperimentStanding } from "~/domain/sandbox/fold-experiment";
import { stageAfter } from "~/domain/sandbox/experiment-stages";
import { dayLong, partialDay } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";

/** @param on the day the page shows */
export function experimentSentence(
  language: Language,
  standing: ExperimentStanding | null,
  on: CalendarDate,
): string {
  const t = messagesFor(language).sandboxes;
  const words = t.experiment.sentence;
  if (!standing) return words.none(dayLong(language, on));
  const { stage, since, by, exit } = standing;
  const day = (date: PartialDate) =>
    date.precision === "day" ? dayLong(language, date.on) : partialDay(language, date);
  if (by === "period") return words.overPeriod(dayLong(language, since.on));
  if (by === "cap") return words.overCap(dayLong(language, since.on));
  if (!exit) return words.now(t.stages[stage], day(since));
  const how = t.codes[exit.code];
  return stageAfter(exit.code) === stage
    ? words.left(day(exit.date), how)
    : words.leftThen(day(exit.date), how, day(since), t.stages[stage]);
}

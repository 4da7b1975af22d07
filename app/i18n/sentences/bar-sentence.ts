/** A bar in one sentence: what its colours say, for whoever hears the page or rests the pointer on it. */
import type { Phase } from "~/domain/bills/stages";
import { phases } from "~/domain/bills/stages";
import type { Elapsed } from "~/domain/bills/fold-bill";
import type { Journey } from "~/domain/timeline/journey";
import { presentStage } from "~/domain/timeline/journey";
import { sumLengths } from "~/domain/timeline/span";
import type { TimelineRow } from "~/domain/timeline/timeline";
import { partialDay } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";

/** The days a bill spent in a phase, its visits added up; null when it never was in it for any time. */
export function daysInPhase(journey: Journey, phase: Phase): Elapsed | null {
  const spans = journey.phases.filter((span) => span.phase === phase && !span.arrival);
  return spans.length === 0 ? null : sumLengths(spans.map((span) => span.length));
}

export function barSentence(language: Language, { title, journey }: TimelineRow): string {
  const t = messagesFor(language);
  const { bar, spans } = t.timeline;
  const name = inLanguage(language, title);
  const start = partialDay(language, journey.start);
  const length = t.days(journey.length);
  const present = presentStage(journey);
  const last = t.law.stages[journey.stages.at(-1)!.stage].name;
  const first = present
    ? bar.underWay(name, start, length, last, t.days(present.length))
    : bar.over(name, start, partialDay(language, journey.end), length, last);
  const parts = phases.flatMap((phase) => {
    const days = daysInPhase(journey, phase);
    return days ? bar.part(spans[phase], t.days(days)) : [];
  });
  return parts.length > 1 ? first + bar.parts(parts.join(t.listSeparator)) : first;
}

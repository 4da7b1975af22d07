/** A bill's status as the plan prints it: the date where the record has one, and the plan's words. */
import type { BillCard } from "~/domain/records/bill-card";
import { partialDay } from "~/i18n/dates";
import type { Words } from "./briefing";
import type { Voice } from "./voice";

/** @example statusOf(voice, card) // ["106.6.16 已報院審查"] */
export function statusOf(voice: Voice, { summary: { milestone } }: BillCard): Words {
  if (!milestone) return voice.say((t) => t.bill.noHistory);
  return voice.say((t, language) => {
    const words = t.law.milestones[milestone.stage] ?? t.law.stages[milestone.stage].name;
    return milestone.date.precision === "by" ? words : `${partialDay(language, milestone.date)} ${words}`;
  });
}

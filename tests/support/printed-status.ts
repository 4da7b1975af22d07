/** A card's status as the plan's slide prints it: the ROC date, where the record has one, and the plan's words. */
import type { BillCard } from "~/domain/records/bill-card";
import { partialDay } from "~/i18n/dates";
import { messagesFor } from "~/i18n/messages";

export function printedStatus({ summary: { milestone } }: BillCard): string {
  if (!milestone) return "";
  const { milestones, stages } = messagesFor("zh-Hant").law;
  const words = milestones[milestone.stage] ?? stages[milestone.stage].name;
  return milestone.date.precision === "by" ? words : `${partialDay("zh-Hant", milestone.date)} ${words}`;
}

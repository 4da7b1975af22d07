/**
 * Our codes in the words of Open Civic Data, where it has one that means the same; where it has none, nothing is said
 * rather than something near. Its words: python-opencivicdata, opencivicdata/common.py.
 */
import type { BillKind, EventCode } from "~/domain/bills/stages";
import type { Related } from "~/domain/records/bill-dossier";

export const classificationOf: Record<BillKind, string> = {
  new_act: "bill",
  amendment: "bill",
  regulation: "regulation",
  principle: "principle",
  study: "study",
};

const actions: Partial<Record<EventCode, readonly string[]>> = {
  "legislative.sent": ["filing"],
  "legislative.first_reading": ["introduction", "reading-1"],
  "legislative.referred": ["referral-committee"],
  "legislative.reported": ["committee-passage"],
  "legislative.second_reading": ["reading-2"],
  "legislative.third_reading": ["reading-3", "passage"],
  "legislative.to_president": ["enrolled"],
  "completed.promulgated": ["became-law"],
  "ended.lapsed": ["failure"],
  "ended.declined": ["failure"],
  "ended.defeated": ["failure"],
  "ended.withdrawn": ["withdrawal"],
};

export function actionClassification(code: EventCode): readonly string[] {
  return actions[code] ?? [];
}

/** The body within which an event took place; null where the code does not settle it. */
export function bodyOf(code: EventCode): "executive" | "legislative" | null {
  if (code === "legislative.sent" || code === "legislative.not_countersigned") return "executive";
  // The Executive Yuan asks for it, the Legislative Yuan decides it.
  if (code === "legislative.reconsideration") return null;
  if (code.startsWith("executive.")) return "executive";
  return code.startsWith("legislative.") ? "legislative" : null;
}

export function relationType({ kind, direction }: Pick<Related, "kind" | "direction">): string {
  if (kind === "prior_term" && direction === "from") return "prior-session";
  if (kind === "replaces") return direction === "from" ? "replaces" : "replaced-by";
  return "related";
}

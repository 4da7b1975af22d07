/** The small closed vocabularies of records: how sure a source is, how bills relate, how laws take effect. */

/** How a fact is known: official record, secondary source, derived by a rule, or the plan's own slides. */
export const grades = ["official", "secondary", "derived", "plan"] as const;
export type Grade = (typeof grades)[number];

/** prior_term 前屆 · reviewed_with 併案 · leads_to · enables · requires 子法 · replaces. */
export const relationKinds = [
  "prior_term",
  "reviewed_with",
  "leads_to",
  "enables",
  "requires",
  "replaces",
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const sourceKinds = [
  "ly_gazette",
  "sitting_agenda",
  "ey_gazette",
  "presidential_gazette",
  "gazette",
  "law_database",
  "press_release",
  "press",
  "law_firm",
  "repository",
  "plan",
  "directive",
  "website",
  "statute",
  "company",
  "join",
  "other",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** By what rule an event of grade `derived` was found. */
export const derivationRules = ["effect-on-third-day", "term-lapse", "sitting-date"] as const;
export type DerivationRule = (typeof derivationRules)[number];

/** How a law says it takes effect (中央法規標準法 §12–14). */
export const commencementRules = ["on_promulgation", "by_order", "fixed_day", "unknown"] as const;
export type CommencementRule = (typeof commencementRules)[number];

export const planLists = ["progress", "schedule", "sandbox"] as const;
export type PlanList = (typeof planLists)[number];

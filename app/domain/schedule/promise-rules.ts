/**
 * What it takes to keep a promise of the plan, by the kind of thing promised. The plan never says; these are this site's
 * rules, printed on the page beside each judgement. Each names the stages whose first record keeps the promise.
 */
import type { StageCode } from "~/domain/bills/stages";

export const promiseRules = [
  "concluded",
  "issued",
  "consulted",
  "drafted",
  "sent",
  "undated",
  "not_followed",
] as const;
export type PromiseRule = (typeof promiseRules)[number];

/** What a draft reaches once it has left the ministry's own desk. */
const past: readonly StageCode[] = [
  "executive.submitted",
  "executive.review",
  "executive.reviewed",
  "executive.approved",
  "legislative.sent",
  "legislative.procedure",
  "legislative.first_reading",
];

/**
 * - concluded: a study or a set of principles is an answer, so it counts when the answer is there, not when work began.
 * - issued: a regulation binds from its issue; a notice of the draft is a step on the way.
 * - consulted: the slide promises the step, not the draft's fate. A consultation that has begun is not one that was
 *   held; it has been when the bill moved on to the next step, the notice of the draft or a later one.
 * - drafted: the slide promises a draft, so it counts when a draft is first in public or before the Executive Yuan.
 * - sent: the slide names the Legislative Yuan; a first reading proves that the bill was there.
 * - undated: the slide sets no time, so nothing can be early or late.
 * - not_followed: not a bill, and this site has no record that could decide it.
 */
export const keptBy: Readonly<Record<PromiseRule, readonly StageCode[]>> = {
  concluded: ["study.concluded"],
  issued: ["regulation.issued"],
  consulted: ["planning.notice", ...past],
  drafted: ["planning.notice", ...past],
  sent: ["legislative.sent", "legislative.procedure", "legislative.first_reading"],
  undated: [],
  not_followed: [],
};

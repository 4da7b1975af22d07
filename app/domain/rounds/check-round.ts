/**
 * What keeps a round or an answer from being published beyond its form: fields that belong together, and what stays once
 * a round held here has opened. Says nothing of records that it names; those are looked up elsewhere.
 */
import { type CalendarDate, type Instant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Problem } from "~/domain/result";
import type { RoundKind, RoundPlatform, Verdict } from "./round-codes";

/** What of a round the checks look at; a draft may lack anything. */
export interface RoundDraft {
  readonly kind?: RoundKind | undefined;
  readonly platform?: RoundPlatform | undefined;
  readonly opensOn?: CalendarDate | null | undefined;
  readonly closesOn?: CalendarDate | null | undefined;
  readonly opensAt?: Instant | undefined;
  readonly closesAt?: Instant | undefined;
  readonly tier?: string | undefined;
  readonly statementLimit?: number | undefined;
  readonly takesStatements?: boolean | undefined;
  readonly respondedOn?: CalendarDate | undefined;
}

const ofNative = ["opensAt", "closesAt", "tier", "statementLimit", "takesStatements"] as const;

/**
 * Everything wrong with a round that is to be published on `today`; `stands` is the version it replaces. Problems:
 * round.native_needs, round.native_only, round.days_of_native, round.platform, round.closes_before_opens,
 * round.answered_before_open, round.kind_fixed, round.dates_fixed.
 * @example checkRound({ kind: "external", opensOn: "2015-02-02", closesOn: "2015-02-01" }, null, "2026-11-25") // [round.closes_before_opens]
 */
export function checkRound(draft: RoundDraft, stands: RoundDraft | null, today: CalendarDate): Problem[] {
  return [...checkFields(draft), ...checkOrder(draft), ...(stands ? checkFixed(draft, stands, today) : [])];
}

function checkFields(draft: RoundDraft): Problem[] {
  if (draft.kind === undefined) return [];
  const problems: Problem[] = [];
  const native = draft.kind === "native";
  for (const field of ofNative)
    if ((draft[field] === undefined) === native)
      problems.push({ code: native ? "round.native_needs" : "round.native_only", field });
  for (const field of ["opensOn", "closesOn"] as const)
    if (native && (draft[field] ?? null) !== null) problems.push({ code: "round.days_of_native", field });
  if (draft.platform !== undefined && (draft.platform === "here") !== native)
    problems.push({ code: "round.platform", field: "platform" });
  return problems;
}

function checkOrder({ opensOn, closesOn, opensAt, closesAt, respondedOn }: RoundDraft): Problem[] {
  const problems: Problem[] = [];
  if (opensOn && closesOn && closesOn < opensOn)
    problems.push({ code: "round.closes_before_opens", field: "closesOn" });
  if (opensAt && closesAt && closesAt <= opensAt)
    problems.push({ code: "round.closes_before_opens", field: "closesAt" });
  const opens = opensOn ?? (opensAt ? taipeiDateOf(new Date(opensAt)) : null);
  if (respondedOn && opens && respondedOn < opens)
    problems.push({ code: "round.answered_before_open", field: "respondedOn" });
  return problems;
}

/** From the day it opens on, people have seen its dates; what was read into an external round makes it an imported one. */
function checkFixed(draft: RoundDraft, stands: RoundDraft, today: CalendarDate): Problem[] {
  const problems: Problem[] = [];
  const imported = stands.kind === "external" && draft.kind === "imported";
  if (draft.kind !== stands.kind && !imported) problems.push({ code: "round.kind_fixed", field: "kind" });
  if (stands.kind !== "native" || !stands.opensAt) return problems;
  if (taipeiDateOf(new Date(stands.opensAt)) > today) return problems;
  for (const field of ["opensAt", "closesAt"] as const)
    if (draft[field] !== stands[field]) problems.push({ code: "round.dates_fixed", field });
  return problems;
}

export interface ResponseDraft {
  readonly verdict?: Verdict | undefined;
  readonly agency?: string | undefined;
  readonly until?: CalendarDate | undefined;
  readonly respondedOn?: CalendarDate | undefined;
  readonly bill?: string | undefined;
  readonly text?: string | undefined;
  readonly article?: string | undefined;
}

/** The verdicts after which something stands in a text. */
const landed: readonly Verdict[] = ["adopted", "partly", "already_in_draft"];

/**
 * Everything wrong with an answer. Problems: response.needs_agency, response.needs_until, response.until_passed,
 * response.only_when_landed, response.text_without_bill.
 * @example checkResponse({ verdict: "other_agency" }) // [{ code: "response.needs_agency", field: "agency" }]
 */
export function checkResponse(draft: ResponseDraft): Problem[] {
  const { verdict, agency, until, respondedOn, bill, text, article } = draft;
  if (verdict === undefined) return [];
  const problems: Problem[] = [];
  if (verdict === "other_agency" && !agency)
    problems.push({ code: "response.needs_agency", field: "agency" });
  if (verdict === "under_study" && !until) problems.push({ code: "response.needs_until", field: "until" });
  if (until && respondedOn && until < respondedOn)
    problems.push({ code: "response.until_passed", field: "until" });
  if (!landed.includes(verdict) && (bill ?? text ?? article) !== undefined)
    problems.push({ code: "response.only_when_landed", field: "bill" });
  if ((text ?? article) !== undefined && !bill)
    problems.push({ code: "response.text_without_bill", field: "bill" });
  return problems;
}

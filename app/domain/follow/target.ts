/** What can be followed, how often somebody is told, and what the parts of an address that name it can be. */
import type { Bilingual } from "../bilingual";
import { isEventCode, type StageCode, stages } from "~/domain/bills/stages";
import { clockRules } from "~/domain/clocks/rules/rules";
import { mostOfLawKey } from "~/domain/law/law";
import { failure, type Result, success } from "~/domain/result";
import { parseQuestion } from "~/domain/search/question";

export const followKinds = ["bill", "law", "topic", "agency", "stage", "clock", "round", "search"] as const;
export type FollowKind = (typeof followKinds)[number];

export const followFrequencies = ["at_once", "daily", "weekly"] as const;
export type FollowFrequency = (typeof followFrequencies)[number];

export interface FollowTarget {
  readonly kind: FollowKind;
  /** A slug, a code, a law's number or name, or the words of a search. */
  readonly key: string;
}

/** What is followed as people call it; null where the code itself is worded or the words are a search's. */
export interface FoundTarget extends FollowTarget {
  readonly name: Bilingual | null;
}

const mostOfKey = 200;

/**
 * The target that two fields name, as far as that can be told without the records. Problem: follow.target_unknown.
 * @example parseTarget("stage", "legislative.third_reading") // { ok: true, value: … }
 */
export function parseTarget(kind: string, key: string): Result<FollowTarget> {
  const found = followKinds.find((each) => each === kind);
  const trimmed = key.trim();
  const known = found !== undefined && trimmed !== "" && trimmed.length <= mostOfKey && fits(found, trimmed);
  return known ? success({ kind: found, key: trimmed }) : failure({ code: "follow.target_unknown" });
}

function fits(kind: FollowKind, key: string): boolean {
  if (kind === "stage") return stages.some(({ code }) => code === (key as StageCode));
  if (kind === "clock") return followedClocks.some((code) => code === key);
  if (kind === "law") return key.length <= mostOfLawKey;
  if (kind !== "search") return /^[a-z0-9_-]+$/.test(key);
  const question = parseQuestion(key);
  return question.ok && question.value.length > 0;
}

/** The clocks that bills and regulations set going or stop: of experiments there is no news yet. */
export const followedClocks = clockRules
  .filter(({ of }) => of === "bill" || of === "regulation")
  .map(({ code }) => code);

/**
 * The events by which a clock starts or stops: that is what its followers are told.
 * @example codesOfClock("promulgation") // Set { "legislative.to_president", … }
 */
export function codesOfClock(code: string): ReadonlySet<string> {
  const rule = clockRules.find((each) => each.code === code);
  return new Set([...(rule?.startsAt ?? []), ...(rule?.stops ?? [])].filter(isEventCode));
}

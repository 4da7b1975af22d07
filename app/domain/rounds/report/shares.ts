/** Counts of votes as a report says them: the count, of how many, and the share. It rounds; it never hides a count. */
import type { Counts } from "../../opinion/statements/vote-counts";

export interface Answers {
  readonly agrees: number;
  readonly disagrees: number;
  readonly passes: number;
  readonly seen: number;
}

/**
 * The three answers of counts.
 * @example toAnswers({ agrees: 495, disagrees: 186, seen: 764 }).passes // 83
 */
export function toAnswers({ agrees, disagrees, seen }: Counts): Answers {
  return { agrees, disagrees, passes: seen - agrees - disagrees, seen };
}

/**
 * A share in whole per cent; null of none.
 * @example percentOf(495, 764) // 65
 */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}

/**
 * The name of a group: the largest is A.
 * @example groupLetter(1) // "B"
 */
export function groupLetter(group: number): string {
  return String.fromCharCode("A".charCodeAt(0) + group);
}

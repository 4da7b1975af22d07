/** Which statement to show next: a weight for a draw among those a person has not voted on. It draws nothing itself. */
import { smoothedShare } from "./proportions";
import type { Counts } from "./vote-counts";

const metaWeight = 49;

/** What of a statement its weight is made of. */
export interface Routed {
  /** Over people in groups. */
  readonly counts: Counts;
  /** Its distance from the middle of the map. */
  readonly extremity: number;
  readonly isMeta: boolean;
}

/**
 * The weight of a statement, above 0: much for what is new, agreed with, seldom passed and far from the middle.
 * @example routingWeight({ counts: { agrees: 0, disagrees: 0, seen: 0 }, extremity: 0, isMeta: false }) // 5.0625
 */
export function routingWeight({ counts, extremity, isMeta }: Routed): number {
  if (isMeta) return metaWeight;
  const { agrees, disagrees, seen } = counts;
  const passed = smoothedShare(seen - agrees - disagrees, seen);
  const importance = (1 - passed) * (1 + extremity) * smoothedShare(agrees, seen);
  return (importance * (1 + 8 * 2 ** (-seen / 5))) ** 2;
}

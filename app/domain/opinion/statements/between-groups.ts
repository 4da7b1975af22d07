/**
 * How a statement stands between the groups: what all of them agree with, and where they differ. Without groups there
 * is nothing between them, and the answer is null, never a number.
 */
import { smoothedShare } from "./proportions";
import type { Counts } from "./vote-counts";

/**
 * The product over the groups of their smoothed shares of agreement, 0 to 1; compare it inside one round only.
 * @example groupAwareAgreement([{ agrees: 91, disagrees: 124, seen: 252 }, …]) // 0.2849…
 */
export function groupAwareAgreement(byGroup: readonly Counts[]): number | null {
  return product(byGroup.map(({ agrees, seen }) => smoothedShare(agrees, seen)));
}

/**
 * The same of disagreement.
 * @example groupAwareDisagreement([{ agrees: 91, disagrees: 124, seen: 252 }, …]) // 0.0600…
 */
export function groupAwareDisagreement(byGroup: readonly Counts[]): number | null {
  return product(byGroup.map(({ disagrees, seen }) => smoothedShare(disagrees, seen)));
}

/**
 * The largest less the smallest smoothed share of agreement, among groups that saw the statement; null where fewer
 * than two did. 0 the same, near 1 opposite.
 * @example measureDivergence([{ agrees: 9, disagrees: 0, seen: 10 }, { agrees: 0, disagrees: 10, seen: 10 }]) // 0.75
 */
export function measureDivergence(byGroup: readonly Counts[]): number | null {
  const shares = byGroup
    .filter(({ seen }) => seen > 0)
    .map(({ agrees, seen }) => smoothedShare(agrees, seen));
  return shares.length < 2 ? null : Math.max(...shares) - Math.min(...shares);
}

function product(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : shares.reduce((all, share) => all * share, 1);
}

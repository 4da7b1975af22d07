/** Shares and how sure they are, smoothed so that few votes claim little. Plain arithmetic: it decides nothing. */

/** One-sided, 90 %: a z above this is significant. */
export const significantZ = 1.2816;

/**
 * The share of successes with one imagined success and one imagined failure: ½ where nobody was asked.
 * @example smoothedShare(3, 3) // 0.8
 */
export function smoothedShare(successes: number, trials: number): number {
  return (successes + 1) / (trials + 2);
}

/**
 * z of a share against one half, one imagined success added: 2·√m·(s/m − ½) with s = successes + 1, m = trials + 1.
 * @example proportionZ(3, 3) // 2
 */
export function proportionZ(successes: number, trials: number): number {
  const [s, m] = [successes + 1, trials + 1];
  return 2 * Math.sqrt(m) * (s / m - 0.5);
}

/**
 * z of one share against another, one added to all four counts; 0 where everybody succeeded.
 * @example differenceZ({ successes: 3, trials: 3 }, { successes: 3, trials: 3 }) // 0
 */
export function differenceZ(
  one: { readonly successes: number; readonly trials: number },
  other: { readonly successes: number; readonly trials: number },
): number {
  const [s1, n1, s2, n2] = [one.successes + 1, one.trials + 1, other.successes + 1, other.trials + 1];
  const pooled = (s1 + s2) / (n1 + n2);
  if (pooled === 1) return 0;
  return (s1 / n1 - s2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
}

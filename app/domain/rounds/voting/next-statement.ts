/** Which statement somebody is shown next: drawn among those they have not voted on, the weightier ones more often. */

/**
 * Draws one of the statements that are left; null when none is.
 * @param weightOf above 0; what has no weight yet counts as 1
 * @param drawn from 0 up to but not 1
 * @example chooseNext([{ number: 4 }], () => 1, 0.5) // { number: 4 }
 */
export function chooseNext<S extends { readonly number: number }>(
  left: readonly S[],
  weightOf: (number: number) => number | undefined,
  drawn: number,
): S | null {
  const weights = left.map(({ number }) => weightOf(number) || 1);
  let rest = drawn * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return left[index]!;
  }
  return left.at(-1) ?? null;
}

/** Where people are unsure: statements that many pass. A pass may also mean "not my matter"; this cannot tell. */
import type { Counts } from "./vote-counts";

const most = 5;
const unsure = 0.3;

/**
 * The ids of at most five statements that more than three in ten pass, by share² × passes.
 * @example listUncertain([{ statement: 3, counts: { agrees: 1, disagrees: 1, seen: 4 }, isLeftOut: false }]) // [3]
 */
export function listUncertain(
  statements: readonly { readonly statement: number; readonly counts: Counts; readonly isLeftOut: boolean }[],
): number[] {
  return statements
    .filter(({ counts, isLeftOut }) => !isLeftOut && counts.seen > 0)
    .map(({ statement, counts }) => {
      const passes = counts.seen - counts.agrees - counts.disagrees;
      return { statement, passes, share: passes / counts.seen };
    })
    .filter(({ share }) => share > unsure)
    .sort((a, b) => b.share ** 2 * b.passes - a.share ** 2 * a.passes || a.statement - b.statement)
    .slice(0, most)
    .map(({ statement }) => statement);
}

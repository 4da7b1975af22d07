/** What most of all who voted agree or disagree with, in a group or not. It asks for significance, not for 60 %. */
import { proportionZ, significantZ, smoothedShare } from "./proportions";
import type { Counts } from "./vote-counts";

const most = 5;

export interface ConsensusStatement {
  readonly statement: number;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly shareZ: number;
}

/**
 * At most five statements that more than half take this side on, surely enough; the strongest first.
 * @example listConsensus([{ statement: 40, counts, isLeftOut: false }], "agree") // [{ statement: 40, … }]
 */
export function listConsensus(
  statements: readonly { readonly statement: number; readonly counts: Counts; readonly isLeftOut: boolean }[],
  side: "agree" | "disagree",
): ConsensusStatement[] {
  return statements
    .filter(({ isLeftOut }) => !isLeftOut)
    .map(({ statement, counts }) => {
      const successes = side === "agree" ? counts.agrees : counts.disagrees;
      const trials = counts.seen;
      const [share, shareZ] = [smoothedShare(successes, trials), proportionZ(successes, trials)];
      return { statement, successes, trials, share, shareZ };
    })
    .filter(({ share, shareZ }) => share > 0.5 && shareZ > significantZ)
    .sort((a, b) => b.share * b.shareZ - a.share * a.shareZ || a.statement - b.statement)
    .slice(0, most);
}

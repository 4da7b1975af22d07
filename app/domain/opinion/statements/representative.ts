/**
 * What a group says that others do not: at most five statements, each with the side it takes and why it was chosen.
 * Rejected statements are never among them. It speaks of a group as a whole, of no person in it.
 */
import { differenceZ, proportionZ, significantZ, smoothedShare } from "./proportions";
import { type Counts, sumCounts } from "./vote-counts";

const most = 5;

export type Side = "agree" | "disagree";

export interface RepresentativeStatement {
  readonly statement: number;
  readonly side: Side;
  /** How many of the group took this side, of how many who saw the statement. */
  readonly successes: number;
  readonly trials: number;
  /** The smoothed share and its z against one half. */
  readonly share: number;
  readonly shareZ: number;
  /** The share divided by that of all other groups, and the z of the difference. */
  readonly ratio: number;
  readonly ratioZ: number;
  /** Of the four: what the statements are ranked by. */
  readonly product: number;
}

/** A statement's id, its counts by group, and whether it may be named. */
export interface Candidate {
  readonly statement: number;
  readonly byGroup: readonly Counts[];
  readonly isRejected: boolean;
}

/**
 * The statements that represent a group, its agreements before its disagreements.
 * @example listRepresentative(candidates, 0) // [{ statement: 44, side: "agree", successes: 195, trials: 220, … }, …]
 */
export function listRepresentative(
  candidates: readonly Candidate[],
  group: number,
): RepresentativeStatement[] {
  const judged = candidates
    .filter(({ isRejected }) => !isRejected)
    .map((candidate) => ({
      agree: judgeStatement(candidate, group, "agree"),
      disagree: judgeStatement(candidate, group, "disagree"),
    }));
  const best = findBestAgree(
    judged.map(({ agree, disagree }) => (agree.successes + disagree.successes > 0 ? agree : null)),
  );
  const sufficient = judged
    .filter(({ agree, disagree }) => isSignificant(agree) || isSignificant(disagree))
    .map(strongerSide);
  if (sufficient.length === 0) return best ? [best] : mostDistinct(judged.map(strongerSide));
  const ranked = sufficient
    .filter(({ statement }) => statement !== best?.statement)
    .sort((a, b) => b.product - a.product || a.statement - b.statement);
  const chosen = [...(best ? [best] : []), ...ranked].slice(0, most);
  return [
    ...chosen.filter(({ side }) => side === "agree"),
    ...chosen.filter(({ side }) => side === "disagree"),
  ];
}

/**
 * How a group's share of one side stands against one half and against everybody else in groups.
 * @example judgeStatement({ statement: 10, byGroup, isRejected: false }, 0, "agree").share // 0.8
 */
export function judgeStatement(
  { statement, byGroup }: Candidate,
  group: number,
  side: Side,
): RepresentativeStatement {
  const successesOf = ({ agrees, disagrees }: Counts) => (side === "agree" ? agrees : disagrees);
  const own = byGroup[group]!;
  const rest = sumCounts(byGroup.filter((_, at) => at !== group));
  const [successes, trials] = [successesOf(own), own.seen];
  const share = smoothedShare(successes, trials);
  const shareZ = proportionZ(successes, trials);
  const ratio = share / smoothedShare(successesOf(rest), rest.seen);
  const ratioZ = differenceZ({ successes, trials }, { successes: successesOf(rest), trials: rest.seen });
  return {
    statement,
    side,
    successes,
    trials,
    share,
    shareZ,
    ratio,
    ratioZ,
    product: ratio * ratioZ * share * shareZ,
  };
}

function isSignificant({ shareZ, ratioZ }: RepresentativeStatement): boolean {
  return shareZ > significantZ && ratioZ > significantZ;
}

interface Sides {
  readonly agree: RepresentativeStatement;
  readonly disagree: RepresentativeStatement;
}

function strongerSide({ agree, disagree }: Sides): RepresentativeStatement {
  return agree.ratioZ > disagree.ratioZ ? agree : disagree;
}

/**
 * The statement the group agrees with most, told as an agreement also where the group is better known for the few who
 * disagree: "3 of 78 disagree" represents nobody. One pass in the order of statements, as the method has it; null
 * stands for a statement with neither agreement nor disagreement.
 */
function findBestAgree(
  agreements: readonly (RepresentativeStatement | null)[],
): RepresentativeStatement | null {
  let best: RepresentativeStatement | null = null;
  for (const each of agreements) {
    if (!each) continue;
    if (best === null) {
      if (each.shareZ > significantZ || (each.ratio > 1 && each.share > 0.5)) best = each;
    } else if (best.ratio > 1) {
      if (each.product > best.product) best = each;
    } else if (each.share * each.shareZ > best.share * best.shareZ) best = each;
  }
  return best;
}

function mostDistinct(statements: readonly RepresentativeStatement[]): RepresentativeStatement[] {
  const seen = statements.filter(({ trials }) => trials > 0);
  const [first] = seen.sort((a, b) => b.ratioZ - a.ratioZ || a.statement - b.statement);
  return first ? [first] : [];
}

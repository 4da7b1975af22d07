/**
 * What a reader must know before believing the groups. Each warning is a code that the pages word; none hides a result
 * except that groups of fewer than ten people are not broken down.
 */
import type { Grouping } from "../groups/find-groups";

/** Below this many people in the conversation, groups are no more than a first look. */
export const fewestForGroups = 30;
/** Two numbers of groups whose silhouettes are this near are as good as each other. */
export const unclearWithin = 0.02;
/** 0.50 and 0.48 are 0.02 apart, whatever floating point makes of it. */
const rounding = 1e-9;
/** Smaller groups are counted and not broken down. */
export const fewestInGroup = 10;
/** Below this mean adjusted Rand index the groups depend on where the search for them started. */
export const stableFrom = 0.8;

export const warnings = ["few-people", "unclear-count", "unstable", "small-group", "no-groups"] as const;
export type Warning = (typeof warnings)[number];

/**
 * The warnings that belong beside a grouping, in a fixed order.
 * @example listWarnings({ sizes: [20, 4], … }) // ["few-people", "small-group"]
 */
export function listWarnings({
  sizes,
  silhouettes,
  stability,
}: Pick<Grouping, "sizes" | "silhouettes" | "stability">): Warning[] {
  const [best, second] = silhouettes.map(({ silhouette }) => silhouette).sort((a, b) => b - a);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const holds: Record<Warning, boolean> = {
    "few-people": people < fewestForGroups,
    "unclear-count": best !== undefined && second !== undefined && best - second <= unclearWithin + rounding,
    unstable: stability < stableFrom,
    "small-group": sizes.some((size) => size < fewestInGroup),
    "no-groups": sizes.length < 2,
  };
  return warnings.filter((warning) => holds[warning]);
}

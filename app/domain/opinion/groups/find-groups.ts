/**
 * Groups of people who voted alike. Several starts are made; the number of groups is the one that is clearest over all
 * of them, and the grouping shown is the most typical one. It starts cold: nothing depends on what was shown before.
 * Whether the groups mean anything is for app/domain/opinion/honesty to say.
 */
import type { Positions } from "../positions/project";
import { measureLikeness } from "./adjusted-rand";
import { type Start, startFrom } from "./one-start";

/** People who stand close together, for maps: nobody is named or numbered. */
export interface BaseCluster {
  readonly x: number;
  readonly y: number;
  readonly people: number;
  readonly group: number;
}

export interface Grouping {
  /** Of each person given, in the same order; groups are numbered by size, the largest 0. */
  readonly labels: Int32Array;
  readonly sizes: readonly number[];
  readonly centres: readonly { readonly x: number; readonly y: number }[];
  /** The mean over the starts, for each number of groups that was tried. */
  readonly silhouettes: readonly { readonly k: number; readonly silhouette: number }[];
  /** How alike the groupings of the other starts are to this one, as a mean adjusted Rand index: 1 the same. */
  readonly stability: number;
  readonly baseClusters: readonly BaseCluster[];
}

/**
 * The groups among people at these positions, started from each of the orders; one group where all stand at one
 * point, none where there is nobody.
 * @example findGroups(positions, drawOrders(matrix, rows)).sizes // [893, 325]
 */
export function findGroups(people: Positions, orders: readonly Int32Array[]): Grouping {
  const starts = orders.map((order) => startFrom(people, order));
  const silhouettes = meanSilhouettes(starts);
  // Of two as clear the larger number, as the method has it.
  const best = silhouettes.reduce((most, { silhouette }, at) => {
    return silhouette >= (silhouettes[most]?.silhouette ?? -Infinity) ? at : most;
  }, 0);
  const groupings = starts.map((start) => {
    const groupOf = start.attempts[best]?.groupOf;
    return groupOf ? start.baseOf.map((base) => groupOf[base]!) : start.baseOf.map(() => 0);
  });
  const { at, stability } = mostTypical(groupings);
  return { ...numberBySize(starts[at]!, groupings[at]!, people), silhouettes, stability };
}

function meanSilhouettes(starts: readonly Start[]): Grouping["silhouettes"] {
  const tried = Math.min(...starts.map(({ attempts }) => attempts.length));
  return Array.from({ length: tried }, (_, at) => ({
    k: at + 2,
    silhouette: starts.reduce((sum, { attempts }) => sum + attempts[at]!.silhouette, 0) / starts.length,
  }));
}

/** The grouping most alike to all the others; of several, the first. */
function mostTypical(groupings: readonly Int32Array[]): { at: number; stability: number } {
  const sums = groupings.map(() => 0);
  for (let one = 0; one < groupings.length; one += 1)
    for (let other = 0; other < one; other += 1) {
      const likeness = measureLikeness(groupings[one]!, groupings[other]!);
      sums[one]! += likeness;
      sums[other]! += likeness;
    }
  const most = Math.max(...sums);
  return {
    at: sums.indexOf(most),
    stability: groupings.length > 1 ? most / (groupings.length - 1) : 1,
  };
}

type Numbered = Omit<Grouping, "silhouettes" | "stability">;

function numberBySize({ base, baseOf }: Start, groups: Int32Array, { x, y }: Positions): Numbered {
  const sums = new Map<number, { people: number; x: number; y: number }>();
  for (const [person, group] of groups.entries()) {
    const sum = sums.get(group) ?? { people: 0, x: 0, y: 0 };
    sums.set(group, { people: sum.people + 1, x: sum.x + x[person]!, y: sum.y + y[person]! });
  }
  const bySize = [...sums].sort(([a, one], [b, other]) => other.people - one.people || a - b);
  const numbers = new Map(bySize.map(([group], number) => [group, number]));
  const labels = groups.map((group) => numbers.get(group)!);
  const groupOfBase = new Map(Array.from(baseOf, (cluster, person) => [cluster, labels[person]!]));
  return {
    labels,
    sizes: bySize.map(([, { people }]) => people),
    centres: bySize.map(([, sum]) => ({ x: sum.x / sum.people, y: sum.y / sum.people })),
    baseClusters: Array.from(base.sizes, (people, cluster) => ({
      x: base.centres.x[cluster]!,
      y: base.centres.y[cluster]!,
      people,
      group: groupOfBase.get(cluster)!,
    })),
  };
}

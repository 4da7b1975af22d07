/**
 * One attempt at groups, from one order of the people: at most a hundred base clusters, then two to five groups of
 * those. It chooses nothing; find-groups.ts does, among several attempts.
 */
import type { Positions } from "../positions/project";
import { clusterPoints, type Clusters } from "./k-means";
import { measureSilhouette } from "./silhouette";

const baseClusters = { k: 100, mostIterations: 100 };
const groupIterations = 20;
const mostGroups = 5;

export interface Start {
  /** The base cluster of each person, in the people's own order, not in the order started from. */
  readonly baseOf: Int32Array;
  readonly base: Clusters;
  /** For k = 2, 3, …: as many as the number of base clusters bears. */
  readonly attempts: readonly Attempt[];
}

export interface Attempt {
  readonly k: number;
  readonly silhouette: number;
  /** The group of each base cluster. */
  readonly groupOf: Int32Array;
}

/**
 * The groups that people at these positions fall into when the first in `order` are the first centres.
 * @example startFrom(people, Int32Array.of(2, 0, 1)).attempts[0].silhouette // 0.39
 */
export function startFrom(people: Positions, order: Int32Array): Start {
  const base = clusterPoints(
    {
      x: Float64Array.from(order, (at) => people.x[at]!),
      y: Float64Array.from(order, (at) => people.y[at]!),
    },
    baseClusters,
  );
  const baseOf = new Int32Array(order.length);
  for (const [place, person] of order.entries()) baseOf[person] = base.labels[place]!;
  const count = base.sizes.length;
  const largest = Math.min(mostGroups, 2 + Math.floor(count / 12), count);
  const weights = Float64Array.from(base.sizes);
  const attempts = Array.from({ length: Math.max(0, largest - 1) }, (_, at) => {
    const k = at + 2;
    const { labels, sizes } = clusterPoints(base.centres, { k, mostIterations: groupIterations, weights });
    return { k, groupOf: labels, silhouette: measureSilhouette(base.centres, labels, sizes.length) };
  });
  return { baseOf, base, attempts };
}

/** How clear-cut clusters are: 1 far apart, 0 touching, below 0 mixed up. It weighs every point alike. */
import type { Positions } from "../positions/project";

/**
 * The mean silhouette of the points, (b − a) ÷ max(a, b) each: a the mean distance to the others of its cluster, b to
 * the nearest other cluster. A point alone in its cluster counts 0.
 * @example measureSilhouette(points, labels, 2) // 0.39
 */
export function measureSilhouette({ x, y }: Positions, labels: Int32Array, clusterCount: number): number {
  if (x.length === 0 || clusterCount < 2) return 0;
  const sizes = new Int32Array(clusterCount);
  for (const label of labels) sizes[label]! += 1;
  let total = 0;
  for (let point = 0; point < x.length; point += 1) {
    const own = labels[point]!;
    if (sizes[own] === 1) continue;
    const sums = new Float64Array(clusterCount);
    for (let other = 0; other < x.length; other += 1)
      sums[labels[other]!]! += Math.hypot(x[other]! - x[point]!, y[other]! - y[point]!);
    const within = sums[own]! / (sizes[own]! - 1);
    const between = sums.reduce(
      (least, sum, cluster) => (cluster === own ? least : Math.min(least, sum / sizes[cluster]!)),
      Infinity,
    );
    const wider = Math.max(within, between);
    total += wider === 0 ? 0 : (between - within) / wider;
  }
  return total / x.length;
}

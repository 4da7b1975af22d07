/**
 * Points of the plane gathered around centres, each point with a weight. Centres start from the first distinct points,
 * so there is no chance in it; a centre that loses all its points is dropped.
 */
import type { Positions } from "../positions/project";

export interface Clusters {
  readonly centres: Positions;
  /** The cluster of each point. */
  readonly labels: Int32Array;
  /** The points of each cluster, not their weight. */
  readonly sizes: Int32Array;
}

export interface KMeansChoice {
  readonly k: number;
  readonly mostIterations: number;
  /** One for each point; every point weighs 1 without it. */
  readonly weights?: Float64Array;
}

/** All centres moved less than this: the end. */
const stillness = 0.01;

/**
 * At most k clusters; fewer where there are fewer distinct points.
 * @example clusterPoints(points, { k: 2, mostIterations: 20 }).labels // Int32Array [0, 0, 1]
 */
export function clusterPoints(points: Positions, { k, mostIterations, weights }: KMeansChoice): Clusters {
  let centres = firstDistinct(points, k);
  let labels = nearest(points, centres);
  for (let iteration = 0; iteration < mostIterations; iteration += 1) {
    const moved = meansOf(points, labels, centres.x.length, weights);
    const isStill = movedLittle(centres, moved);
    ({ centres, labels } = withoutEmpty(moved, labels));
    if (isStill) break;
    labels = nearest(points, centres);
  }
  const { labels: kept, centres: filled } = withoutEmpty(
    meansOf(points, labels, centres.x.length, weights),
    labels,
  );
  const sizes = new Int32Array(filled.x.length);
  for (const label of kept) sizes[label]! += 1;
  return { centres: filled, labels: kept, sizes };
}

function firstDistinct({ x, y }: Positions, k: number): Positions {
  const seen = new Set<string>();
  const chosen: number[] = [];
  for (let point = 0; point < x.length && chosen.length < k; point += 1) {
    // Adding 0 makes -0 the same as 0.
    const place = `${x[point]! + 0},${y[point]! + 0}`;
    if (seen.has(place)) continue;
    seen.add(place);
    chosen.push(point);
  }
  return {
    x: Float64Array.from(chosen, (point) => x[point]!),
    y: Float64Array.from(chosen, (point) => y[point]!),
  };
}

/**
 * The nearest centre of each point; of two as near, the earlier. Centres are looked at from the point's own x outwards
 * and no further than the nearest so far, which spares most of them.
 */
function nearest({ x, y }: Positions, centres: Positions): Int32Array {
  const count = centres.x.length;
  const byX = Int32Array.from(centres.x.keys()).sort((a, b) => centres.x[a]! - centres.x[b]! || a - b);
  const sortedX = Float64Array.from(byX, (centre) => centres.x[centre]!);
  const sortedY = Float64Array.from(byX, (centre) => centres.y[centre]!);
  const labels = new Int32Array(x.length);
  for (let point = 0; point < x.length; point += 1) {
    const [px, py] = [x[point]!, y[point]!];
    let least = Infinity;
    let label = 0;
    // One loop out and back, and no function in it: it runs for every person, start and step.
    for (let right = firstNotBelow(sortedX, px), at = right, step = 1; ; at += step) {
      const across = at < 0 || at >= count ? Infinity : (px - sortedX[at]!) ** 2;
      if (at < 0 || at >= count || across > least) {
        if (step < 0) break;
        [at, step] = [right, -1];
        continue;
      }
      const distance = across + (py - sortedY[at]!) ** 2;
      if (distance > least || (distance === least && byX[at]! > label)) continue;
      least = distance;
      label = byX[at]!;
    }
    labels[point] = label;
  }
  return labels;
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The weighted mean of each cluster's points; NaN for a cluster without any. */
function meansOf(points: Positions, labels: Int32Array, count: number, weights?: Float64Array): Positions {
  const total = new Float64Array(count);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let point = 0; point < labels.length; point += 1) {
    const [label, weight] = [labels[point]!, weights ? weights[point]! : 1];
    total[label]! += weight;
    x[label]! += weight * points.x[point]!;
    y[label]! += weight * points.y[point]!;
  }
  return { x: x.map((sum, at) => sum / total[at]!), y: y.map((sum, at) => sum / total[at]!) };
}

function movedLittle(before: Positions, after: Positions): boolean {
  return before.x.every((x, at) => {
    const distance = Math.hypot(after.x[at]! - x, after.y[at]! - before.y[at]!);
    return Number.isNaN(distance) || distance < stillness;
  });
}

function withoutEmpty(centres: Positions, labels: Int32Array): { centres: Positions; labels: Int32Array } {
  const kept = [...centres.x.keys()].filter((at) => !Number.isNaN(centres.x[at]!));
  if (kept.length === centres.x.length) return { centres, labels };
  const places = new Map(kept.map((at, place) => [at, place]));
  return {
    centres: {
      x: Float64Array.from(kept, (at) => centres.x[at]!),
      y: Float64Array.from(kept, (at) => centres.y[at]!),
    },
    labels: labels.map((label) => places.get(label)!),
  };
}

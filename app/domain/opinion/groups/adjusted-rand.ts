/** How alike two groupings of the same people are, whatever their groups are numbered. It compares nothing else. */

/**
 * The adjusted Rand index: 1 the same, about 0 as alike as by chance. Labels below 0 are people without a group in
 * one of the two: they are left out. 1 where fewer than two remain.
 * @example measureLikeness(Int32Array.of(0, 0, 1), Int32Array.of(1, 1, 0)) // 1
 */
export function measureLikeness(one: Int32Array, other: Int32Array): number {
  const [width, height] = [countLabels(one), countLabels(other)];
  const both = new Int32Array(width * height);
  const ones = new Int32Array(width);
  const others = new Int32Array(height);
  let count = 0;
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [one[at]!, other[at]!];
    if (a < 0 || b < 0) continue;
    count += 1;
    both[a * height + b]! += 1;
    ones[a]! += 1;
    others[b]! += 1;
  }
  const pairs = pairsAmong(count);
  if (pairs === 0) return 1;
  const [together, inOne, inOther] = [pairsIn(both), pairsIn(ones), pairsIn(others)];
  const byChance = (inOne * inOther) / pairs;
  const most = (inOne + inOther) / 2;
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

function countLabels(labels: Int32Array): number {
  return labels.reduce((most, label) => Math.max(most, label + 1), 0);
}

function pairsIn(sizes: Int32Array): number {
  return sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

/**
 * The largest eigenvalue of a small symmetric tridiagonal matrix and its eigenvector: bisection on Sturm counts, then
 * inverse iteration. It solves no other eigenvalue.
 */

/** @param beside the elements beside the diagonal, one fewer than on it */
export function solveTridiagonal(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly vector: Float64Array } {
  const value = largestEigenvalue(diagonal, beside);
  return { value, vector: eigenvectorOf(diagonal, beside, value) };
}

function largestEigenvalue(diagonal: readonly number[], beside: readonly number[]): number {
  const reach = diagonal.map(
    (each, at) => each + Math.abs(beside[at - 1] ?? 0) + Math.abs(at < diagonal.length - 1 ? beside[at]! : 0),
  );
  let high = Math.max(...reach);
  let low = Math.max(...diagonal);
  for (let round = 0; round < 200 && high > low; round += 1) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (hasEigenvalueAbove(diagonal, beside, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Sturm: one pivot of the matrix minus x above zero for each eigenvalue above x. */
function hasEigenvalueAbove(diagonal: readonly number[], beside: readonly number[], x: number): boolean {
  let pivot = 1;
  for (const [at, element] of diagonal.entries()) {
    const coupling = at === 0 ? 0 : beside[at - 1]! ** 2;
    pivot = element - x - coupling / (pivot === 0 ? -1e-300 : pivot);
    if (pivot > 0) return true;
  }
  return false;
}

/** Two rounds of inverse iteration from ones, by elimination with row exchanges. */
function eigenvectorOf(diagonal: readonly number[], beside: readonly number[], value: number): Float64Array {
  let vector: Float64Array = new Float64Array(diagonal.length).fill(1 / Math.sqrt(diagonal.length));
  for (let round = 0; round < 3; round += 1) {
    vector = solveShifted(diagonal, beside, value, vector);
    const length = Math.hypot(...vector);
    vector = vector.map((each) => each / length);
  }
  return vector;
}

function solveShifted(
  diagonal: readonly number[],
  beside: readonly number[],
  shift: number,
  right: Float64Array,
): Float64Array {
  const size = diagonal.length;
  const tiny = Math.max(...diagonal.map(Math.abs), 1e-290) * 2.3e-16;
  // Upper rows after elimination: three bands, since exchanged rows reach one further.
  const main = Float64Array.from(diagonal, (each) => each - shift);
  const above = Float64Array.from({ length: size }, (_, at) => beside[at] ?? 0);
  const second = new Float64Array(size);
  const solution = Float64Array.from(right);
  for (let at = 0; at < size - 1; at += 1) {
    const below = beside[at]!;
    if (Math.abs(below) > Math.abs(main[at]!)) {
      const factor = main[at]! / below;
      const [nextMain, nextAbove] = [main[at + 1]!, at + 1 < size - 1 ? above[at + 1]! : 0];
      const [oldAbove, oldRight] = [above[at]!, solution[at]!];
      main[at] = below;
      above[at] = nextMain;
      second[at] = nextAbove;
      main[at + 1] = oldAbove - factor * nextMain;
      above[at + 1] = -factor * nextAbove;
      solution[at] = solution[at + 1]!;
      solution[at + 1] = oldRight - factor * solution[at]!;
    } else {
      const factor = main[at] === 0 ? 0 : below / main[at]!;
      main[at + 1]! -= factor * above[at]!;
      solution[at + 1]! -= factor * solution[at]!;
    }
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const pivot = Math.abs(main[at]!) < tiny ? tiny : main[at]!;
    const further =
      (at + 1 < size ? above[at]! * solution[at + 1]! : 0) +
      (at + 2 < size ? second[at]! * solution[at + 2]! : 0);
    solution[at] = (solution[at]! - further) / pivot;
  }
  return solution;
}

/**
 * The strongest direction of a sparse matrix, by Lanczos' method with full reorthogonalisation. Each step reads every
 * vote twice. It starts from a fixed vector, so the same matrix gives the same answer; it draws no random numbers.
 */
import type { Deviations } from "./deviations";
import { solveTridiagonal } from "./tridiagonal";

const mostSteps = 200;
const mostRestarts = 10;
const stepsBetweenChecks = 10;
/** Of the residual, relative to the eigenvalue. */
const tolerance = 1e-13;

/**
 * The unit vector along which the rows vary most, among those at right angles to `others`; all zeros when the rows do
 * not vary there.
 * @example findDirection(deviations, []) // Float64Array [0.8, -0.6]
 */
export function findDirection(deviations: Deviations, others: readonly Float64Array[]): Float64Array {
  const floor = varianceOf(deviations) * 1e-14;
  let start = startingVector(deviations.columnCount);
  for (let attempt = 0; ; attempt += 1) {
    removeAlong(start, others);
    if (normalise(start) === 0) return start;
    const { vector, eigenvalue, residual } = iterate(deviations, others, start);
    if (eigenvalue <= floor) return vector.fill(0);
    if (residual <= tolerance * eigenvalue || attempt === mostRestarts) return vector;
    start = vector;
  }
}

interface Found {
  readonly vector: Float64Array;
  readonly eigenvalue: number;
  readonly residual: number;
}

function iterate(deviations: Deviations, others: readonly Float64Array[], start: Float64Array): Found {
  const steps = Math.max(1, Math.min(mostSteps, deviations.columnCount - others.length));
  const basis = [start];
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (;;) {
    const current = basis.at(-1)!;
    const next = applyTwice(deviations, current);
    diagonal.push(dot(next, current));
    // Twice: rounding leaves a remainder that the second pass takes out.
    for (let pass = 0; pass < 2; pass += 1) removeAlong(next, [...others, ...basis]);
    const length = normalise(next);
    const size = diagonal.length;
    const isLast = size === steps || length <= 1e-300;
    if (isLast || size % stepsBetweenChecks === 0) {
      const { value, vector } = solveTridiagonal(diagonal, beside);
      const residual = Math.abs(length * vector[size - 1]!);
      if (isLast || residual <= tolerance * value)
        return {
          vector: combine(basis, vector),
          eigenvalue: value,
          residual: size === steps && steps < mostSteps ? 0 : residual,
        };
    }
    beside.push(length);
    basis.push(next);
  }
}

/** XᵀX·v, a row at a time. */
function applyTwice({ rowCount, starts, columns, values }: Deviations, vector: Float64Array): Float64Array {
  const product = new Float64Array(vector.length);
  for (let row = 0; row < rowCount; row += 1) {
    const [from, to] = [starts[row]!, starts[row + 1]!];
    let along = 0;
    for (let at = from; at < to; at += 1) along += values[at]! * vector[columns[at]!]!;
    for (let at = from; at < to; at += 1) product[columns[at]!]! += along * values[at]!;
  }
  return product;
}

function varianceOf({ values }: Deviations): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** Fractions of multiples of the golden ratio: spread evenly, alike in no symmetry of the columns. */
function startingVector(length: number): Float64Array {
  return Float64Array.from({ length }, (_, column) => 0.25 + (((column + 1) * 0.6180339887498949) % 1));
}

function combine(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]!.length);
  for (const [step, vector] of basis.entries())
    for (let column = 0; column < sum.length; column += 1) sum[column]! += weights[step]! * vector[column]!;
  normalise(sum);
  return sum;
}

function removeAlong(vector: Float64Array, directions: readonly Float64Array[]): void {
  for (const direction of directions) {
    const along = dot(vector, direction);
    for (let column = 0; column < vector.length; column += 1) vector[column]! -= along * direction[column]!;
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let column = 0; column < one.length; column += 1) sum += one[column]! * other[column]!;
  return sum;
}

/** Makes the vector one long and answers how long it was. */
function normalise(vector: Float64Array): number {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let column = 0; column < vector.length; column += 1) vector[column]! /= length;
  return length;
}

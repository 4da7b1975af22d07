/**
 * The two principal components of the votes, with signs that do not depend on how they were found. It refuses to
 * invent a direction: where the votes do not vary, a component is all zeros.
 */
import type { Deviations } from "./deviations";
import { findDirection } from "./lanczos";

export type Components = readonly [Float64Array, Float64Array];

/** Loadings this close to the largest count as equally large, so that rounding does not choose the sign. */
const closeness = 1 - 1e-9;

/**
 * The two directions along which people differ most, each one long, the first of its largest loadings positive.
 * @example findComponents(deviations)[0] // Float64Array [0.8, -0.6]
 */
export function findComponents(deviations: Deviations): Components {
  const first = withSign(findDirection(deviations, []));
  return [first, withSign(findDirection(deviations, [first]))];
}

function withSign(component: Float64Array): Float64Array {
  const largest = component.reduce((most, loading) => Math.max(most, Math.abs(loading)), 0);
  const first = component.find((loading) => Math.abs(loading) >= largest * closeness) ?? 0;
  return first < 0 ? component.map((loading) => -loading) : component;
}

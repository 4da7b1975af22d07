/** Numbers for people that mean nothing outside one export: drawn anew each time, in no order of anything. */

/** A number from 0 up to and without 1. */
export type Random = () => number;

/** The numbers `from`, `from + 1`, … given to these in a drawn order. */
export function freshIds(ids: ArrayLike<number>, from: number, random: Random): Map<number, number> {
  const drawn = Array.from(ids);
  for (let at = drawn.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  return new Map(drawn.map((id, at) => [id, from + at]));
}

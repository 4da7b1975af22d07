/** What is not the same in two forms of a record, field by field. Compares whole values; words within a text are not its matter. */
import type { Json } from "./json";

export interface Difference {
  /** `sources.0.address`. */
  readonly path: string;
  /** Null: not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The fields that differ, in the order of the newer record, then those that only the older one had.
 * @example listDifferences({ a: 1, b: [2] }, { a: 1, b: [3] }) // [{ path: "b.0", before: "2", after: "3" }]
 */
export function listDifferences(before: Json | null, after: Json | null): Difference[] {
  const [older, newer] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...newer.keys(), ...older.keys()])]
    .map((path) => ({ path, before: older.get(path) ?? null, after: newer.get(path) ?? null }))
    .filter((each) => each.before !== each.after);
}

/** Every value that holds no others, by its path; null counts as not there. */
function leavesOf(value: Json | null, path: readonly string[] = []): Map<string, string> {
  if (value === null) return new Map();
  if (typeof value !== "object") return new Map([[path.join("."), String(value)]]);
  return new Map(Object.entries(value).flatMap(([name, each]) => [...leavesOf(each, [...path, name])]));
}

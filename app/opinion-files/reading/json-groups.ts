/** The groups in the platform's stored mathematics: groups of base clusters, base clusters of people. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The group of each person; nobody where the value is not shaped as expected. */
export function readGroupMembers(math: unknown): Map<number, number> {
  const groupOf = new Map<number, number>();
  if (!isRecord(math) || !isRecord(math["base-clusters"]) || !Array.isArray(math["group-clusters"]))
    return groupOf;
  const { id: ids, members } = math["base-clusters"];
  if (!Array.isArray(ids) || !Array.isArray(members)) return groupOf;
  for (const group of math["group-clusters"] as unknown[]) {
    if (!isRecord(group) || typeof group.id !== "number") continue;
    for (const base of numbersOf(group.members))
      for (const person of numbersOf((members as unknown[])[ids.indexOf(base)]))
        groupOf.set(person, group.id);
  }
  return groupOf;
}

function numbersOf(value: unknown): number[] {
  return Array.isArray(value) ? (value as unknown[]).filter((each) => typeof each === "number") : [];
}

/** Which of the records that a change names are on record: bills by slug, sources and agencies by their keys. */
import { inArray } from "drizzle-orm";
import type { ChangeSubject } from "~/domain/desk/change";
import { unknownName } from "~/domain/change-sets/check-change";
import type { Json } from "~/domain/change-sets/json";
import type { Problem } from "~/domain/result";
import type { Reader } from "../../store";
import type { ChangeRow } from "./set-rows";

type Named = "bill" | "source" | "agency" | "topic" | "experiment" | "round";

/** Where a record of each kind names others: the path of the field (`*` is each of a list), and what it names. */
const places: Readonly<Record<ChangeSubject, readonly (readonly [path: string, named: Named])[]>> = {
  event: [
    ["bill", "bill"],
    ["sources.*.source", "source"],
  ],
  bill: [
    ["lead.*.agency", "agency"],
    ["supporting.*", "agency"],
    ["topics.*", "topic"],
  ],
  relation: [
    ["from", "bill"],
    ["to", "bill"],
  ],
  agency: [["successor.agency", "agency"]],
  source: [],
  text_version: [
    ["bill", "bill"],
    ["source", "source"],
  ],
  experiment: [
    ["act", "bill"],
    ["exemptions.*.settledBy", "bill"],
  ],
  experiment_event: [
    ["experiment", "experiment"],
    ["sources.*.source", "source"],
  ],
  meeting: [
    ["source", "source"],
    ["agenda.*.bill", "bill"],
  ],
  document: [
    ["bill", "bill"],
    ["agency", "agency"],
    ["source", "source"],
  ],
  lapse_decision: [
    ["bill", "bill"],
    ["successor", "bill"],
    ["source", "source"],
  ],
  round: [
    ["agency", "agency"],
    ["bills.*", "bill"],
    ["sources.*.source", "source"],
  ],
  response: [
    ["round", "round"],
    ["bill", "bill"],
    ["agency", "agency"],
  ],
};

/** What a change of this kind would put on record: later changes of the same set may name it. */
const makes: Partial<Record<ChangeSubject, readonly [named: Named, field: string]>> = {
  bill: ["bill", "slug"],
  source: ["source", "key"],
  agency: ["agency", "code"],
  experiment: ["experiment", "slug"],
  round: ["round", "slug"],
};

/** By change: what it names that neither is on record nor comes before it in the set. */
export async function listUnknownNames(
  reader: Reader,
  changes: readonly ChangeRow[],
): Promise<Map<number, Problem[]>> {
  const named = changes.map((change) => ({ change, names: namesIn(change.subject, change.content) }));
  const known = await findKnown(
    reader,
    named.flatMap(({ names }) => names),
  );
  const unknown = new Map<number, Problem[]>();
  for (const { change, names } of named) {
    const problems = names
      .filter(({ kind, key }) => !known.has(`${kind} ${key}`))
      .map(({ field, key }) => unknownName(field, key))
      .flatMap((result) => (result.ok ? [] : [result.problem]));
    if (problems.length > 0) unknown.set(change.id, problems);
    const made = change.action === "record" ? makes[change.subject] : undefined;
    const key = made && fieldOf(change.content, made[1]);
    if (made && typeof key === "string") known.add(`${made[0]} ${key}`);
  }
  return unknown;
}

interface Name {
  readonly kind: Named;
  readonly field: string;
  readonly key: string;
}

function namesIn(subject: ChangeSubject, content: Json | null): Name[] {
  return places[subject].flatMap(([path, kind]) =>
    textsAt(content, path.split(".")).map(({ field, text }) => ({ kind, field, key: text })),
  );
}

function textsAt(
  value: Json | null,
  [first, ...rest]: readonly string[],
  at = "",
): { field: string; text: string }[] {
  if (first === undefined) return typeof value === "string" ? [{ field: at.slice(1), text: value }] : [];
  if (first === "*")
    return Array.isArray(value)
      ? value.flatMap((item: Json, index) => textsAt(item, rest, `${at}.${index}`))
      : [];
  return textsAt(fieldOf(value, first), rest, `${at}.${first}`);
}

export function fieldOf(value: Json | null | undefined, name: string): Json | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  return (value as Readonly<Record<string, Json>>)[name] ?? null;
}

async function findKnown({ db, tables }: Reader, names: readonly Name[]): Promise<Set<string>> {
  const { bills, sources, agencies, topics, experiments, rounds } = tables;
  const columns = {
    bill: [bills, bills.slug],
    source: [sources, sources.key],
    agency: [agencies, agencies.code],
    topic: [topics, topics.code],
    experiment: [experiments, experiments.slug],
    round: [rounds, rounds.slug],
  } as const;
  const known = new Set<string>();
  for (const kind of new Set(names.map((name) => name.kind))) {
    const [table, column] = columns[kind];
    const keys = [...new Set(names.filter((name) => name.kind === kind).map(({ key }) => key))];
    const rows = await db.select({ key: column }).from(table).where(inArray(column, keys));
    for (const { key } of rows) known.add(`${kind} ${key}`);
  }
  return known;
}

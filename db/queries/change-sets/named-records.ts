/** Which of the records that a change names stand: bills and experiments by slug, sources, agencies and topics by their keys. */
import { and, eq, inArray, isNull } from "drizzle-orm";
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
  changes: readonly Pick<ChangeRow, "id" | "subject" | "action" | "targetKey" | "content">[],
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
    const made = makes[change.subject];
    const key = made && fieldOf(change.content, made[1]);
    if (made && change.action === "record" && typeof key === "string") known.add(`${made[0]} ${key}`);
    if (made && change.action === "retract") known.delete(`${made[0]} ${change.targetKey}`);
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

async function findKnown(reader: Reader, names: readonly Name[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const kind of new Set(names.map((name) => name.kind))) {
    const keys = [...new Set(names.filter((name) => name.kind === kind).map(({ key }) => key))];
    for (const { key } of await standing[kind](reader, keys)) known.add(`${kind} ${key}`);
  }
  return known;
}

type Standing = (reader: Reader, keys: string[]) => PromiseLike<readonly { readonly key: string }[]>;

/** Those of the keys under which something stands. */
const standing: Readonly<Record<Named, Standing>> = {
  bill: ({ db, tables: { bills, billFacts } }, keys) =>
    db
      .select({ key: bills.slug })
      .from(bills)
      .innerJoin(billFacts, and(eq(billFacts.billId, bills.id), isNull(billFacts.retractedAt)))
      .where(inArray(bills.slug, keys)),
  experiment: ({ db, tables: { experiments, experimentFacts: facts } }, keys) =>
    db
      .select({ key: experiments.slug })
      .from(experiments)
      .innerJoin(facts, and(eq(facts.experimentId, experiments.id), isNull(facts.retractedAt)))
      .where(inArray(experiments.slug, keys)),
  agency: ({ db, tables: { agencyNames } }, keys) =>
    db
      .selectDistinct({ key: agencyNames.agencyCode })
      .from(agencyNames)
      .where(and(inArray(agencyNames.agencyCode, keys), isNull(agencyNames.retractedAt))),
  source: ({ db, tables: { sources } }, keys) =>
    db.select({ key: sources.key }).from(sources).where(inArray(sources.key, keys)),
  topic: ({ db, tables: { topics } }, keys) =>
    db.select({ key: topics.code }).from(topics).where(inArray(topics.code, keys)),
  round: ({ db, tables: { rounds } }, keys) =>
    db.select({ key: rounds.slug }).from(rounds).where(inArray(rounds.slug, keys)),
};

/**
 * What is wrong with a record as it was entered, each problem at the name of its field in the form: what was left empty,
 * what the record's form cannot take, what it names that is not there. Events may wait for these until they are
 * submitted, and have forms of their own.
 */
import type { Json } from "~/domain/change-sets/json";
import type { ChangeAction } from "~/domain/desk/change";
import type { Problem } from "~/domain/result";
import { isDescribed } from "~/ui/desk/entry/fields/described";
import type { EnteredSubject } from "~/ui/desk/sets/add-change";
import { listUnknownNames } from "~db/queries/change-sets/named-records";
import { listChangeRows } from "~db/queries/change-sets/set-rows";
import { listShapeProblems } from "~db/records/shape-problems";
import type { Reader } from "~db/store";
import type { Entry } from "./read-entry";

interface Entered {
  readonly setId: number;
  readonly changeId: number | null;
  readonly subject: EnteredSubject;
  readonly action: ChangeAction;
}

export async function checkEntry(
  reader: Reader,
  { setId, changeId, subject, action }: Entered,
  { record, problems }: Entry,
): Promise<readonly Problem[]> {
  if (!isDescribed(subject)) return problems;
  const told = (problem: Problem) => problems.some(({ field }) => field === problem.field);
  const shape = listShapeProblems(subject, record).map((problem) => atField(subject, problem));
  const change = { id: changeId ?? 0, subject, action, targetKey: null, content: record as Json };
  const rows = await listChangeRows(reader, setId);
  const place = rows.findIndex(({ id }) => id === changeId);
  const before = place < 0 ? rows : rows.slice(0, place);
  const unknown = (await listUnknownNames(reader, [...before, change])).get(change.id) ?? [];
  const named = unknown.filter(({ value }) => value !== "").map((problem) => atField(subject, problem));
  const found = [...problems, ...shape.filter((problem) => !told(problem)), ...named];
  return found.filter((problem, index) => found.findIndex(({ field }) => field === problem.field) === index);
}

/** A problem of a record's path at the field that the subject's form has for it. */
export function atField(subject: EnteredSubject, problem: Problem): Problem {
  const { field } = problem;
  if (field === undefined || field === "reason" || field.startsWith("record.")) return problem;
  if (isDescribed(subject)) return { ...problem, field: `record.${field}` };
  const ofSource = /^sources\.(\d+)\.(\w+)$/.exec(field);
  if (ofSource) return { ...problem, field: `${ofSource[2]}${ofSource[1]}` };
  return { ...problem, field: field.replace(/\.(zh|en)$/, (language) => (language === ".zh" ? "Zh" : "En")) };
}

/**
 * What the fields of one record have to say of one another, whatever else is on record: no name twice in a list, a
 * first title that needs no day, a key that stays. The shape of each field is the form's matter (db/records).
 */
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import { failure, type Problem, type Result, success } from "~/domain/result";
import type { Json } from "./json";

/** The lists in which a thing stands once, with the field that tells one item from another (empty: the item itself). */
const once: Partial<Record<ChangeSubject, readonly (readonly [list: string, field: string])[]>> = {
  bill: [
    ["titles", "from"],
    ["lead", "agency"],
    ["supporting", ""],
    ["topics", ""],
    ["codes.lyBills", ""],
    ["codes.eyDocuments", ""],
  ],
  agency: [["names", "from"]],
};

/** The kinds whose key is what others call them by: it stays once it is published. */
const keyStays: readonly ChangeSubject[] = ["bill", "agency", "experiment", "round", "response"];

/**
 * Each with the path of its field. Problems: list.twice, titles.first_dated.
 * @example checkRecord("bill", { supporting: ["ndc", "ndc"] }) // [{ code: "list.twice", field: "supporting.1", value: "ndc" }]
 */
export function checkRecord(subject: ChangeSubject, record: Json): Problem[] {
  const results = [
    ...(once[subject] ?? []).flatMap(([list, field]) => checkOnce(record, list, field)),
    ...(subject === "bill" ? [checkFirstTitle(record)] : []),
  ];
  return results.flatMap((result) => (result.ok ? [] : [result.problem]));
}

function checkOnce(record: Json, list: string, field: string): Result<true>[] {
  const items = list.split(".").reduce<Json>(memberOf, record);
  if (!Array.isArray(items)) return [];
  const seen = new Set<Json>();
  return (items as readonly Json[]).map((item, index) => {
    const own = field === "" ? item : memberOf(item, field);
    const place = [list, index, field].filter((part) => part !== "").join(".");
    const twice = seen.has(own);
    seen.add(own);
    return twice
      ? failure({ code: "list.twice", field: place, value: typeof own === "string" ? own : "" })
      : success(true);
  });
}

/** A bill has a name on every day: the first of its titles does not begin on one. */
function checkFirstTitle(record: Json): Result<true> {
  const titles = memberOf(record, "titles");
  if (!Array.isArray(titles) || titles.length === 0) return success(true);
  return (titles as readonly Json[]).some((title) => memberOf(title, "from") === null)
    ? success(true)
    : failure({ code: "titles.first_dated", field: "titles.0.from" });
}

export interface KeyChange {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  /** The field that the key is made of. */
  readonly field: string;
  readonly targetKey: string | null;
  /** What the record as written would stand under; null when nobody can tell, or numbers are given out. */
  readonly key: string | null;
  /** Whether something else stands there. */
  readonly taken: boolean;
}

/**
 * Whether a record may stand under its key. Problems: record.exists, record.key_stays, with the `value`.
 * @example checkKey({ subject: "bill", action: "correct", field: "slug", targetKey: "a", key: "b", taken: false }) // problem record.key_stays
 */
export function checkKey({ subject, action, field, targetKey, key, taken }: KeyChange): Result<true> {
  if (key === null || action === "retract" || (action === "correct" && key === targetKey))
    return success(true);
  if (action === "correct" && keyStays.includes(subject))
    return failure({ code: "record.key_stays", field, value: targetKey ?? "" });
  return taken ? failure({ code: "record.exists", field, value: key }) : success(true);
}

/**
 * A bill's procedure decides which stages its events may have: it stays. Problem: bill.procedure_stays.
 * @example checkProcedure({ procedure: "statute" }, { procedure: "study" }) // problem bill.procedure_stays
 */
export function checkProcedure(standing: Json, record: Json): Result<true> {
  return memberOf(standing, "procedure") === memberOf(record, "procedure")
    ? success(true)
    : failure({ code: "bill.procedure_stays", field: "procedure" });
}

/**
 * What two fields of a record say of one another, when its form found them at odds: the sentence for the field.
 * @example fieldsAtOdds("relation", "to") // problem relation.to_itself; null where the form has no such rule
 */
export function fieldsAtOdds(subject: ChangeSubject, field: string): Problem | null {
  const result =
    subject === "relation" && field === "to"
      ? failure({ code: "relation.to_itself", field })
      : subject === "meeting" && field === "movedTo"
        ? failure({ code: "meeting.moved_to", field })
        : subject === "meeting" && field === "until"
          ? failure({ code: "meeting.until", field })
          : subject === "document" && field === "due"
            ? failure({ code: "document.only_resolution", field })
            : null;
  return result === null || result.ok ? null : result.problem;
}

function memberOf(value: Json, name: string): Json {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  return (value as Readonly<Record<string, Json>>)[name] ?? null;
}

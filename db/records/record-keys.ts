/** Under which key a record stands, read off its fields; null for those that get a number, and while a field is missing. */
import type { ChangeSubject } from "~/domain/desk/change";
import type { Json } from "~/domain/change-sets/json";

interface Key {
  readonly fields: readonly string[];
  readonly between: string;
}

const keys: Partial<Record<ChangeSubject, Key>> = {
  bill: { fields: ["slug"], between: "" },
  relation: { fields: ["from", "kind", "to"], between: "|" },
  agency: { fields: ["code"], between: "" },
  source: { fields: ["key"], between: "" },
  text_version: { fields: ["bill", "code"], between: "/" },
  experiment: { fields: ["slug"], between: "" },
  meeting: { fields: ["code"], between: "" },
  lapse_decision: { fields: ["term", "bill"], between: "/" },
  round: { fields: ["slug"], between: "" },
  response: { fields: ["round", "code"], between: "/" },
};

export function keyOf(subject: ChangeSubject, record: Json | null): string | null {
  const key = keys[subject];
  if (!key || record === null || typeof record !== "object" || Array.isArray(record)) return null;
  const parts = key.fields.map((field) => {
    const part = (record as Readonly<Record<string, Json>>)[field];
    return typeof part === "string" || typeof part === "number" ? String(part) : "";
  });
  return parts.every((part) => part !== "") ? parts.join(key.between) : null;
}

/** The last of the fields that a key is made of: what is wrong with a key is said there. */
export function keyFieldOf(subject: ChangeSubject): string {
  return keys[subject]?.fields.at(-1) ?? "";
}

/** The bill whose history a record belongs to, the first where it names several; null for those of none. */
export function billOf(subject: ChangeSubject, record: Json | null): string | null {
  const field = subject === "bill" ? "slug" : subject === "relation" ? "from" : "bill";
  if (record === null || typeof record !== "object" || Array.isArray(record)) return null;
  const { [field]: own, bills } = record as Readonly<Record<string, Json>>;
  const bill = subject === "round" && Array.isArray(bills) ? (bills as readonly Json[])[0] : own;
  return typeof bill === "string" && bill !== "" ? bill : null;
}

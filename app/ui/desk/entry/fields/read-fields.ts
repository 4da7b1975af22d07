/**
 * A form's words as the record they mean. What cannot be read, and what was left empty though asked for, is said by the
 * field's name; whether the record makes sense is asked elsewhere. Rows left empty are closed up first, so that the
 * record's own numbers are the form's.
 */
import type { Json } from "~/domain/change-sets/json";
import { parseDateInput } from "~/domain/dates/roc-date";
import type { Problem } from "~/domain/result";
import { type Field, nameOf, type RowsField } from "./field";
import { readPartialDay, precisionName } from "./partial-day";

type Values = Readonly<Record<string, string>>;
type Read = (field: Field, name: string) => Json | undefined;

export interface ReadRecord {
  readonly record: Readonly<Record<string, Json>>;
  /** The form's words with its empty rows closed up. */
  readonly values: Values;
  readonly problems: readonly Problem[];
}

export function readFields(fields: readonly Field[], sent: Values): ReadRecord {
  const values = fields.reduce((kept, field) => closeUp(field, nameOf("record", field.path), kept), sent);
  const problems: Problem[] = [];
  return { record: readObject(fields, "record", readerOf(values, problems)), values, problems };
}

function readObject(fields: readonly Field[], above: string, read: Read): Record<string, Json> {
  const record: Record<string, Json> = {};
  for (const field of fields) {
    const value = read(field, nameOf(above, field.path));
    if (value !== undefined) record[field.path] = value;
  }
  return record;
}

function readerOf(values: Values, problems: Problem[]): Read {
  /** What is left out, null, or missing. */
  const empty = ({ empty }: Field, name: string): Json | undefined => {
    if (empty === "absent") return undefined;
    if (empty === "null") return null;
    problems.push({ code: "text.missing", field: name });
    return "";
  };
  const read: Read = (field, name) => {
    const text = values[name] ?? "";
    switch (field.as) {
      case "yes":
        return text !== "";
      case "maybe":
        return text === "" ? null : text === "yes";
      case "words": {
        const [zh, en] = [values[`${name}.zh`] ?? "", values[`${name}.en`] ?? ""];
        if (!zh && !en && field.empty !== "asked") return empty(field, name);
        for (const [language, said] of [["zh", zh] as const, ["en", en] as const])
          if (!said && field.empty === "asked")
            problems.push({ code: "text.missing", field: `${name}.${language}` });
          else if (!said) problems.push({ code: "words.one_language", field: `${name}.${language}` });
        return { zh, en };
      }
      case "group":
        if (field.empty !== "asked" && !isFilled(field, name, values)) return empty(field, name);
        return readObject(field.fields, name, read);
      case "rows": {
        const count = filledRows(field, name, values).length;
        if (count === 0 && field.empty === "absent") return undefined;
        return Array.from({ length: count }, (_, row) => readRow(field, `${name}.${row}`, read));
      }
      default:
        return text === "" ? empty(field, name) : readText(field, name, text);
    }
  };
  const readText = (field: Field, name: string, text: string): Json => {
    if (field.as === "whole" && /^\d{1,9}$/.test(text)) return Number(text);
    if (field.as !== "day" && field.as !== "partial") return text;
    const date = parseDateInput(text);
    if (!date.ok) problems.push({ ...date.problem, field: name });
    if (!date.ok) return text;
    return field.as === "day" ? date.value : readPartialDay(date.value, values[precisionName(name)]);
  };
  return read;
}

/** A row is its fields together, or its one field when that has no name of its own. */
function readRow({ fields }: RowsField, name: string, read: Read): Json {
  const [only] = fields;
  if (only?.path === "") return read(only, name) ?? "";
  return readObject(fields, name, read);
}

function isFilled(field: Field, name: string, values: Values): boolean {
  if (field.as === "words") return Boolean(values[`${name}.zh`] ?? "") || Boolean(values[`${name}.en`] ?? "");
  if (field.as === "rows") return filledRows(field, name, values).length > 0;
  if (field.as === "group")
    return field.fields.some((inner) => isFilled(inner, nameOf(name, inner.path), values));
  return (values[name] ?? "") !== "";
}

/** The numbers of the rows in which anything was written, in their order. */
export function filledRows({ fields }: RowsField, name: string, values: Values): number[] {
  const numbers = new Set<number>();
  for (const each of Object.keys(values)) {
    const row = each.startsWith(`${name}.`) ? /^\d{1,3}(?=\.|$)/.exec(each.slice(name.length + 1)) : null;
    if (row) numbers.add(Number(row[0]));
  }
  return [...numbers]
    .filter((row) => fields.some((field) => isFilled(field, nameOf(`${name}.${row}`, field.path), values)))
    .sort((a, b) => a - b);
}

function closeUp(field: Field, name: string, values: Values): Values {
  if (field.as === "group")
    return field.fields.reduce((kept, inner) => closeUp(inner, nameOf(name, inner.path), kept), values);
  if (field.as !== "rows") return values;
  const filled = filledRows(field, name, values);
  const closed: Record<string, string> = {};
  for (const [each, text] of Object.entries(values)) {
    const row = each.startsWith(`${name}.`) ? /^\d{1,3}(?=\.|$)/.exec(each.slice(name.length + 1)) : null;
    if (!row) closed[each] = text;
    const place = row ? filled.indexOf(Number(row[0])) : -1;
    if (row && place >= 0) closed[`${name}.${place}${each.slice(name.length + 1 + row[0].length)}`] = text;
  }
  return closed;
}

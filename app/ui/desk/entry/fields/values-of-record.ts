/** A record as its form begins: what reading the form gives back unchanged. */
import type { Json } from "~/domain/change-sets/json";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { type Field, nameOf } from "./field";
import { precisionName } from "./partial-day";

export function valuesOfFields(fields: readonly Field[], record: Json | null): Record<string, string> {
  const values: Record<string, string> = {};
  put(fields, "record", record, values);
  return values;
}

function put(
  fields: readonly Field[],
  above: string,
  record: Json | null | undefined,
  values: Record<string, string>,
): void {
  for (const field of fields) {
    const name = nameOf(above, field.path);
    const value = field.path === "" ? record : memberOf(record, field.path);
    if (value === undefined || value === null) continue;
    if (field.as === "group") put(field.fields, name, value, values);
    else if (field.as === "words") {
      values[`${name}.zh`] = textOf(memberOf(value, "zh"));
      values[`${name}.en`] = textOf(memberOf(value, "en"));
    } else if (field.as === "rows")
      (Array.isArray(value) ? (value as Json[]) : []).forEach((item, row) =>
        put(field.fields, `${name}.${row}`, item, values),
      );
    else if (field.as === "yes") values[name] = value === true ? "on" : "";
    else if (field.as === "maybe") values[name] = value === true ? "yes" : "no";
    else if (field.as === "partial") putPartial(name, textOf(value), values);
    else values[name] = textOf(value);
  }
}

function putPartial(name: string, text: string, values: Record<string, string>): void {
  const date = parsePartialDate(text);
  values[name] = date.ok ? date.value.on : text;
  if (date.ok) values[precisionName(name)] = date.value.precision;
}

function memberOf(value: Json | null | undefined, name: string): Json | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, Json>>)[name];
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

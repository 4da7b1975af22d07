/** The forms of records: what a person typed, as the record it means, and back. Only what cannot be read is refused. */
import type { EnteredSubject } from "~/ui/desk/sets/add-change";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { parseDateInput } from "~/domain/dates/roc-date";
import { checkDocument } from "~/domain/change-sets/check-event";
import type { Json } from "~/domain/change-sets/json";
import { gazetteParts, joinLocator, readGazetteParts, splitLocator } from "~/domain/law/gazette-locator";
import type { Problem } from "~/domain/result";
import { fieldsOf, isDescribed, keptOf } from "~/ui/desk/entry/fields/described";
import { readPartialDay } from "~/ui/desk/entry/fields/partial-day";
import { readFields } from "~/ui/desk/entry/fields/read-fields";
import { valuesOfFields } from "~/ui/desk/entry/fields/values-of-record";
import { sourceRowsOf } from "~/ui/desk/entry/source-rows";
import { readRound, valuesOfRound } from "./read-round";

type Values = Readonly<Record<string, string>>;
export interface Entry {
  readonly record: Readonly<Record<string, Json>>;
  readonly problems: readonly Problem[];
  /** The form's words as they are given back: empty rows of a list closed up. */
  readonly values: Values;
}
export type Read = Omit<Entry, "values">;

/** @param base the record that is edited, of which what has no field is kept; null for a new one */
export function readEntry(subject: EnteredSubject, values: Values, base: Json | null): Entry {
  if (!isDescribed(subject)) return { values, ...read[subject](values) };
  const described = readFields(fieldsOf(subject), values);
  const kept = keptOf(subject).flatMap((name) => {
    const value = (base as Readonly<Record<string, Json>> | null)?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...described, record: { ...Object.fromEntries(kept), ...described.record } };
}

const read = { event: readEvent, source: readSource, round: readRound };

function readEvent(values: Values): Read {
  const problems: Problem[] = [];
  const date = parseDateInput(values["on"] ?? "");
  if (!values["bill"]) problems.push({ code: "bill.choose", field: "bill" });
  if (!values["on"]) problems.push({ code: "date.missing", field: "on" });
  else if (!date.ok) problems.push({ ...date.problem, field: "on" });
  if (!values["stage"]) problems.push({ code: "stage.choose", field: "stage" });
  problems.push(...listLocatorProblems(values));
  const number = values["reason"] ? null : checkDocument({ document: values["document"] || null });
  if (number && !number.ok) problems.push(number.problem);
  return {
    record: {
      bill: values["bill"] ?? "",
      on: date.ok ? readPartialDay(date.value, values["precision"]) : "",
      stage: values["stage"] ?? "",
      ...text("verbatim", values["verbatim"]),
      ...inTwo("note", values, problems),
      ...inTwo("unusual", values, problems),
      ...text("document", values["document"]),
      ...text("rule", values["rule"]),
      ...(values["order"] && { order: Number(values["order"]) }),
      sources: readSources(values),
    },
    problems,
  };
}

export function readSources(values: Values): Readonly<Record<string, Json>>[] {
  return sourceRowsOf(values)
    .filter((row) => values[`source${row}`])
    .map((row) => ({
      source: values[`source${row}`]!,
      ...text("at", locatorOf(values, row)),
      ...text("address", values[`address${row}`]),
      grade: values[`grade${row}`] ?? "official",
    }));
}

/** The parts of a place in the gazette, as they were typed in a row. */
function gazetteOf(values: Values, row: number) {
  const [volume, issue, number, book, pages] = gazetteParts.map((part) => values[part + row] ?? "");
  return readGazetteParts({ volume: volume!, issue: issue!, number: number!, book: book!, pages: pages! });
}

function locatorOf(values: Values, row: number): string {
  const gazette = gazetteOf(values, row);
  return joinLocator(gazette.ok ? gazette.value : null, values[`at${row}`] ?? "");
}

/** What cannot be read of the places in the gazette. */
export function listLocatorProblems(values: Values): Problem[] {
  return sourceRowsOf(values).flatMap((row) => {
    const gazette = gazetteOf(values, row);
    return gazette.ok ? [] : [{ ...gazette.problem, field: `${gazette.problem.field}${row}` }];
  });
}

function readSource(values: Values): Read {
  const date = parseDateInput(values["readOn"] ?? "");
  const two = (name: string) => ({ zh: values[`${name}Zh`] ?? "", en: values[`${name}En`] ?? "" });
  return {
    record: {
      key: values["key"] ?? "",
      kind: values["kind"] ?? "",
      title: two("title"),
      publisher: two("publisher"),
      address: values["address"] || null,
      readOn: date.ok ? date.value : "",
    },
    problems: date.ok ? [] : [{ ...date.problem, field: "readOn" }],
  };
}

function text(name: string, value: string | undefined): Readonly<Record<string, Json>> {
  return value ? { [name]: value } : {};
}

function inTwo(name: string, values: Values, problems: Problem[]): Readonly<Record<string, Json>> {
  const [zh, en] = [values[`${name}Zh`] ?? "", values[`${name}En`] ?? ""];
  if (!zh && !en) return {};
  if (!zh || !en) problems.push({ code: "words.one_language", field: zh ? `${name}En` : `${name}Zh` });
  return { [name]: { zh, en } };
}

function bilingualValues(name: string, words: object, values: Record<string, string>): void {
  for (const [language, text] of Object.entries(words))
    if (typeof text === "string") values[name + (language === "zh" ? "Zh" : "En")] = text;
}

/** A record as its form begins. */
export function valuesOf(subject: EnteredSubject, record: Json | null): Record<string, string> {
  if (isDescribed(subject)) return valuesOfFields(fieldsOf(subject), record);
  return subject === "round" ? valuesOfRound(record) : valuesOfRecord(record);
}

function valuesOfRecord(record: Json | null): Record<string, string> {
  const values: Record<string, string> = {};
  if (record === null || typeof record !== "object" || Array.isArray(record)) return values;
  for (const [name, value] of Object.entries(record as Readonly<Record<string, Json>>)) {
    if (name === "sources" && Array.isArray(value)) sourceValues(value, values);
    else if (value !== null && typeof value === "object") bilingualValues(name, value, values);
    else if (value !== null) values[name] = `${value}`;
  }
  const date = parsePartialDate(values["on"] ?? "");
  if (date.ok) Object.assign(values, { on: date.value.on, precision: date.value.precision });
  return values;
}

export function sourceValues(sources: readonly Json[], values: Record<string, string>): void {
  sources.forEach((source, row) => {
    for (const [name, value] of Object.entries(source as Readonly<Record<string, string | null>>))
      if (value !== null) values[`${name}${row}`] = value;
    const { gazette, rest } = splitLocator(values[`at${row}`] ?? "");
    if (!gazette) return;
    values[`at${row}`] = rest;
    for (const part of gazetteParts) values[part + row] = gazette[part];
  });
}

/** The form of a round: what a person typed, as the record it means, and back. Only what cannot be read is refused. */
import type { Json } from "~/domain/change-sets/json";
import { parseDateInput } from "~/domain/dates/roc-date";
import { parseTaipeiMinute } from "~/domain/dates/taipei-minute";
import type { Problem } from "~/domain/result";
import { roundBillRows } from "~/ui/desk/entry/round-fields";
import { type Read, readSources, sourceValues } from "./read-entry";

type Values = Readonly<Record<string, string>>;
type Part = Readonly<Record<string, Json>>;

export function readRound(values: Values): Read {
  const problems: Problem[] = [];
  const typed = (name: string) => values[name]?.trim() ?? "";
  const text = (name: string): Part => (typed(name) ? { [name]: typed(name) } : {});
  const day = (name: string) => {
    if (!typed(name)) return null;
    const date = parseDateInput(typed(name));
    if (date.ok) return date.value;
    problems.push({ ...date.problem, field: name });
    return null;
  };
  const optionalDay = (name: string): Part => {
    const on = day(name);
    return on === null ? {} : { [name]: on };
  };
  const minute = (name: string): Part => {
    if (!typed(name)) return {};
    const at = parseTaipeiMinute(typed(name));
    if (at.ok) return { [name]: at.value };
    problems.push({ ...at.problem, field: name });
    return {};
  };
  const two = (name: string) => ({ zh: typed(`${name}Zh`), en: typed(`${name}En`) });
  const bothOrNone = (name: string) => {
    const words = two(name);
    if (!words.zh && !words.en) return null;
    if (!words.zh || !words.en)
      problems.push({ code: "words.one_language", field: words.zh ? `${name}En` : `${name}Zh` });
    return words;
  };
  const doubt = bothOrNone("doubt");
  const limit = typed("statementLimit");
  return {
    record: {
      slug: typed("slug"),
      kind: typed("kind"),
      phase: typed("phase"),
      platform: typed("platform"),
      address: typed("address") || null,
      agency: typed("agency") || null,
      bills: roundBillRows.map((row) => typed(`bill${row}`)).filter(Boolean),
      title: two("title"),
      question: two("question"),
      opensOn: day("opensOn"),
      closesOn: day("closesOn"),
      ...minute("opensAt"),
      ...minute("closesAt"),
      ...text("tier"),
      ...(limit && { statementLimit: Number(limit) }),
      ...(typed("takesStatements") && { takesStatements: typed("takesStatements") === "yes" }),
      ...text("responseRule"),
      ...optionalDay("responseDueOn"),
      ...optionalDay("respondedOn"),
      ...text("responseAddress"),
      outcome: bothOrNone("outcome"),
      ...(doubt && { doubt }),
      sources: readSources(values),
    },
    problems,
  };
}

const taipeiOffsetInMs = 8 * 3_600_000;

/** A round as its form begins. */
export function valuesOfRound(record: Json | null): Record<string, string> {
  const values: Record<string, string> = {};
  if (record === null || typeof record !== "object" || Array.isArray(record)) return values;
  const fields = record as Part;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") values[name] = value;
    else if (typeof value === "number") values[name] = String(value);
    else if (typeof value === "boolean") values[name] = value ? "yes" : "no";
    else if (name === "sources" && Array.isArray(value)) sourceValues(value, values);
    else if (name === "bills" && Array.isArray(value))
      value.forEach((bill, row) => (values[`bill${row}`] = String(bill)));
    else if (value !== null && !Array.isArray(value))
      for (const [language, words] of Object.entries(value as Part))
        if (typeof words === "string") values[name + (language === "zh" ? "Zh" : "En")] = words;
  }
  for (const name of ["opensAt", "closesAt"])
    if (values[name])
      values[name] = new Date(Date.parse(values[name]) + taipeiOffsetInMs)
        .toISOString()
        .slice(0, 16)
        .replace("T", " ");
  return values;
}

/** The words for a record's paths: `titles.0.zh` of a bill is the Chinese of its first title. */
import type { Problem } from "~/domain/result";
import type { Messages } from "~/i18n/messages";
import { type FormState, valueIn } from "../../../form/form-state";
import type { PickLists } from "../options";
import type { Named } from "./field";

const isNumber = (part: string) => /^\d+$/.test(part);

/** The name of the last field of a path; a field without its own words goes by its name. */
export function labelOf(t: Messages, subject: string, path: string): string {
  const names: Readonly<Record<string, string>> = t.sets.fields;
  const parts = path.split(".").filter((part) => !isNumber(part));
  const last = parts.at(-1) ?? "";
  return names[`${subject}.${parts.join(".")}`] ?? names[last] ?? last;
}

/** The whole path in words, its numbers counted from one. */
export function wordsOfPath(t: Messages, subject: string, path: string): string {
  const parts = path.split(".");
  return parts
    .map((part, index) =>
      isNumber(part) ? String(Number(part) + 1) : labelOf(t, subject, parts.slice(0, index + 1).join(".")),
    )
    .join(" · ");
}

/** A field's name without the `record.` before it. */
export function pathOf(name: string): string {
  return name.replace(/^record\./, "");
}

/** The title of what a field names, when the lists know it. */
export function titleIn(lists: PickLists, names: Named, form: FormState, name: string): string | undefined {
  const key = valueIn(form, name);
  return key === "" ? undefined : lists[names].find((each) => each.key === key)?.title;
}

/** A problem of a record, read away from its form: the field that it names goes by its words. */
export function problemInWords(t: Messages, subject: string, problem: Problem): Problem {
  const { code, field } = problem;
  return code === "change.malformed" && field
    ? { ...problem, value: wordsOfPath(t, subject, pathOf(field)) }
    : problem;
}

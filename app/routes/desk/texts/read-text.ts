/** The form of a text's version: what was sent, as the record it means, and a record as its form begins. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { parseDateInput } from "~/domain/dates/roc-date";
import type { Json } from "~/domain/change-sets/json";
import type { Problem } from "~/domain/result";
import { formatArticles } from "~/domain/text/format-articles";
import type { FileNote } from "~/domain/text/file-note";
import { type ArticlesRead, readArticles } from "~/domain/text/read-articles";
import { textKinds } from "~/domain/text/text-kinds";
import { versionCode } from "~/domain/text/version-code";
import { messagesFor } from "~/i18n/messages";
import { readTextFile } from "~/uploads/read-text-file";
import type { RecordOf } from "~db/records/record-forms";
import { valuesOf } from "../../read-form";

type Values = Readonly<Record<string, string>>;

export interface Sent {
  readonly values: Record<string, string>;
  readonly fromFile: boolean;
  readonly notes: readonly FileNote[];
  readonly problems: readonly Problem[];
}

/** The form's values, with the words of its file in place of those that were typed. */
export async function readSent(form: FormData): Promise<Sent> {
  const values = valuesOf(form);
  const file = form.get("file");
  if (file === null || typeof file === "string" || file.name === "")
    return { values, fromFile: false, notes: [], problems: [] };
  const read = await readTextFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { values, fromFile: true, notes: [], problems: [{ ...read.problem, field: "file" }] };
  const { text, notes } = read.value;
  return { values: { ...values, words: text }, fromFile: true, notes, problems: [] };
}

export interface TextEntry {
  /** As far as it can be made. */
  readonly record: Readonly<Record<string, Json>>;
  /** Its code and names, also where the form left them out. */
  readonly named: { readonly code: string; readonly zh: string; readonly en: string };
  readonly datedOn: CalendarDate | null;
  readonly read: ArticlesRead;
  readonly problems: readonly Problem[];
}

/** @param taken the codes of the bill's other versions */
export function readText(values: Values, taken: readonly string[]): TextEntry {
  const date = parseDateInput(values["datedOn"] ?? "");
  const kind = textKinds.find((each) => each === values["kind"]);
  const problems: Problem[] = [];
  if (!values["bill"]) problems.push({ code: "bill.choose", field: "bill" });
  if (!kind) problems.push({ code: "text.kind_choose", field: "kind" });
  if (!values["datedOn"]) problems.push({ code: "date.missing", field: "datedOn" });
  else if (!date.ok) problems.push({ ...date.problem, field: "datedOn" });
  if (!values["source"]) problems.push({ code: "text.source_choose", field: "source" });
  const code = values["code"] || (kind && date.ok ? versionCode(kind, date.value, taken) : "");
  if (code && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))
    problems.push({ code: "text.code_malformed", field: "code" });
  const named = {
    code,
    zh: values["zh"] || (kind ? messagesFor("zh-Hant").compare.kinds[kind] : ""),
    en: values["en"] || (kind ? messagesFor("en").compare.kinds[kind] : ""),
  };
  const read = readArticles(values["words"] ?? "");
  if (read.articles.length === 0)
    problems.push(...read.problems.map((problem) => ({ ...problem, field: "words" })));
  const record = {
    bill: values["bill"] ?? "",
    kind: kind ?? "",
    datedOn: date.ok ? date.value : "",
    ...named,
    source: values["source"] ?? "",
    ...(values["address"] && { address: values["address"] }),
    articles: read.articles.map(({ number, ...article }) => ({ ...article, number: [...number] })),
  };
  return { record, named, datedOn: date.ok ? date.value : null, read, problems };
}

/** A version on record, or in the set, as its form begins. */
export function valuesOfText(record: RecordOf<"text_version">): Record<string, string> {
  const { bill, code, kind, datedOn, zh, en, source, address, articles } = record;
  return {
    bill,
    code,
    kind,
    datedOn,
    zh,
    en,
    source,
    address: address ?? "",
    words: formatArticles(articles),
  };
}

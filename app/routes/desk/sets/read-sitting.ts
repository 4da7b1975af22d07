/** The form of a sitting day, as the events it means: one for each bill that was marked. */
import { parseDateInput } from "~/domain/dates/roc-date";
import type { Json } from "~/domain/change-sets/json";
import type { Problem } from "~/domain/result";
import { listLocatorProblems, readSources } from "./entry/read-entry";

type Values = Readonly<Record<string, string>>;

export interface Sitting {
  readonly events: readonly { readonly bill: string; readonly record: Readonly<Record<string, Json>> }[];
  readonly problems: readonly Problem[];
}

export function readSitting(values: Values): Sitting {
  const date = parseDateInput(values["on"] ?? "");
  const picked = Object.keys(values).flatMap((name) => (name.startsWith("pick.") ? [name.slice(5)] : []));
  const problems: Problem[] = [];
  if (!values["title"]) problems.push({ code: "text.missing", field: "title" });
  if (!values["on"]) problems.push({ code: "date.missing", field: "on" });
  else if (!date.ok) problems.push({ ...date.problem, field: "on" });
  const sources = readSources(values);
  problems.push(...listLocatorProblems(values));
  if (sources.length === 0) problems.push({ code: "event.no_source", field: "source0" });
  if (!values["meetingZh"] !== !values["meetingEn"])
    problems.push({
      code: "words.one_language",
      field: values["meetingZh"] ? "meetingEn" : "meetingZh",
    });
  if (picked.length === 0) problems.push({ code: "sitting.none" });
  const events = picked.map((bill) => {
    const stage = values[`stage.${bill}`] ?? "";
    const [zh, en] = [values[`noteZh.${bill}`] ?? "", values[`noteEn.${bill}`] ?? ""];
    if (!stage) problems.push({ code: "stage.choose", field: `stage.${bill}` });
    if (!zh !== !en) problems.push({ code: "words.one_language", field: `note.${bill}` });
    const note = {
      zh: [values["meetingZh"], zh].filter(Boolean).join("\n"),
      en: [values["meetingEn"], en].filter(Boolean).join("\n"),
    };
    const unusual = { zh: values[`unusualZh.${bill}`] ?? "", en: values[`unusualEn.${bill}`] ?? "" };
    if (!unusual.zh !== !unusual.en)
      problems.push({ code: "words.one_language", field: `unusual${unusual.zh ? "En" : "Zh"}.${bill}` });
    const record = {
      bill,
      on: date.ok ? date.value : "",
      stage,
      ...(note.zh && { note }),
      ...(unusual.zh && { unusual }),
      sources,
    };
    return { bill, record };
  });
  return { events, problems };
}

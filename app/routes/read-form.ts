/** A form that was sent, as plain values; and the answer that gives it back. */
import type { Problem } from "~/domain/result";
import type { FormState } from "~/ui/form/form-state";
import { badRequest, forbidden } from "./responses";

/** @throws Response 400 for what is no form: a body cut short, another kind of content */
export function requireFormData(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw badRequest({ code: "form.unreadable" });
  });
}

/** The first value of each name, white space at its ends taken off; files left out. */
export function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !(name in values)) values[name] = value.replace(/\r\n/g, "\n").trim();
  return values;
}

/** A field exactly as it was typed: a password may begin with a space. */
export function rawValue(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** 422: the person's words, and what is wrong with them. Never with a password in them. */
export function unprocessable(
  values: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Response {
  return givenBack(422, values, problems);
}

/** 429: the person's words, kept until they may send them. */
export function overLimit(values: Readonly<Record<string, string>>, problem: Problem): Response {
  return givenBack(429, values, [problem]);
}

/** 200: the same form again, as somebody asked for it, with nothing wrong. */
export function formWith(values: Readonly<Record<string, string>>): Response {
  return givenBack(200, values, []);
}

/** The same, with what the first problem means for a change set: 403 not theirs to do, 409 somebody was quicker, else 422. */
export function formAnswer(
  values: Readonly<Record<string, string>>,
  problems: readonly Problem[],
  more: object = {},
): Response {
  const code = problems[0]?.code ?? "";
  if (code === "forbidden") throw forbidden(problems[0]!);
  return givenBack(overtaken.has(code) ? 409 : 422, values, problems, more);
}

const overtaken = new Set([
  "change_set.stale",
  "change.conflict",
  "change_set.not_possible",
  "change_set.not_open",
]);

/** The fields that no page gives back: passwords and one-time codes. Those of records are named `record.…`. */
const secrets: ReadonlySet<string> = new Set(["password", "current", "code"]);

function givenBack(
  status: number,
  values: Readonly<Record<string, string>>,
  problems: readonly Problem[],
  more: object = {},
): Response {
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.has(name)));
  const body: FormState = { ...more, values: kept, problems };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

/** A form as it comes back to the person who sent it: their own words, and what is wrong with which field. */
import type { Problem } from "~/domain/result";

export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export const emptyForm: FormState = { values: {}, problems: [] };

/** What stands in a field: what was typed, or else what it begins with. */
export function valueIn(form: FormState | undefined, name: string, otherwise = ""): string {
  return form?.values[name] ?? otherwise;
}

export function problemIn(form: FormState | undefined, name: string): Problem | undefined {
  return form?.problems.find((problem) => problem.field === name);
}

/** What a command of progress control answers: what it made, or everything that a person has to mend first. */
import type { Problem, Result } from "~/domain/result";
import { problemsIn } from "~/domain/progress/report-words";

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(...results: readonly Result<never>[]): Outcome<never> {
  return { ok: false, problems: problemsIn(results) };
}

/** Gathers what is wrong with several fields of one form, so that a person is told everything at once. */
import type { Problem, Result } from "~/domain/result";

/** The problems among the answers, in their order. @example problemsOf([success(1), failure({ code: "x" })]) // [{ code: "x" }] */
export function problemsOf(results: readonly Result<unknown>[]): Problem[] {
  return results.flatMap((result) => (result.ok ? [] : [result.problem]));
}

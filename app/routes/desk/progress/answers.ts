/** What a refused command of progress control becomes: a form with the person's words, or a page that says why not. */
import type { Problem } from "~/domain/result";
import { unprocessable } from "../../read-form";
import { forbidden, notFound } from "../../responses";

/** @throws Response 403 for what is somebody else's, 404 for what is not there */
export function answerProblems(
  values: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Response {
  for (const problem of problems) {
    if (problem.code === "forbidden" || problem.code === "progress.other_agency") throw forbidden(problem);
    if (problem.code === "progress.item_unknown") throw notFound(problem);
  }
  const { body, headers } = unprocessable(values, problems);
  const isOvertaken = problems.some(({ code }) => code === "progress.changed");
  return new Response(body, { status: isOvertaken ? 409 : 422, headers });
}

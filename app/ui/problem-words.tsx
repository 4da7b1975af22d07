/** A problem in words: the same sentence wherever the problem is shown. */
import type { Problem } from "~/domain/result";
import type { Messages } from "~/i18n/messages";
import { useSite } from "./site-context";

export function problemSentence(t: Messages, problem: Problem): string {
  const { codes, names } = t.problems;
  const code = problem.code in codes ? (problem.code as keyof typeof codes) : "unexpected";
  const field = problem.field as keyof typeof names | undefined;
  return codes[code]({ ...problem, name: field && field in names ? names[field] : "" });
}

export function ProblemWords({ problem }: { problem: Problem }) {
  const { t } = useSite();
  return <>{problemSentence(t, problem)}</>;
}

/** The page for what cannot be shown: what is wrong, how to write it, and where to go. */
import type { Problem } from "~/domain/result";
import { ProblemWords } from "./problem-words";
import { useSite } from "./site-context";

/** The errors that have a page of their own; whatever else goes wrong is a 500. */
export const problemStatuses = [400, 403, 404, 409, 410, 429, 500] as const;
export type ProblemStatus = (typeof problemStatuses)[number];

export interface ProblemPageProps {
  readonly status: ProblemStatus;
  readonly problem: Problem;
  /** The values the field can take, with their addresses. */
  readonly choices?: readonly { readonly label: string; readonly href: string }[];
}

export function ProblemPage({ status, problem, choices = [] }: ProblemPageProps) {
  const { t, href, reference } = useSite();
  return (
    <article className="problem">
      <h1>{t.problems.title[status]}</h1>
      <div className="ds-alert" data-color={status === 500 ? "danger" : "warning"} role="alert">
        <p className="ds-paragraph">
          <ProblemWords problem={problem} />
        </p>
        {problem.code.startsWith("date.") && <p className="ds-paragraph">{t.problems.howToWrite}</p>}
      </div>
      {choices.length > 0 && (
        <>
          <p>{t.problems.choices}</p>
          <ul className="choices">
            {choices.map((choice) => (
              <li key={choice.href}>
                <a href={choice.href}>{choice.label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {status === 500 && <p>{t.problems.reference(reference)}</p>}
      <p className="ways">
        <a href={href("/")}>{t.problems.home}</a> <a href={href("/bills")}>{t.problems.bills}</a>
      </p>
    </article>
  );
}

/** At the top of a form that came back: everything that is wrong, each leading to its field. */
import { ProblemWords } from "../problem-words";
import { useSite } from "../site-context";
import type { FormState } from "./form-state";

interface ErrorSummaryProps {
  readonly form: FormState | undefined;
  /** What the ids of the posted form's fields end with, where a page has several such forms. */
  readonly among?: string;
}

export function ErrorSummary({ form, among = "" }: ErrorSummaryProps) {
  const { t } = useSite();
  if (!form || form.problems.length === 0) return null;
  return (
    // Focused by the browser when the page opens, with script or without.
    <div className="ds-error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2 className="ds-heading">{t.form.problems(form.problems.length)}</h2>
      <ul>
        {form.problems.map((problem, index) => (
          <li key={index}>
            {problem.field ? (
              <a href={`#field-${problem.field}${among}`}>
                <ProblemWords problem={problem} />
              </a>
            ) : (
              <ProblemWords problem={problem} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

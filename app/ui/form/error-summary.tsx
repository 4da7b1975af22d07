/** At the top of a form that came back: everything that is wrong, each leading to its field. */
import { ProblemWords } from "../problem-words";
import { useSite } from "../site-context";
import type { FormState } from "./form-state";

interface ErrorSummaryProps {
  readonly form: FormState | undefined;
  /** Where two forms of the page have a field of the same name: the id of this form's. */
  readonly idOf?: (field: string) => string;
  /** What a field is called, where its sentence alone would not tell which one it is. */
  readonly nameOf?: (field: string) => string | null;
}

export function ErrorSummary({ form, idOf = (field) => field, nameOf = () => null }: ErrorSummaryProps) {
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
              <a href={`#field-${idOf(problem.field)}`}>
                {nameOf(problem.field) && <b>{`${nameOf(problem.field)}${t.colon}`}</b>}
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

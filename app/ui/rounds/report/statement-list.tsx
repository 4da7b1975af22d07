/** Some statements of a report, each with its number, its words, how people voted, and one line on why it is here. */
import type { ReactNode } from "react";
import { pageOfStatement } from "~/domain/rounds/report/report-page";
import { useSite } from "../../site-context";
import { AnswerBar } from "./answer-bar";
import type { ReportView } from "./report-view";

interface StatementListProps {
  readonly view: ReportView;
  readonly numbers: readonly number[];
  /** Whose votes are shown; everybody's when left out. */
  readonly group?: number;
  readonly why?: (number: number) => ReactNode;
}

export function StatementList({ view, numbers, group, why }: StatementListProps) {
  const { t, href, path } = useSite();
  // In the table of all statements, which may be on another page.
  const addressOf = (number: number) => {
    const page = pageOfStatement(view.firsts, number);
    return `${page === view.page ? "" : href(path, { page })}#statement-${number}`;
  };
  return (
    <ol className="report-statements">
      {numbers.map((number) => {
        const { statement, result } = view.of(number);
        const counts = group === undefined ? result : result?.byGroup[group];
        return (
          <li key={number}>
            <p className="words">
              <a href={addressOf(number)} className="number">
                {number}
              </a>{" "}
              {statement?.words ?? <span className="soft">{t.roundReport.hidden}</span>}
            </p>
            {why && <p className="small">{why(number)}</p>}
            {counts && <AnswerBar counts={counts} />}
          </li>
        );
      })}
    </ol>
  );
}

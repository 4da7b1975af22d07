/** Some statements of a report, each with its number, its words, how people voted, and one line on why it is here. */
import type { ReactNode } from "react";
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
  const { t } = useSite();
  return (
    <ol className="report-statements">
      {numbers.map((number) => {
        const { statement, result } = view.of(number);
        const counts = group === undefined ? result : result?.byGroup[group];
        return (
          <li key={number}>
            <p className="words">
              <a href={`#statement-${number}`} className="number">
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

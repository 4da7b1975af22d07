/** A report with its statements found by their numbers. */
import type { StatementResult } from "~/domain/opinion/results";
import type { PagedReport } from "~/domain/rounds/report/report-page";
import type { ReportStatement } from "~/domain/rounds/report/round-report";

export interface ReportView extends PagedReport {
  readonly of: (number: number) => {
    readonly statement?: ReportStatement;
    readonly result?: StatementResult;
  };
}

export function viewOf(report: PagedReport): ReportView {
  const statements = new Map(report.statements.map((each) => [each.number, each]));
  const results = new Map(report.results.statements.map((each) => [each.id, each]));
  return { ...report, of: (number) => ({ statement: statements.get(number), result: results.get(number) }) };
}

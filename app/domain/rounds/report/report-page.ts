/** A report cut to one page of its statements: a page of ten thousand rows helps nobody. The files hold them all. */
import type { ReportStatement, RoundReport } from "./round-report";

/** Most rounds have fewer, and are one page, which prints whole. */
export const statementsOfPage = 200;

export interface PagedReport extends RoundReport {
  readonly page: number;
  readonly pages: number;
  /** How many statements there are on all pages. */
  readonly total: number;
  /** The numbers of those on this page. */
  readonly listed: readonly number[];
  /** The first number of each page, to find the page of a statement. */
  readonly firsts: readonly number[];
}

/**
 * The page of a report: of its statements those on the page, and those that its lists name. Without pages, one.
 * @param page from 1; one beyond the last has no statements
 * @example cutReport(report, 2).listed // [201, 202, … 400]
 */
export function cutReport(report: RoundReport, page: number): PagedReport {
  const { statements, results } = report;
  const pages = Math.max(1, Math.ceil(statements.length / statementsOfPage));
  const listed = statements.slice(statementsOfPage * (page - 1), statementsOfPage * page);
  const kept = new Set([...listed.map(({ number }) => number), ...(page === 1 ? namedIn(report) : [])]);
  const keep = (some: readonly ReportStatement[]) => some.filter(({ number }) => kept.has(number));
  return {
    ...report,
    statements: keep(statements),
    results: { ...results, statements: results.statements.filter(({ id }) => kept.has(id)) },
    page,
    pages,
    total: statements.length,
    listed: listed.map(({ number }) => number),
    firsts: Array.from({ length: pages }, (_, at) => statements[at * statementsOfPage]?.number ?? 1),
  };
}

/**
 * The page on which a statement stands.
 * @example pageOfStatement([1, 201, 405], 204) // 2
 */
export function pageOfStatement(firsts: readonly number[], number: number): number {
  return Math.max(1, firsts.filter((first) => first <= number).length);
}

function namedIn({ results: { consensus, groups, divergent, uncertain } }: RoundReport): number[] {
  return [
    ...[...consensus.agree, ...consensus.disagree].map(({ statement }) => statement),
    ...groups.flatMap(({ representative }) => representative.map(({ statement }) => statement)),
    ...divergent,
    ...uncertain,
  ];
}

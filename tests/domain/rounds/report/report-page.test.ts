import { expect, test } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { buildVoteTable } from "~/domain/opinion/votes/vote-table";
import { cutReport, pageOfStatement, statementsOfPage } from "~/domain/rounds/report/report-page";
import type { ReportStatement, RoundReport } from "~/domain/rounds/report/round-report";

/** All agree with the last statement; the numbers have gaps, as where statements wait. */
function reportOf(count: number): RoundReport {
  const statements = Array.from({ length: count }, (_, index): ReportStatement => {
    const number = 2 * index + 1;
    const kind = {
      language: null,
      origin: "seed",
      isMeta: false,
      state: "accepted",
      mergedInto: null,
    } as const;
    return { number, words: `第 ${number} 則`, ...kind, important: 0, byTier: [], responses: [] };
  });
  const votes = Array.from({ length: 20 }, (_, participant) => {
    return { participant, statement: 2 * count - 1, value: 1 as const, at: 0 };
  });
  const { results } = computeRound(buildVoteTable(count === 0 ? [] : votes), []);
  const moderation = { pending: 0, accepted: count, rejected: 0, merged: 0, redacted: 0 };
  return { results, computedAt: "2026-12-10T00:00:00.000Z", statements, tiers: [], moderation };
}

test("a report of two hundred statements is one page", () => {
  const page = cutReport(reportOf(statementsOfPage), 1);
  expect([page.pages, page.total, page.listed.length, page.statements.length]).toEqual([1, 200, 200, 200]);
});

test("the first page has what its lists name as well, and every statement stands on one page", () => {
  const report = reportOf(2 * statementsOfPage + 1);
  const pages = [1, 2, 3].map((page) => cutReport(report, page));
  expect(pages.map(({ listed }) => listed.length)).toEqual([200, 200, 1]);
  expect(pages.flatMap(({ listed }) => listed)).toEqual(report.statements.map(({ number }) => number));
  expect(pages[0]!.results.consensus.agree.map(({ statement }) => statement)).toEqual([801]);
  expect(pages[0]!.statements.at(-1)!.number).toBe(801);
  expect(pages[0]!.results.statements.map(({ id }) => id)).toEqual([801]);
  expect(pages[1]!.statements.every(({ number }) => number < 801)).toBe(true);
  for (const [at, { firsts, listed }] of pages.entries())
    for (const number of listed) expect(pageOfStatement(firsts, number)).toBe(at + 1);
});

test("a report without statements is one empty page", () => {
  expect(cutReport(reportOf(0), 1)).toMatchObject({ pages: 1, total: 0, listed: [] });
});

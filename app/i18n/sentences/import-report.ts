/** How an import was read, as terms and what is said of each: the same lines on the desk, on the page and in a terminal. */
import type { KeptReport, Tally } from "~/domain/rounds/files/imported-round";
import type { Language } from "../languages";
import { messagesFor } from "../messages";

export interface ReportLine {
  readonly term: string;
  /** At least one. */
  readonly says: readonly string[];
}

/** Differences beyond these are counted and not listed. */
const mostListed = 10;

export function listImportReport(language: Language, report: KeptReport): ReportLine[] {
  const words = messagesFor(language).roundFiles.report;
  const tally = ({ agrees, disagrees }: Tally) => words.tally(agrees, disagrees);
  const { differingCounts, differingTotals } = report;
  const lines: (ReportLine | false)[] = [
    { term: words.flavour, says: [words.flavours[report.flavour]] },
    { term: words.files, says: report.files.map(({ name, rows }) => words.rows(name, rows)) },
    report.ignoredFiles.length > 0 && { term: words.ignored, says: report.ignoredFiles },
    { term: words.people, says: [String(report.people)] },
    {
      term: words.statements,
      says: [words.statementsOf(report.statements, report.rejected, report.neverVoted)],
    },
    {
      term: words.votes,
      says: [
        words.votesOf(report.latestVotes, report.voteEvents, report.supersededVotes, report.repeatedRows),
      ],
    },
    { term: words.times, says: [words.timesIn[report.timesIn]] },
    {
      term: words.counts,
      says:
        differingCounts.length === 0
          ? [words.sameCounts]
          : [
              words.differentCounts(differingCounts.length),
              ...differingCounts
                .slice(0, mostListed)
                .map(({ statement, published, recomputed }) =>
                  words.difference(statement, tally(published), tally(recomputed)),
                ),
              ...(differingCounts.length > mostListed ? ["…"] : []),
            ],
    },
    {
      term: words.totals,
      says:
        differingTotals.length === 0
          ? [words.sameTotals]
          : differingTotals.map(({ key, published, recomputed }) => words.total(key, published, recomputed)),
    },
    { term: words.groups, says: [words.groupsAre[report.groups]] },
    !(report.isMetaKnown && report.isSeedKnown) && {
      term: words.unknown,
      says: [...(report.isMetaKnown ? [] : [words.noMeta]), ...(report.isSeedKnown ? [] : [words.noSeed])],
    },
    report.xidsLeftOut > 0 && { term: words.xids, says: [String(report.xidsLeftOut)] },
    report.olderCells > 0 && { term: words.olderCells, says: [String(report.olderCells)] },
  ];
  return lines.filter((line) => line !== false);
}

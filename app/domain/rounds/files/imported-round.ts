/**
 * A round as read from a pol.is export, and the report of how it was read: what came in, what was computed again, and
 * where the published numbers differ from the votes. It holds no xid: those name people, and are left in the file.
 */
import type { StatementMark, VoteTable } from "~/domain/opinion/votes/vote-table";

/** A and B are folders of CSV, by the platform's two exporters; C is JSON of its API. */
export type Flavour = "A" | "B" | "C";

export interface ImportedStatement extends StatementMark {
  readonly text: string;
  /** The number the export gives the author; no person of ours. */
  readonly author: number | null;
  /** Milliseconds since 1970; null where the export does not say. */
  readonly at: number | null;
  readonly isAccepted: boolean;
  /** Null where the export does not say. */
  readonly isSeed: boolean | null;
}

export interface ImportedRound {
  readonly title: string | null;
  readonly address: string | null;
  readonly description: string | null;
  readonly statements: readonly ImportedStatement[];
  /** Every vote event once; the latest count. */
  readonly votes: VoteTable;
}

export interface Tally {
  readonly agrees: number;
  readonly disagrees: number;
}

export interface ImportReport {
  readonly flavour: Flavour;
  /** Of the files read, how many rows each has without its heading. */
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  readonly ignoredFiles: readonly string[];
  readonly timesIn: "milliseconds" | "seconds";
  readonly people: number;
  readonly voteEvents: number;
  /** Rows that say exactly what another row says. */
  readonly repeatedRows: number;
  /** Votes that the same person changed or cast again later. */
  readonly supersededVotes: number;
  readonly latestVotes: number;
  readonly statements: number;
  readonly rejected: number;
  readonly neverVoted: number;
  /** False: groups cannot be reproduced where there were metadata statements. */
  readonly isMetaKnown: boolean;
  readonly isSeedKnown: boolean;
  /** Names of people that stood in the file and were not read. */
  readonly xidsLeftOut: number;
  /** Cells of the participants' table that show an older vote than the latest. */
  readonly olderCells: number;
  /** Statements whose published counts are not those of the latest votes. */
  readonly differingCounts: readonly {
    readonly statement: number;
    readonly published: Tally;
    readonly recomputed: Tally;
  }[];
  /** Lines of the summary that the votes do not bear out. */
  readonly differingTotals: readonly {
    readonly key: string;
    readonly published: number;
    readonly recomputed: number;
  }[];
  readonly groups: PublishedGroups;
}

/** What the export says of groups. */
export interface PublishedGroups {
  /** Unreliable: exported while the platform wrote wrong ids, February to 19 May 2025. */
  readonly status: "given" | "unreliable" | "absent";
  /** The published group of each person in one. */
  readonly groupOf: ReadonlyMap<number, number>;
}

export interface ReadRound {
  readonly round: ImportedRound;
  readonly report: ImportReport;
  /** The counts that stand in the files, by statement: they are kept beside ours and never believed. */
  readonly published: ReadonlyMap<number, Tally>;
}

/** The report as it is kept: who was in which group is left in the files. */
export type KeptReport = Omit<ImportReport, "groups"> & { readonly groups: PublishedGroups["status"] };

/** @example toKeptReport(report).groups // "given" */
export function toKeptReport({ groups, ...report }: ImportReport): KeptReport {
  return { ...report, groups: groups.status };
}

/** The five published conversations beside the checkout, and the values computed from them by another program. */
import { parse } from "csv-parse/sync";
import type { StatementMark, VoteEvent, VoteValue } from "~/domain/opinion/votes/vote-table";
import { readSharedData } from "../shared-data";

export const publishedRounds = [
  "15-per-hour-seattle",
  "bg2050-volunteers",
  "brexit-consensus",
  "london.youth.policing",
  "vtaiwan.uberx",
] as const;
export type PublishedRound = (typeof publishedRounds)[number];

/** What golden.json holds, as far as tests read it. */
export interface Golden {
  readonly participants: number;
  readonly votes: number;
  readonly moderated_out: readonly number[];
  readonly meta: readonly number[];
  readonly in_conv_count: number;
  readonly statements_table: readonly {
    readonly tid: number;
    readonly agree: number;
    readonly disagree: number;
    readonly pass: number;
    readonly center: number;
    readonly pc1: number;
    readonly pc2: number;
    readonly x: number;
    readonly y: number;
    readonly extremity: number;
  }[];
  readonly participants_table: readonly {
    readonly pid: number;
    readonly n_votes: number;
    readonly x: number;
    readonly y: number;
    readonly export_group: number | null;
  }[];
  readonly given_export_groups: {
    readonly group_sizes: Readonly<Record<string, number>>;
    readonly per_statement: readonly {
      readonly tid: number;
      readonly gac_agree: number;
      readonly gac_disagree: number;
      readonly priority: number;
      readonly groups: Readonly<Record<string, readonly [number, number, number]>>;
    }[];
    readonly representative: Readonly<
      Record<
        string,
        readonly {
          readonly tid: number;
          readonly side: "agree" | "disagree";
          readonly n_success: number;
          readonly n_trials: number;
          readonly p_success: number;
          readonly p_test: number;
          readonly repness: number;
          readonly repness_test: number;
          readonly metric: number;
        }[]
      >
    >;
  };
  readonly consensus: { readonly agree: readonly number[]; readonly disagree: readonly number[] };
  readonly cold_start: {
    readonly k: number;
    readonly silhouettes: Readonly<Record<string, number>>;
    readonly labels: Readonly<Record<string, number>>;
  };
}

export function readGolden(name: PublishedRound): Golden {
  return JSON.parse(readSharedData(`polis/${name}/golden.json`)) as Golden;
}

export function readVoteEvents(name: PublishedRound): VoteEvent[] {
  const rows: Record<string, string>[] = parse(readSharedData(`polis/${name}/votes.csv`), { columns: true });
  return rows.map((row) => ({
    participant: Number(row["voter-id"]),
    statement: Number(row["comment-id"]),
    value: Number(row.vote) as VoteValue,
    at: Number(row.timestamp),
  }));
}

export function marksOf({ moderated_out, meta }: Golden): StatementMark[] {
  return [
    ...moderated_out.map((id) => ({ id, isRejected: true, isMeta: false })),
    ...meta.map((id) => ({ id, isRejected: false, isMeta: true })),
  ];
}

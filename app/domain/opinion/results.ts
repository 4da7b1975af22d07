/**
 * The results of a round as one plain value of JSON: what pages, reports, exports and the twins all read. It holds no
 * person: where people stand is RoundPeople, kept apart, since it has ids. Types only.
 */
import type { BaseCluster } from "./groups/find-groups";
import type { Robustness } from "./honesty/robustness";
import type { Totals } from "./honesty/totals";
import type { Warning } from "./honesty/warnings";
import type { ConsensusStatement } from "./statements/consensus";
import type { RepresentativeStatement } from "./statements/representative";
import type { Counts } from "./statements/vote-counts";

export interface RoundResults {
  readonly methodVersion: string;
  readonly signConvention: string;
  /** Everybody, flagged or not. */
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  /** The largest first; group 0 is called A. */
  readonly groups: readonly GroupResult[];
  /** For each number of groups tried, how clear-cut the groups are: the mean over the starts, -1 to 1. */
  readonly silhouettes: readonly { readonly k: number; readonly silhouette: number }[];
  /** How little the groups depend on where the search started: adjusted Rand index, 1 not at all. */
  readonly stability: number;
  /** The map: at most a hundred points, each so many people who stand close together. */
  readonly map: readonly BaseCluster[];
  /** By ascending id; statements that nobody voted on are not among them. */
  readonly statements: readonly StatementResult[];
  readonly consensus: {
    readonly agree: readonly ConsensusStatement[];
    readonly disagree: readonly ConsensusStatement[];
  };
  /** Ids of at most five statements on which the groups differ most, by divergence. */
  readonly divergent: readonly number[];
  /** Ids of at most five statements that people are most unsure about. */
  readonly uncertain: readonly number[];
  readonly robustness: Robustness;
}

export interface GroupResult {
  readonly people: number;
  readonly x: number;
  readonly y: number;
  /** False for fewer than ten people: then nothing below is said of it, and no statement breaks it down. */
  readonly isBrokenDown: boolean;
  readonly representative: readonly RepresentativeStatement[];
}

export interface StatementResult extends Counts {
  readonly id: number;
  readonly isRejected: boolean;
  readonly isMeta: boolean;
  /** The counts without flagged people. */
  readonly filtered: Counts;
  readonly x: number;
  readonly y: number;
  /** The distance from the middle of the map. It is not difference between groups: that is `divergence`. */
  readonly extremity: number;
  /** By group; null for a group that is not broken down. */
  readonly byGroup: readonly (Counts | null)[];
  /** Null where there is no group. */
  readonly groupAwareAgreement: number | null;
  readonly groupAwareDisagreement: number | null;
  /** Between groups that are broken down; null where fewer than two of them saw the statement. */
  readonly divergence: number | null;
  readonly routingWeight: number;
}

/** Where each person stands, as parallel columns: for "you are here" and for exports, never for a public page whole. */
export interface RoundPeople {
  readonly ids: Int32Array;
  /** How many statements each has voted on. */
  readonly votes: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** -1 for people in no group. */
  readonly groups: Int32Array;
}

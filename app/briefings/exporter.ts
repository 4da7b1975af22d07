/** What a file format is: one exporter, which draws every kind of block or says with a reason that it cannot. */
import type { BlockKind, Briefing } from "./briefing";

/** What a format can leave out. */
export type Part = BlockKind | "sources";

export const omitReasons = ["days_only", "picture_only"] as const;
/** days_only: a calendar holds what has a day · picture_only: it is the picture of the timeline. */
export type OmitReason = (typeof omitReasons)[number];

export interface Exporter {
  readonly format: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The most rows, cards and bars that it holds together; without it, all of them. More are cut, and the file says so. */
  readonly mostRows?: number;
  readonly omits: readonly { readonly part: Part; readonly reason: OmitReason }[];
  /** The same briefing gives the same bytes. */
  readonly render: (briefing: Briefing) => Promise<Uint8Array>;
}

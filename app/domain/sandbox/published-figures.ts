/**
 * Totals that others published of a sandbox or a lighter channel: what, up to which day, and where they stand. What a
 * source does not say is null and shown as not published. They are quoted, never computed with.
 */
import type { Bilingual } from "~/domain/bilingual";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Moment, Recorded } from "~/domain/moment";
import { isKnownAt } from "~/domain/moment";
import type { FunnelStep } from "./funnel";

/** Where a published case may be when it is not approved. */
export const figureParts = ["refused", "withdrawn", "in_review", "supplementing"] as const;
export type FigurePart = (typeof figureParts)[number];

export interface PublishedFigure extends Recorded {
  /** An enabling act's slug or a channel's code. */
  readonly of: string;
  /** Up to when it counts. */
  readonly date: PartialDate;
  readonly steps: Readonly<Record<FunnelStep, number | null>>;
  readonly parts: Readonly<Record<FigurePart, number | null>>;
  readonly note: Bilingual | null;
}

/** The figures of a register that count at a moment, oldest first. */
export function figuresAt<F extends PublishedFigure>(
  figures: readonly F[],
  of: string,
  { asOf, known }: Moment,
): F[] {
  return figures
    .filter((figure) => figure.of === of && figure.date.on <= asOf && isKnownAt(figure, known))
    .sort((a, b) => a.date.on.localeCompare(b.date.on));
}

/**
 * Whether a figure's parts make up its whole: approved and all that is not approved are the applications.
 * Null when a part is not published. @example addsUp(figureOf2022) // true: 9 + 2 + 4 + 1 = 16
 */
export function addsUp({ steps, parts }: Pick<PublishedFigure, "steps" | "parts">): boolean | null {
  const rest = figureParts.map((part) => parts[part]);
  if (steps.applied === null || steps.approved === null || rest.every((part) => part === null)) return null;
  return steps.approved + rest.reduce<number>((sum, part) => sum + (part ?? 0), 0) === steps.applied;
}

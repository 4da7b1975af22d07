/** Everything a list, a card and a bill's page say of where a bill stands, folded once from its events. */
import type { BillEvent } from "./bill-event";
import type { Elapsed, Standing } from "./fold-bill";
import { elapsedSince, foldBill, movesAt } from "./fold-bill";
import type { Milestone } from "./milestone";
import { milestoneOf } from "./milestone";
import type { Moment } from "~/domain/moment";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Procedure } from "./stages";
import type { Step } from "./steps";
import { stepsAt } from "./steps";

export interface BillSummary {
  /** Null when no move is on record by the day asked about. */
  readonly standing: Standing | null;
  readonly milestone: Milestone | null;
  readonly steps: readonly Step[];
  readonly inStage: Elapsed | null;
  readonly inPhase: Elapsed | null;
  /** The day its first part took effect; null when none has. */
  readonly effectiveSince: PartialDate | null;
}

export function summarizeBill(
  procedure: Procedure,
  events: readonly BillEvent[],
  moment: Moment,
): BillSummary {
  const standing = foldBill(events, moment);
  return {
    standing,
    milestone: standing && milestoneOf(events, standing, moment),
    steps: stepsAt(procedure, events, standing, moment),
    inStage: standing && elapsedSince(standing.since, moment.asOf),
    inPhase: standing && elapsedSince(standing.phaseSince, moment.asOf),
    effectiveSince:
      movesAt(events, moment).find((move) =>
        ["completed.partly_in_force", "completed.in_force", "regulation.in_force"].includes(move.code),
      )?.date ?? null,
  };
}

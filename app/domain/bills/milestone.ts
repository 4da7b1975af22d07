/**
 * The plan's status words come from the milestone of a bill's phase, not from its finest stage: a bill that is in
 * committee "has been sent to the Legislative Yuan". This finds the event those words date from.
 */
import type { BillEvent } from "./bill-event";
import type { Move, Standing } from "./fold-bill";
import { movesAt } from "./fold-bill";
import type { Moment } from "~/domain/moment";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Phase, StageCode } from "./stages";
import { stageOf } from "./stages";

/** The milestones of a phase: the latest of the first row that has any. A phase not here uses the current stage. */
const milestonesOf: Partial<Record<Phase, readonly (readonly StageCode[])[]>> = {
  executive: [["executive.submitted", "executive.reviewed"], ["executive.approved"]],
  legislative: [["legislative.sent"]],
  completed: [["completed.promulgated"], ["regulation.issued"]],
};

/** Stages after completion that undo it: the milestone must not hide them. */
const undone: ReadonlySet<StageCode> = new Set<StageCode>([
  "completed.expired",
  "completed.repealed",
  "completed.struck_down",
  "regulation.repealed",
]);

export interface Milestone {
  /** The event it dates from; null when a rule and no event says so. */
  readonly eventId: number | null;
  readonly stage: StageCode;
  readonly date: PartialDate;
}

/**
 * The milestone whose words a briefing prints for a bill: 函請審議 in the legislative phase, 公布 when completed, the
 * later of 報院 and 審竣 in the executive phase; elsewhere, or when no milestone is on record, the current stage.
 */
export function milestoneOf(events: readonly BillEvent[], standing: Standing, moment: Moment): Milestone {
  const moves = movesAt(events, moment);
  const entered = moves.find((move) => move.code === standing.stage && move.date.on === standing.since.on);
  const current = { eventId: entered?.id ?? null, stage: standing.stage, date: standing.since };
  if (undone.has(standing.stage)) return current;
  const inPhase = moves.filter((move) => stageOf(move.code).phase === standing.phase);
  for (const codes of milestonesOf[standing.phase] ?? []) {
    const latest = inPhase.filter((move) => codes.includes(move.code)).at(-1);
    if (latest) return asMilestone(latest);
  }
  return current;
}

function asMilestone(move: Move): Milestone {
  return { eventId: move.id, stage: move.code, date: move.date };
}

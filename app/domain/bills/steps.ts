/**
 * The few large steps of each procedure, for the strip above a bill and the track on a card: too coarse to be the
 * truth (stages.ts is), coarse enough to be read at a glance.
 */
import type { BillEvent } from "./bill-event";
import type { Move, Standing } from "./fold-bill";
import { movesAt } from "./fold-bill";
import type { Moment } from "~/domain/moment";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Procedure, StageCode } from "./stages";
import { stageOf } from "./stages";

export const stepCodes = [
  "planning",
  "executive",
  "legislative",
  "third_reading",
  "promulgated",
  "in_force",
  "notice",
  "issued",
  "planned",
  "under_way",
  "concluded",
] as const;
export type StepCode = (typeof stepCodes)[number];

/** done: behind it · now: it stands here · ahead: not reached · stopped: it ended here. */
export type StepState = "done" | "now" | "ahead" | "stopped";

export interface Step {
  readonly code: StepCode;
  readonly state: StepState;
  /** The event shown under the step; null when none is on record. */
  readonly shown: { readonly stage: StageCode; readonly date: PartialDate } | null;
}

interface StepRow {
  readonly code: StepCode;
  readonly includes: (stage: StageCode) => boolean;
  /** Which of the step's events stands under it. */
  readonly show: "first" | "last";
}

const startsWith = (prefix: string) => (stage: StageCode) => stage.startsWith(prefix);
const oneOf =
  (...codes: StageCode[]) =>
  (stage: StageCode) =>
    codes.includes(stage);

const afterThirdReading = oneOf(
  "legislative.third_reading",
  "legislative.to_president",
  "legislative.not_countersigned",
  "legislative.reconsideration",
);

const stepsOf: Record<Procedure, readonly StepRow[]> = {
  statute: [
    {
      code: "planning",
      includes: (s) => s.startsWith("planning.") || s === "executive.returned",
      show: "last",
    },
    {
      code: "executive",
      includes: (s) => s.startsWith("executive.") && s !== "executive.returned",
      show: "last",
    },
    {
      code: "legislative",
      includes: (s) => s.startsWith("legislative.") && !afterThirdReading(s),
      show: "first",
    },
    { code: "third_reading", includes: afterThirdReading, show: "first" },
    { code: "promulgated", includes: oneOf("completed.promulgated"), show: "first" },
    {
      code: "in_force",
      includes: (s) => s.startsWith("completed.") && s !== "completed.promulgated",
      show: "last",
    },
  ],
  regulation: [
    { code: "planning", includes: oneOf("regulation.planned", "regulation.drafting"), show: "first" },
    { code: "notice", includes: oneOf("regulation.notice"), show: "first" },
    { code: "issued", includes: oneOf("regulation.issued"), show: "first" },
    { code: "in_force", includes: oneOf("regulation.in_force", "regulation.repealed"), show: "last" },
  ],
  study: [
    { code: "planned", includes: startsWith("study.planned"), show: "first" },
    { code: "under_way", includes: startsWith("study.under_way"), show: "first" },
    { code: "concluded", includes: startsWith("study.concluded"), show: "first" },
  ],
};

/**
 * The steps of a bill at a moment. With no standing every step is ahead. A bill that ended stands `stopped` at the
 * last step it reached.
 */
export function stepsAt(
  procedure: Procedure,
  events: readonly BillEvent[],
  standing: Standing | null,
  moment: Moment,
): Step[] {
  const rows = stepsOf[procedure];
  const moves = movesAt(events, moment);
  const ended = standing?.phase === "ended";
  const reached = reachedStep(rows, moves, standing);
  return rows.map((row, index) => ({
    code: row.code,
    state: stateOf(index, reached, ended),
    shown: index <= reached ? shownIn(row, moves) : null,
  }));
}

function reachedStep(rows: readonly StepRow[], moves: readonly Move[], standing: Standing | null): number {
  if (!standing) return -1;
  const inSteps = moves
    .map((move) => rows.findIndex((row) => row.includes(move.code)))
    .filter((step) => step >= 0);
  if (stageOf(standing.stage).phase === "ended") return inSteps.at(-1) ?? 0;
  return rows.findIndex((row) => row.includes(standing.stage));
}

function stateOf(index: number, reached: number, ended: boolean): StepState {
  if (index > reached) return "ahead";
  if (index < reached) return "done";
  return ended ? "stopped" : "now";
}

function shownIn(row: StepRow, moves: readonly Move[]): Step["shown"] {
  const inside = moves.filter((move) => row.includes(move.code));
  const move = row.show === "first" ? inside[0] : inside.at(-1);
  return move ? { stage: move.code, date: move.date } : null;
}

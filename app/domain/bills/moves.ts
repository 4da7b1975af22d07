/**
 * Judges one move against the tables of stages: listed, a gap in the record, or unusual. An unusual move may be
 * recorded, with a reason; a gap is forward through the tables, with stages between that no source gives.
 */
import type { StageCode } from "./stages";
import { stageOf, stages } from "./stages";

export type MoveJudgement = "listed" | "gap" | "unusual";

/**
 * @param from the stage before, null for a bill's first recorded move (a record may begin anywhere)
 * @example judgeMove("executive.approved", "legislative.first_reading") // "gap": the day it was sent is not on record
 */
export function judgeMove(from: StageCode | null, to: StageCode): MoveJudgement {
  if (from === null || stageOf(from).next.includes(to)) return "listed";
  return isAhead(from, to) && !endsElsewhere(from, to) ? "gap" : "unusual";
}

/** What undoes a law already made: it takes a new act or a court, and is not a next step of this bill. */
const undoings: ReadonlySet<StageCode> = new Set<StageCode>([
  "completed.expired",
  "completed.repealed",
  "completed.struck_down",
  "regulation.repealed",
]);

/** The moves that may come next, the usual ones first, ends last. */
export function possibleNext(stage: StageCode): StageCode[] {
  const here = stageOf(stage).order;
  const rank = (code: StageCode) => {
    const { order, phase } = stageOf(code);
    if (phase === "ended") return 2000 + order;
    return order > here ? order : 1000 + order;
  };
  return stageOf(stage)
    .next.filter((code) => code !== stage && !undoings.has(code) && !isIssueAfterEffect(stage, code))
    .sort((a, b) => rank(a) - rank(b));
}

/** An end that belongs to another phase: a draft that nobody is known to have sent cannot lapse or be declined. */
function endsElsewhere(from: StageCode, to: StageCode): boolean {
  if (stageOf(to).phase !== "ended") return false;
  return !stages.some(({ phase, next }) => phase === stageOf(from).phase && next.includes(to));
}

/**
 * Whether a regulation is issued only after the day its effect counts from: the issue moves nothing, because the
 * regulation is in force already, and it is not a step ahead of one that is.
 */
export function isIssueAfterEffect(from: StageCode, to: StageCode): boolean {
  return from === "regulation.in_force" && to === "regulation.issued";
}

function isAhead(from: StageCode, to: StageCode): boolean {
  const seen = new Set<StageCode>([from]);
  const queue: StageCode[] = [from];
  for (const code of queue) {
    for (const next of stageOf(code).next) {
      if (next === to) return true;
      if (stageOf(next).order > stageOf(code).order && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return false;
}

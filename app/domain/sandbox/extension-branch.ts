/**
 * Which branch of article 9 an extension can stand on: the ordinary one (once, at most six months under
 * 金融科技發展與創新實驗條例 §9 I, one year under 無人載具科技創新實驗條例 §9 II), or the one for experiments that need a
 * law to change (more than once, to three or four years in all). Refuses to guess: what the days do not show is null.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { SandboxAct } from "./act-limits";
import type { ExtensionBranch } from "./experiment-codes";
import { lastDayOfMonths } from "./period";

export interface AskedExtension {
  /** 1 for the first extension of an experiment. */
  readonly order: number;
  /** Its first day: the day after the period before it. Null when that is not on record. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** The first day of the whole experiment. Null when not on record. */
  readonly firstDay: CalendarDate | null;
}

/** `beyond`: no branch allows it. Null: the days on record do not decide. */
export type FittingBranch = ExtensionBranch | "beyond" | null;

/**
 * The narrowest branch that allows an extension.
 * @example branchOfExtension(fintech, { order: 1, from: "2020-04-30", until: "2020-10-29", firstDay: null }) // "ordinary"
 */
export function branchOfExtension(act: SandboxAct, asked: AskedExtension): FittingBranch {
  const { order, from, until, firstDay } = asked;
  const beyondCap = firstDay !== null && until !== null && until > lastDayOfMonths(firstDay, act.months.cap);
  if (beyondCap) return "beyond";
  if (order > 1) return "law_change";
  if (from === null || until === null) return null;
  return until <= lastDayOfMonths(from, act.months.extension) ? "ordinary" : "law_change";
}

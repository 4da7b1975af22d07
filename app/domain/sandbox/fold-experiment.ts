/**
 * Where an experiment stands: a fold over its events, like a bill's. Nobody sets a status. An experiment whose period
 * has run out without an event that says how it ended is `over`, never "running"; it refuses to say more than that.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Moment } from "~/domain/moment";
import type { SandboxAct } from "./act-limits";
import type { ExperimentCode, ExtensionBranch } from "./experiment-codes";
import type { ExperimentEvent } from "./experiment-event";
import { experimentEventsAt } from "./experiment-event";
import type { FittingBranch } from "./extension-branch";
import { branchOfExtension } from "./extension-branch";
import type { ExperimentStage } from "./experiment-stages";
import { isExit, stageAfter } from "./experiment-stages";
import { earliestFirstDay, lastDayOfMonths } from "./period";

export interface ExtensionOfPeriod {
  readonly order: number;
  readonly date: PartialDate;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** As the record has it; null when no source and no rule says. */
  readonly branch: ExtensionBranch | null;
  /** What article 9 allows for these days. */
  readonly fits: FittingBranch;
}

export interface ExperimentPeriod {
  readonly approved: PartialDate | null;
  /** When the trial began in practice. */
  readonly started: PartialDate | null;
  /** The last day of the period as first approved. */
  readonly firstUntil: CalendarDate | null;
  /** The last day on record, extensions included. */
  readonly lastDay: CalendarDate | null;
  readonly extensions: readonly ExtensionOfPeriod[];
  /** The last day that the act's cap can allow, on the reading most generous to the applicant; null without a start. */
  readonly latestEnd: CalendarDate | null;
}

export interface ExperimentStanding {
  readonly stage: ExperimentStage;
  readonly since: PartialDate;
  /** `period` or `cap`: no event says so, but the last day on record, or the act's cap, has passed. */
  readonly by: "record" | "period" | "cap";
  /** How it left the sandbox: the first event that ended the experiment. */
  readonly exit: { readonly code: ExperimentCode; readonly date: PartialDate } | null;
  readonly period: ExperimentPeriod;
}

/** Null when nothing is on record by then. */
export function foldExperiment(
  events: readonly ExperimentEvent[],
  moment: Moment,
  act: SandboxAct | null,
): ExperimentStanding | null {
  const counted = experimentEventsAt(events, moment);
  const moves = counted.flatMap((event) => {
    const stage = stageAfter(event.code);
    return stage ? [{ stage, date: event.date }] : [];
  });
  const last = moves.at(-1);
  if (!last) return null;
  const first = moves[moves.findLastIndex((move) => move.stage !== last.stage) + 1]!;
  const period = periodOf(counted, act);
  const left = counted.find((event) => isExit(event.code));
  const exit = left ? { code: left.code, date: left.date } : null;
  const over = left ? null : overSince(last.stage, period, moment.asOf);
  return over
    ? { stage: "over", since: { on: over.on, precision: "day" }, by: over.by, exit, period }
    : { stage: last.stage, since: first.date, by: "record", exit, period };
}

function overSince(
  stage: ExperimentStage,
  { lastDay, latestEnd }: ExperimentPeriod,
  asOf: CalendarDate,
): { on: CalendarDate; by: "period" | "cap" } | null {
  if (stage !== "approved" && stage !== "running") return null;
  if (lastDay !== null) return lastDay < asOf ? { on: lastDay, by: "period" } : null;
  return latestEnd !== null && latestEnd < asOf ? { on: latestEnd, by: "cap" } : null;
}

/** @param counted the events of the moment, oldest first */
export function periodOf(counted: readonly ExperimentEvent[], act: SandboxAct | null): ExperimentPeriod {
  const find = (code: ExperimentCode) => counted.find((event) => event.code === code) ?? null;
  const approved = find("approved");
  const started = find("started");
  const firstUntil = approved?.untilOn ?? null;
  const firstDay = act && firstUntil ? earliestFirstDay(firstUntil, act.months.period) : null;
  let lastDay = firstUntil;
  const extensions = counted
    .filter((event) => event.code === "extended")
    .map((event, index) => {
      const asked = {
        order: index + 1,
        from: lastDay && addDays(lastDay, 1),
        until: event.untilOn,
        firstDay,
      };
      lastDay = event.untilOn;
      const { order, from, until } = asked;
      const fits = act && branchOfExtension(act, asked);
      return { order, date: event.date, from, until, branch: event.branch, fits };
    });
  const begun = started?.date.on ?? (approved && act ? startBound(approved.date.on, act) : null);
  return {
    approved: approved?.date ?? null,
    started: started?.date ?? null,
    firstUntil,
    lastDay,
    extensions,
    latestEnd: act && begun ? lastDayOfMonths(begun, act.months.cap) : null,
  };
}

function startBound(approvedOn: CalendarDate, act: SandboxAct): CalendarDate {
  return addDays(lastDayOfMonths(approvedOn, act.startsWithinMonths), 1);
}

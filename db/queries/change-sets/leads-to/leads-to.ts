/** Where the bill or the experiment of a change stands now, and where it will with the whole set applied. */
import { foldBill } from "~/domain/bills/fold-bill";
import type { LeadsTo } from "~/domain/change-sets/change-set-view";
import { eventsWithSet } from "~/domain/change-sets/events-with-set";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import { foldExperiment } from "~/domain/sandbox/fold-experiment";
import type { Reader } from "../../../store";
import { fieldOf } from "../named-records";
import type { SetEvents } from "../set-events";
import { experimentOf, experimentsWithSet, readSetExperiments } from "./set-experiments";
import type { ChangeRow, SetRow } from "../set-rows";

/** By change; null for what moves neither. @param today the day whose stages are shown */
export async function listLeadsTo(
  reader: Reader,
  set: SetRow,
  rows: readonly ChangeRow[],
  events: SetEvents,
  today: CalendarDate,
): Promise<Map<number, LeadsTo | null>> {
  const experiments = await readSetExperiments(reader, rows);
  const moments = momentsOf(set, today);
  return new Map(
    rows.map((row) => {
      const experiment = experimentOf(row, experiments);
      if (experiment !== null) {
        const stored = experiments.filter(({ slug }) => slug === experiment);
        const withSet = set.publishedAt ? stored : experimentsWithSet(stored, rows, experiment);
        const stageAt = (found: typeof stored, moment: Moment) =>
          found[0] ? (foldExperiment(found[0].events, moment, actOf(found[0].act))?.stage ?? null) : null;
        return [
          row.id,
          { of: "experiment", now: stageAt(stored, moments.now), then: stageAt(withSet, moments.then) },
        ];
      }
      return [row.id, billLeadsTo(set, row, rows, events, moments)];
    }),
  );
}

function billLeadsTo(
  set: SetRow,
  row: ChangeRow,
  rows: readonly ChangeRow[],
  { stored, changes }: SetEvents,
  moments: Moments,
): LeadsTo | null {
  const written = fieldOf(row.content, "bill") ?? row.billSlug;
  if (typeof written !== "string") return null;
  const stageAt = (events: SetEvents["stored"], moment: Moment) =>
    foldBill(
      events.filter(({ bill }) => bill === written),
      moment,
    )?.stage ?? null;
  const isTaken = rows.some(
    ({ subject, action, targetKey }) => subject === "bill" && action === "retract" && targetKey === written,
  );
  const withSet = set.publishedAt ? stored : isTaken ? [] : eventsWithSet(stored, changes);
  return { of: "bill", now: stageAt(stored, moments.now), then: stageAt(withSet, moments.then) };
}

interface Moments {
  readonly now: Moment;
  readonly then: Moment;
}

/** Of a published set: what its page said just before, and from then on. */
function momentsOf({ publishedAt }: SetRow, asOf: CalendarDate): Moments {
  if (publishedAt === null) return { now: { asOf, known: null }, then: { asOf, known: null } };
  const before = new Date(Date.parse(publishedAt) - 1).toISOString() as Instant;
  return { now: { asOf, known: before }, then: { asOf, known: publishedAt as Instant } };
}

function actOf(act: string | null) {
  return act === null ? null : findSandboxAct(act);
}

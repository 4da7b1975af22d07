/** The clocks of the experiments under the two enabling acts: few enough to be read whole. */
import { and, asc, eq, lte } from "drizzle-orm";
import { actOfBill, clocksOfExperiment } from "~/domain/clocks/experiment-clocks";
import { weekendsOnly } from "~/domain/clocks/holidays";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Precision } from "~/domain/dates/partial-date";
import type { Moment } from "~/domain/moment";
import type { ExperimentCode, ExtensionBranch } from "~/domain/sandbox/experiment-codes";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";
import { experimentColumns } from "../sandboxes/experiments";
import { groupBy } from "../bills/names-at";
import type { ListedClock } from "./listed-clocks";

export async function listExperimentClocks(reader: Reader, moment: Moment): Promise<ListedClock[]> {
  const { db, tables } = reader;
  const { experiments, experimentFacts: facts, bills } = tables;
  const rows = await db
    .select({ experiment: experimentColumns(tables), act: bills.slug })
    .from(experiments)
    .innerJoin(facts, and(eq(facts.experimentId, experiments.id), knownAt(facts, moment)))
    .innerJoin(bills, eq(bills.id, facts.actBillId))
    .orderBy(asc(experiments.id));
  if (rows.length === 0) return [];
  const eventsOf = groupBy(await listExperimentEvents(reader, moment), (row) => row.experimentId);
  return rows.flatMap(({ experiment, act }): ListedClock[] => {
    const code = actOfBill(act);
    if (code === null || experiment.channel !== "sandbox") return [];
    const events = (eventsOf.get(experiment.id) ?? []).map((row) => ({
      code: row.code as ExperimentCode,
      date: { on: row.happenedOn as CalendarDate, precision: row.precisionCode as Precision },
      untilOn: row.untilOn as CalendarDate | null,
      branch: row.branch as ExtensionBranch | null,
    }));
    const history = { events, needsLawChange: experiment.needsLawChange };
    return clocksOfExperiment(code, history, moment, weekendsOnly).map((clock) => ({
      kind: "experiment",
      slug: experiment.slug,
      title: { zh: experiment.titleZh, en: experiment.titleEn },
      clock,
    }));
  });
}

async function listExperimentEvents({ db, tables }: Reader, moment: Moment) {
  const { experimentEvents } = tables;
  const { happenedOn, dayOrder } = experimentEvents;
  return db
    .select()
    .from(experimentEvents)
    .where(and(lte(happenedOn, moment.asOf), knownAt(experimentEvents, moment)))
    .orderBy(asc(happenedOn), asc(dayOrder));
}

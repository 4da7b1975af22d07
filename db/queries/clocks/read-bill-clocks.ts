/** The clocks of some bills, from the events that start or stop one and how each law says it takes effect. */
import { and, inArray, lte } from "drizzle-orm";
import { clocksOfBill } from "~/domain/clocks/bill-clocks";
import type { Clock } from "~/domain/clocks/clock";
import { clockAt } from "~/domain/clocks/clock";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { ruleOf } from "~/domain/clocks/rules/rules";
import type { Procedure } from "~/domain/bills/stages";
import type { CommencementRule } from "~/domain/bills/vocabulary";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { billKnownAt, knownAt } from "../known-at";
import { groupBy } from "../bills/names-at";
import { eventColumns, toStoredEvent } from "../stored-event";
import { chunksOf } from "../chunks";
import type { LapseCandidate } from "./clock-candidates";

export interface ReadClock {
  readonly billId: number;
  readonly slug: string;
  readonly clock: Clock;
}

export async function readBillClocks(
  reader: Reader,
  billIds: readonly number[],
  moment: Moment,
): Promise<ReadClock[]> {
  const read: ReadClock[] = [];
  for (const ids of chunksOf(billIds)) read.push(...(await readChunk(reader, ids, moment)));
  return read;
}

async function readChunk(reader: Reader, ids: readonly number[], moment: Moment): Promise<ReadClock[]> {
  const { db, tables } = reader;
  const { bills, events, commencements } = tables;
  const rows = await db
    .select({ id: bills.id, slug: bills.slug, procedure: bills.procedureCode })
    .from(bills)
    .where(and(inArray(bills.id, [...ids]), billKnownAt(tables, moment)));
  const eventRows = await db
    .select(eventColumns(tables))
    .from(events)
    .where(
      and(
        inArray(events.billId, [...ids]),
        // Every move counts: one between two starts says that a clock began anew.
        lte(events.happenedOn, moment.asOf),
        knownAt(tables.events, moment),
      ),
    );
  const effectRows = await db
    .select({ billId: commencements.billId, rule: commencements.ruleCode })
    .from(commencements)
    .where(and(inArray(commencements.billId, [...ids]), knownAt(commencements, moment)));
  const eventsOf = groupBy(eventRows, (row) => row.billId);
  const effectsOf = groupBy(effectRows, (row) => row.billId);
  return rows.flatMap(({ id, slug, procedure }) =>
    clocksOfBill(
      (eventsOf.get(id) ?? []).map(toStoredEvent),
      moment,
      {
        procedure: procedure as Procedure,
        commencements: (effectsOf.get(id) ?? []).map((row) => row.rule as CommencementRule),
      },
      weekendsOnly,
    ).map((clock) => ({ billId: id, slug, clock })),
  );
}

/** The term's end for a bill known by its latest move: the same day that its whole history would give. */
export function termClock({ on }: LapseCandidate, moment: Moment): Clock {
  const startOn = { on, precision: "day" } as const;
  return clockAt(ruleOf("term_lapse"), { startOn, endedOn: null }, moment.asOf, weekendsOnly);
}

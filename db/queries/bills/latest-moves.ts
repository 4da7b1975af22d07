/**
 * Each bill's latest move at a moment: one index seek a bill, so that ten thousand bills are counted without reading
 * their histories. What the move means (phase, lapse) the domain says.
 */
import type { SQL } from "drizzle-orm";
import { eq, sql } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { phaseAfter } from "~/domain/bills/fold-bill";
import type { Moment } from "~/domain/moment";
import type { Phase, StageCode } from "~/domain/bills/stages";
import type { Schema } from "../../schema";
import type { Reader } from "../../store";
import { billKnownAt, knownAt, recordedOf } from "../known-at";

export interface LatestMove {
  readonly billId: number;
  /** Null when no move is on record by then. */
  readonly move: { readonly code: StageCode; readonly on: CalendarDate } | null;
  readonly phase: Phase | null;
}

/** The key of the latest move of the bill that the query is at: one index seek. */
export function latestMoveId({ bills }: Schema, moment: Moment): SQL {
  return sql`(select latest.id from events latest where latest.bill_id = ${bills.id} and latest.moves
    and latest.happened_on <= ${moment.asOf} and ${knownAt(recordedOf("latest"), moment)}
    order by latest.happened_on desc, latest.day_order desc limit 1)`;
}

/** In the order of the plan. */
export async function listLatestMoves({ db, tables }: Reader, moment: Moment): Promise<LatestMove[]> {
  const { bills, events } = tables;
  const rows = await db
    .select({ billId: bills.id, code: events.code, on: events.happenedOn })
    .from(bills)
    .leftJoin(events, eq(events.id, latestMoveId(tables, moment)))
    .where(billKnownAt(tables, moment))
    .orderBy(bills.position, bills.id);
  return rows.map(({ billId, code, on }) => {
    if (code === null || on === null) return { billId, move: null, phase: null };
    const move = { code: code as StageCode, on: on as CalendarDate };
    return { billId, move, phase: phaseAfter(move.code, move.on, moment.asOf) };
  });
}

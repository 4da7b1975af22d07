/**
 * Which bills can have a clock worth a list, found by their latest move or a recent event (one index seek each), so
 * that ten thousand histories are never read.
 */
import { and, gt, inArray, lte, sql } from "drizzle-orm";
import { clockEventCodes } from "~/domain/clocks/bill-clocks";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays } from "~/domain/dates/calendar-date";
import { lapsableStages } from "~/domain/law/term-lapse";
import type { Moment } from "~/domain/moment";
import type { EventCode, StageCode } from "~/domain/bills/stages";
import type { Reader } from "../../store";
import { eventKnownAt } from "../known-at";
import { listLatestMoves } from "../latest-moves";

/** Stages at which a clock other than the term's may be running: their events have to be read. */
const openStages: ReadonlySet<StageCode> = new Set<StageCode>([
  "planning.notice",
  "regulation.notice",
  "legislative.negotiation",
  "legislative.third_reading",
  "legislative.to_president",
  "legislative.not_countersigned",
  "legislative.reconsideration",
  "completed.promulgated",
  "completed.partly_in_force",
  "regulation.issued",
]);
const lapsable: ReadonlySet<StageCode> = new Set<StageCode>(lapsableStages);
/** Beside the stages of a regulation, so no latest move tells of them. */
const reviewCodes: readonly EventCode[] = ["beside.legislature_review", "beside.legislature_objected"];

export interface LapseCandidate {
  readonly billId: number;
  readonly code: StageCode;
  readonly on: CalendarDate;
}

export interface ClockCandidates {
  /** Bills whose events have to be read. */
  readonly billIds: readonly number[];
  /** Bills of which only the term's end is running: their latest move says all. */
  readonly lapsing: readonly LapseCandidate[];
}

export async function findOpenCandidates(reader: Reader, moment: Moment): Promise<ClockCandidates> {
  const moves = (await listLatestMoves(reader, moment)).flatMap(({ billId, move, phase }) =>
    move ? [{ billId, ...move, phase }] : [],
  );
  const reviewed = await findBillsWithEvents(reader, moment, reviewCodes, null);
  return {
    billIds: [
      ...new Set([...moves.filter((move) => openStages.has(move.code)).map((m) => m.billId), ...reviewed]),
    ],
    lapsing: moves.filter(
      (move) => move.phase === "legislative" && lapsable.has(move.code) && !openStages.has(move.code),
    ),
  };
}

/** Bills with an event that starts or stops a clock in the last `days` days. */
export async function findRecentCandidates(reader: Reader, moment: Moment, days: number): Promise<number[]> {
  return findBillsWithEvents(reader, moment, clockEventCodes, addDays(moment.asOf, -days));
}

/** Bills that lapsed with a term's end after `since`, by the rule: no event need say so. */
export async function findLapsedSince(
  reader: Reader,
  moment: Moment,
  since: CalendarDate,
): Promise<number[]> {
  const moves = await listLatestMoves(reader, moment);
  return moves
    .filter(({ move, phase }) => move && phase === "ended" && lapsable.has(move.code))
    .filter(({ move }) => addDays(move!.on, 4 * 366) > since)
    .map(({ billId }) => billId);
}

async function findBillsWithEvents(
  { db, tables }: Reader,
  moment: Moment,
  codes: readonly EventCode[],
  after: CalendarDate | null,
): Promise<number[]> {
  const { events } = tables;
  const rows = await db
    .selectDistinct({ billId: sql<number>`${events.billId}`.as("bill_id") })
    .from(events)
    .where(
      and(
        inArray(events.code, [...codes]),
        lte(events.happenedOn, moment.asOf),
        after === null ? undefined : gt(events.happenedOn, after),
        eventKnownAt(tables, moment),
      ),
    );
  return rows.map((row) => Number(row.billId));
}

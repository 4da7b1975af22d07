/**
 * Which bills can have a clock worth a list, found by their latest move or by recent events, so that ten thousand
 * histories are never read. What runs, the domain says.
 */
import { and, asc, desc, eq, gt, gte, inArray, lte, sql } from "drizzle-orm";
import type { EventCode, StageCode } from "~/domain/bills/stages";
import { clockStopCodes } from "~/domain/clocks/bill-clocks";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays } from "~/domain/dates/calendar-date";
import { lapsableStages } from "~/domain/law/term-lapse";
import type { Term } from "~/domain/law/terms";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { billKnownAt, knownAt } from "../known-at";
import { latestMoveId, listLatestMoves } from "../bills/latest-moves";

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
  const open = moves.filter((move) => openStages.has(move.code)).map((move) => move.billId);
  return {
    billIds: [...new Set([...open, ...(await findReviewed(reader, moment))])],
    lapsing: moves.filter(
      (move) => move.phase === "legislative" && lapsable.has(move.code) && !openStages.has(move.code),
    ),
  };
}

/** Stages whose clock ends on a counted day, and the most days until then, a last day moved off rest days included. */
export const countedStages: readonly (readonly [stages: readonly StageCode[], days: number])[] = [
  [["planning.notice", "regulation.notice"], 62],
  [["legislative.negotiation"], 33],
  [["completed.promulgated", "regulation.issued"], 3],
];

/** Bills that came to one of these stages in the last `days` days and are still there: the longest there first. */
export async function findFreshCandidates(
  reader: Reader,
  moment: Moment,
  [stages, days]: (typeof countedStages)[number],
  limit: number,
): Promise<number[]> {
  const { db, tables } = reader;
  const { bills, events } = tables;
  const rows = await db
    .select({ billId: events.billId })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      and(
        gt(events.happenedOn, addDays(moment.asOf, -days)),
        lte(events.happenedOn, moment.asOf),
        inArray(events.code, [...stages]),
        knownAt(tables.events, moment),
        eq(events.id, latestMoveId(tables, moment)),
      ),
    )
    .orderBy(asc(events.happenedOn), asc(events.id))
    .limit(limit);
  return rows.map((row) => row.billId);
}

/** The bills of the newest events that stop a clock. */
export async function findStoppedCandidates(
  reader: Reader,
  moment: Moment,
  since: CalendarDate,
  limit: number,
): Promise<number[]> {
  const { db, tables } = reader;
  const { events } = tables;
  const rows = await db
    .select({ billId: events.billId })
    .from(events)
    .where(
      and(
        inArray(events.code, [...clockStopCodes]),
        gt(events.happenedOn, since),
        lte(events.happenedOn, moment.asOf),
        knownAt(tables.events, moment),
      ),
    )
    .orderBy(desc(events.happenedOn), desc(events.id))
    .limit(limit);
  return [...new Set(rows.map((row) => row.billId))];
}

/** The first bills, in the plan's order, that came before the Legislative Yuan in a term and went no further. */
export async function findLapsing(
  { db, tables }: Reader,
  moment: Moment,
  term: Term,
  limit: number,
): Promise<number[]> {
  const { bills, events } = tables;
  const rows = await db
    .select({ billId: bills.id })
    .from(bills)
    .innerJoin(events, eq(events.id, latestMoveId(tables, moment)))
    .where(
      and(
        inArray(events.code, [...lapsableStages]),
        gte(events.happenedOn, term.startsOn),
        lte(events.happenedOn, term.endsOn),
        billKnownAt(tables, moment),
      ),
    )
    .orderBy(asc(bills.position), asc(bills.id))
    .limit(limit);
  return rows.map((row) => row.billId);
}

/** Regulations that the Legislative Yuan ever reviewed: few. */
export async function findReviewed({ db, tables }: Reader, moment: Moment): Promise<number[]> {
  const { bills, events } = tables;
  const rows = await db
    .selectDistinct({ billId: sql<number>`${events.billId}`.as("bill_id") })
    .from(bills)
    .innerJoin(events, eq(events.billId, bills.id))
    .where(
      and(
        eq(bills.procedureCode, "regulation"),
        inArray(events.code, [...reviewCodes]),
        lte(events.happenedOn, moment.asOf),
        knownAt(tables.events, moment),
      ),
    );
  return rows.map((row) => Number(row.billId));
}

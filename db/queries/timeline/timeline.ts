/** All bills as stretches of time: filtered by facets and by days in a stage, sorted, paged. */
import { and, asc, eq, isNotNull, lte } from "drizzle-orm";
import type { BillEvent } from "~/domain/bills/bill-event";
import type { EventCode } from "~/domain/bills/stages";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { compareDates } from "~/domain/dates/calendar-date";
import type { Precision } from "~/domain/dates/partial-date";
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { Moment } from "~/domain/moment";
import { planOn } from "~/domain/schedule/plan-promises";
import type { Journey } from "~/domain/timeline/journey";
import { journeyOf } from "~/domain/timeline/journey";
import { distributionsOf } from "~/domain/timeline/stage-days";
import type { StayFilter, Timeline, TimelineMilestone, TimelineSort } from "~/domain/timeline/timeline";
import { compareJourneys, matchesStay } from "~/domain/timeline/timeline";
import type { BillFilter, Candidate, FacetCounts } from "../bills/bill-facets";
import { countFacets, listCandidates, matchesFacets } from "../bills/bill-facets";
import { knownAt } from "../known-at";
import { groupBy, listTitlesOn } from "../bills/names-at";
import type { EventRow } from "../stored-event";
import type { Reader } from "../../store";

/** So many bars are read at a glance and fill four printed pages; more are on the next page. */
export const timelinePageSize = 100;

export interface TimelineQuery {
  readonly filter: BillFilter;
  readonly stay: StayFilter;
  readonly sort: TimelineSort;
  readonly page: number;
}

export interface Travelled extends Candidate {
  readonly journey: Journey;
}

export async function readTimeline(
  reader: Reader,
  { filter, stay, sort, page }: TimelineQuery,
  moment: Moment,
): Promise<Timeline & { facets: FacetCounts }> {
  const travelled = await listTravelled(reader, moment);
  const faceted = travelled.filter((bill) => matchesFacets(bill, filter));
  const stayed = travelled.filter((bill) => matchesStay(bill.journey, stay));
  const bills = faceted
    .filter((bill) => matchesStay(bill.journey, stay))
    .sort((a, b) => compareJourneys(sort, a.journey, b.journey));
  const shown = bills.slice((page - 1) * timelinePageSize, page * timelinePageSize);
  const longest = bills
    .filter((bill) => !bill.journey.running)
    .sort((a, b) => b.journey.length.days - a.journey.length.days)[0];
  const ids = [...shown, ...(longest ? [longest] : [])].map((bill) => bill.billId);
  const titles = await listTitlesOn(reader, ids, moment);
  const starts = bills.map((bill) => bill.journey.start).sort((a, b) => compareDates(a.on, b.on));
  return {
    total: bills.length,
    pages: Math.max(1, Math.ceil(bills.length / timelinePageSize)),
    rows: shown.map(({ billId, slug, journey }) => ({ slug, journey, title: titles.get(billId)! })),
    summary: starts[0]
      ? {
          running: bills.filter((bill) => bill.journey.running).length,
          earliest: starts[0],
          longest: longest ? { title: titles.get(longest.billId)!, length: longest.journey.length } : null,
        }
      : null,
    distributions: distributionsOf(faceted.map((bill) => bill.journey)),
    milestones: await listMilestones(reader, moment.asOf),
    firstOn: starts[0]?.on ?? null,
    mostDays: Math.max(0, ...bills.map((bill) => bill.journey.length.days)),
    facets: await countFacets(reader, stayed, filter, moment),
  };
}

type MoveRow = Pick<EventRow, "id" | "billId" | "code" | "happenedOn" | "precision" | "dayOrder">;

/** Every bill with its way, in the order of the plan. */
export async function listTravelled(reader: Reader, moment: Moment): Promise<Travelled[]> {
  const { db, tables } = reader;
  const { events } = tables;
  // Twenty thousand rows: only what the fold needs of each; the query has already asked what was known.
  const rows = await db
    .select({
      id: events.id,
      billId: events.billId,
      code: events.code,
      happenedOn: events.happenedOn,
      precision: events.precisionCode,
      dayOrder: events.dayOrder,
    })
    .from(events)
    .where(and(eq(events.moves, true), lte(events.happenedOn, moment.asOf), knownAt(tables.events, moment)));
  const eventsOf = groupBy(rows, (row) => row.billId);
  const asKnown = { asOf: moment.asOf, known: null };
  return (await listCandidates(reader, moment)).flatMap((bill) => {
    const journey = journeyOf((eventsOf.get(bill.billId) ?? []).map(toMove), asKnown);
    return journey ? [{ ...bill, journey }] : [];
  });
}

/** Spelled out rather than spread over `toStoredEvent`: a copy of each of so many rows is what the page would wait for. */
function toMove(row: MoveRow): BillEvent {
  return {
    id: row.id,
    code: row.code as EventCode,
    date: { on: row.happenedOn as CalendarDate, precision: row.precision as Precision },
    dayOrder: row.dayOrder,
    recordedAt: "" as Instant,
    retractedAt: null,
  };
}

/** The plan's sentences that name a time, by that time; none before the plan was there. */
async function listMilestones({ db, tables }: Reader, asOf: CalendarDate): Promise<TimelineMilestone[]> {
  if (asOf < planOn) return [];
  const { goals } = tables;
  const rows = await db
    .select({ due: goals.due, zh: goals.zh, en: goals.en })
    .from(goals)
    .where(isNotNull(goals.due))
    .orderBy(asc(goals.position));
  const dated = rows.map(({ due, zh, en }) => {
    const read = parsePartialDate(due!);
    if (!read.ok) throw new Error(`The goal "${zh}" has no readable date`);
    return { due: read.value, goal: { zh, en } };
  });
  return [...groupBy(dated, (row) => row.due.on)]
    .sort(([a], [b]) => compareDates(a, b))
    .map(([, rowsThen]) => ({ due: rowsThen[0]!.due, goals: rowsThen.map((row) => row.goal) }));
}

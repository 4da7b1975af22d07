/** The clocks of all bills and experiments at a moment: those that are open, or that ended within the last year. */
import type { Bilingual } from "~/domain/bilingual";
import { compareClocks } from "~/domain/clocks/bill-clocks";
import type { Clock } from "~/domain/clocks/clock";
import { addDays } from "~/domain/dates/calendar-date";
import { termOn } from "~/domain/law/terms";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listTitlesOn } from "../names-at";
import type { LapseCandidate } from "./clock-candidates";
import { findLapsedSince, findOpenCandidates, findRecentCandidates } from "./clock-candidates";
import { listExperimentClocks } from "./experiment-clocks";
import { readBillClocks, termClock } from "./read-bill-clocks";

export const clockFilters = ["running", "overdue", "unknown", "met"] as const;
/** unknown: open, but no public record says since when · met: over, within the last year. */
export type ClockFilter = (typeof clockFilters)[number];

export interface ListedClock {
  readonly kind: "bill" | "experiment";
  readonly slug: string;
  readonly title: Bilingual;
  readonly clock: Clock;
}

export interface ClockList {
  readonly rows: readonly ListedClock[];
  readonly total: number;
  readonly pages: number;
  /** Of the open ones; those that are over are only counted when they are asked for. */
  readonly counts: Readonly<Record<Exclude<ClockFilter, "met">, number>>;
}

export const clockPageSize = 50;
/** How long a clock that is over stays in the list. */
export const metDays = 365;

interface BillClock {
  readonly billId: number;
  readonly clock: Clock;
}

/** @param filter null lists what runs and what is overdue */
export async function listClocks(
  reader: Reader,
  moment: Moment,
  filter: ClockFilter | null,
  page: number,
): Promise<ClockList> {
  const open = await listOpenClocks(reader, moment);
  const experiments = await listExperimentClocks(reader, moment);
  const everything = [...open, ...experiments];
  const count = (code: ClockFilter) => everything.filter(({ clock }) => isListed(clock, code, moment)).length;
  const source = filter === "met" ? [...(await listEndedClocks(reader, moment)), ...experiments] : everything;
  const chosen = source
    .filter(({ clock }) =>
      filter === null
        ? isListed(clock, "running", moment) || isListed(clock, "overdue", moment)
        : isListed(clock, filter, moment),
    )
    .sort((a, b) => compareClocks(a.clock, b.clock));
  const shown = chosen.slice((page - 1) * clockPageSize, page * clockPageSize);
  return {
    rows: await withBills(reader, shown, moment),
    total: chosen.length,
    pages: Math.max(1, Math.ceil(chosen.length / clockPageSize)),
    counts: { running: count("running"), overdue: count("overdue"), unknown: count("unknown") },
  };
}

/** The next bills' clocks to run out within so many days, soonest first: read from recent events, not from all bills. */
export async function listSoonClocks(
  reader: Reader,
  moment: Moment,
  days: number,
  limit: number,
): Promise<ListedClock[]> {
  const term = termOn(moment.asOf);
  const termEndsSoon = term !== null && term.endsOn <= addDays(moment.asOf, days);
  const recent = await findRecentCandidates(reader, moment, 130);
  const clocks = await readBillClocks(reader, recent, moment);
  const lapsing = termEndsSoon ? (await findOpenCandidates(reader, moment)).lapsing : [];
  const soon = [...clocks, ...termClocks(lapsing, moment)]
    .filter(({ clock }) => clock.state === "running" && clock.daysLeft !== null && clock.daysLeft <= days)
    .filter((row, index, all) => all.findIndex((other) => isSame(row, other)) === index)
    .sort((a, b) => compareClocks(a.clock, b.clock));
  return withBills(reader, soon.slice(0, limit), moment);
}

async function listOpenClocks(reader: Reader, moment: Moment): Promise<BillClock[]> {
  const { billIds, lapsing } = await findOpenCandidates(reader, moment);
  return [...(await readBillClocks(reader, billIds, moment)), ...termClocks(lapsing, moment)];
}

async function listEndedClocks(reader: Reader, moment: Moment): Promise<BillClock[]> {
  const since = addDays(moment.asOf, -metDays);
  const recent = await findRecentCandidates(reader, moment, metDays);
  const lapsed = await findLapsedSince(reader, moment, since);
  return readBillClocks(reader, [...new Set([...recent, ...lapsed])], moment);
}

function termClocks(lapsing: readonly LapseCandidate[], moment: Moment): BillClock[] {
  return lapsing.flatMap((candidate) => {
    const clock = termClock(candidate, moment);
    return clock ? [{ billId: candidate.billId, clock }] : [];
  });
}

function isListed(clock: Clock, filter: ClockFilter, { asOf }: Moment): boolean {
  if (filter === "unknown") return clock.state === "start_unknown" && clock.endedOn === null;
  if (filter !== "met") return clock.state === filter;
  if (clock.state !== "met" && !(clock.state === "start_unknown" && clock.endedOn)) return false;
  const over = clock.endedOn?.on ?? clock.dueOn;
  return over !== null && over > addDays(asOf, -metDays);
}

const isSame = (a: BillClock, b: BillClock) => a.billId === b.billId && a.clock.rule === b.clock.rule;

/** Titles for the rows shown, and for what was known by its latest move alone, the whole of its clock. */
async function withBills(
  reader: Reader,
  shown: readonly (BillClock | ListedClock)[],
  moment: Moment,
): Promise<ListedClock[]> {
  const ids = [...new Set(shown.flatMap((row) => ("billId" in row ? [row.billId] : [])))];
  if (ids.length === 0) return shown as ListedClock[];
  const titles = await listTitlesOn(reader, ids, moment.asOf);
  const read = await readBillClocks(reader, ids, moment);
  return shown.map((row) => {
    if (!("billId" in row)) return row;
    const whole = read.find((other) => isSame(row, other)) ?? { ...row, slug: "" };
    return { kind: "bill", slug: whole.slug, title: titles.get(row.billId)!, clock: whole.clock };
  });
}

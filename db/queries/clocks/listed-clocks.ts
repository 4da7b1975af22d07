/** The clocks of all bills and experiments at a moment: those that are open, or that ended within the last year. */
import type { Bilingual } from "~/domain/bilingual";
import { compareClocks } from "~/domain/clocks/bill-clocks";
import type { Clock } from "~/domain/clocks/clock";
import { addDays } from "~/domain/dates/calendar-date";
import { terms, termOn } from "~/domain/law/terms";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listTitlesOn } from "../bills/names-at";
import {
  countedStages,
  findFreshCandidates,
  findLapsing,
  findOpenCandidates,
  findReviewed,
  findStoppedCandidates,
} from "./clock-candidates";
import { listExperimentClocks } from "./experiment-clocks";
import { readBillClocks, termClock } from "./read-bill-clocks";

export const clockFilters = ["running", "overdue", "unknown", "met"] as const;
/** unknown: open, but no public record says since when · met: over, the newest of the last year. */
export type ClockFilter = (typeof clockFilters)[number];
type OpenFilter = Exclude<ClockFilter, "met">;

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
  readonly counts: Readonly<Record<OpenFilter, number>>;
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
  const experiments = await listExperimentClocks(reader, moment);
  const open = [...(await listOpenClocks(reader, moment)), ...experiments];
  const chosen =
    filter === "met"
      ? [...(await listEndedClocks(reader, moment)), ...experiments]
          .filter(({ clock }) => isOverLately(clock, moment))
          .sort((a, b) => overOn(b.clock).localeCompare(overOn(a.clock)))
          .slice(0, clockPageSize)
      : open.filter(({ clock }) => isListed(clock, filter)).sort((a, b) => compareClocks(a.clock, b.clock));
  const shown = chosen.slice((page - 1) * clockPageSize, page * clockPageSize);
  const count = (code: OpenFilter) => open.filter(({ clock }) => isListed(clock, code)).length;
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
  const lapsing = termEndsSoon ? await findLapsing(reader, moment, term, limit) : [];
  const candidates = [...lapsing, ...(await findReviewed(reader, moment))];
  for (const stages of countedStages)
    candidates.push(...(await findFreshCandidates(reader, moment, stages, clockPageSize)));
  const soon = (await readBillClocks(reader, [...new Set(candidates)], moment))
    .filter(({ clock }) => clock.state === "running" && clock.daysLeft !== null && clock.daysLeft <= days)
    .sort((a, b) => compareClocks(a.clock, b.clock));
  return withBills(reader, soon.slice(0, limit), moment);
}

async function listOpenClocks(reader: Reader, moment: Moment): Promise<BillClock[]> {
  const { billIds, lapsing } = await findOpenCandidates(reader, moment);
  const ending = lapsing.map((candidate) => ({
    billId: candidate.billId,
    clock: termClock(candidate, moment),
  }));
  return [...(await readBillClocks(reader, billIds, moment)), ...ending];
}

/** Of the newest events that stop a clock, and of the bills that the last term's end let lapse. */
async function listEndedClocks(reader: Reader, moment: Moment): Promise<BillClock[]> {
  const since = addDays(moment.asOf, -metDays);
  const stopped = await findStoppedCandidates(reader, moment, since, 4 * clockPageSize);
  const term = terms.findLast(({ endsOn }) => endsOn > since && endsOn <= moment.asOf);
  const lapsed = term ? await findLapsing(reader, moment, term, clockPageSize) : [];
  return readBillClocks(reader, [...new Set([...stopped, ...lapsed])], moment);
}

function isListed(clock: Clock, filter: OpenFilter | null): boolean {
  if (filter === null) return clock.state === "running" || clock.state === "overdue";
  if (filter === "unknown") return clock.state === "start_unknown" && clock.endedOn === null;
  return clock.state === filter;
}

function isOverLately(clock: Clock, { asOf }: Moment): boolean {
  if (clock.state !== "met" && !(clock.state === "start_unknown" && clock.endedOn)) return false;
  return overOn(clock) > addDays(asOf, -metDays);
}

/** The day a clock was over, as far as is known; empty, and so before every day, when nothing says. */
function overOn(clock: Clock): string {
  return clock.endedOn?.on ?? clock.dueOn ?? "";
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
  const titles = await listTitlesOn(reader, ids, moment);
  const read = await readBillClocks(reader, ids, moment);
  return shown.map((row) => {
    if (!("billId" in row)) return row;
    const whole = read.find((other) => isSame(row, other)) ?? { ...row, slug: "" };
    return { kind: "bill", slug: whole.slug, title: titles.get(row.billId)!, clock: whole.clock };
  });
}

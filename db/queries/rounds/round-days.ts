/** The days of rounds for the calendar: opening, last day, and the day the answer is due. And the next instant at which a round held here changes. */
import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { CalendarEntry } from "~/domain/calendar/calendar-entry";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { endOfTaipeiDay } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { RoundEntry } from "~/domain/records/round-record";
import { nextChangeOf } from "~/domain/rounds/round-state";
import { closingDay, openingDay } from "~/domain/rounds/round-times";
import type { Reader } from "../../store";
import { listRounds, timesOf } from "./round-entries";

type RoundDay = Extract<CalendarEntry, { kind: "round" }>;

/** Every day of every round, in no order. */
export async function listRoundDays(reader: Reader, moment: Moment): Promise<RoundDay[]> {
  // The days are the same at any instant of the day.
  const entries = await listRounds(reader, moment, endOfTaipeiDay(moment.asOf));
  return entries.flatMap(daysOf);
}

function daysOf({ slug, title, times, clock }: RoundEntry): RoundDay[] {
  const day = (edge: RoundDay["edge"], on: CalendarDate | null): RoundDay[] =>
    on === null ? [] : [{ kind: "round", edge, on, round: { slug, title } }];
  const open = clock !== null && clock.respondedOn === null;
  return [
    ...day("opens", openingDay(times)),
    ...day("closes", closingDay(times)),
    ...day("response_due", open ? clock.dueOn : null),
    ...day("responded", clock?.respondedOn ?? null),
  ];
}

/** The next instant at which a round held here opens or closes; null when none is ahead. */
export async function findNextRoundChange({ db, tables }: Reader, after: Instant): Promise<Instant | null> {
  const { roundFacts, rounds } = tables;
  const rows = await db
    .select({ facts: roundFacts })
    .from(roundFacts)
    .innerJoin(rounds, eq(rounds.id, roundFacts.roundId))
    .where(
      and(isNull(roundFacts.retractedAt), or(gt(roundFacts.opensAt, after), gt(roundFacts.closesAt, after))),
    );
  const changes = rows.flatMap(({ facts }) => nextChangeOf(timesOf(facts), after) ?? []);
  return changes.sort()[0] ?? null;
}

/** Rounds as they stand at a moment: what is said of each, its bills, and how many of its statements have an answer. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { BillNamed } from "~/domain/calendar/calendar-entry";
import { type CalendarDate, type Instant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { RoundEntry } from "~/domain/records/round-record";
import { coverageOn } from "~/domain/rounds/coverage";
import { responseClockOn } from "~/domain/rounds/response-clock";
import type { ResponseRule, RoundKind, RoundPhase, RoundPlatform } from "~/domain/rounds/round-codes";
import { roundStateAt } from "~/domain/rounds/round-state";
import { openingDay, type RoundTimes } from "~/domain/rounds/round-times";
import type { Reader } from "../../store";
import { groupBy, listAgencyNamesOn, listTitlesOn } from "../bills/names-at";
import { knownAt } from "../known-at";
import { listAnswered } from "./answered-statements";
import { listRoundSources } from "./round-sources";

/** Which rounds are asked about; left out, all of them. */
export interface RoundScope {
  readonly billId?: number;
  readonly slug?: string;
}

/**
 * Those that are running first, by the day they close, then the others, the latest first. One that opens after the
 * day asked about counts from the day this site told of it.
 * @param at the instant at which their states are told (instantAskedAbout)
 */
export async function listRounds(
  reader: Reader,
  moment: Moment,
  at: Instant,
  scope: RoundScope = {},
): Promise<RoundEntry[]> {
  const rows = await listRows(reader, moment, scope);
  const factsIds = rows.map(({ facts }) => facts.id);
  const bills = await listBillsOf(reader, factsIds, moment);
  const sources = await listRoundSources(reader, factsIds);
  const agencies = await listAgencyNamesOn(reader, moment);
  const answered = await listAnswered(
    reader,
    rows.map(({ facts }) => facts.roundId),
    moment,
  );
  const entries = rows.map(({ facts, slug, kind }): RoundEntry => {
    const times = timesOf(facts);
    const clock = responseClockOn(times, moment.asOf);
    return {
      id: facts.roundId,
      slug,
      kind: kind as RoundKind,
      phase: facts.phaseCode as RoundPhase,
      platform: facts.platformCode as RoundPlatform,
      address: facts.address,
      title: { zh: facts.titleZh, en: facts.titleEn },
      agency: agencies.get(facts.agencyCode ?? "") ?? null,
      bills: bills.get(facts.id) ?? [],
      times,
      state: roundStateAt(times, at),
      clock,
      coverage: coverageOn(answered.get(facts.roundId) ?? [], clock?.dueOn ?? null, moment.asOf),
      sources: sources.get(facts.id) ?? [],
    };
  });
  return entries.sort(compareRounds);
}

const running = ({ state }: RoundEntry) => (state === "open" || state === "closing_soon" ? 0 : 1);

function compareRounds(a: RoundEntry, b: RoundEntry): number {
  const opens = (entry: RoundEntry) => openingDay(entry.times) ?? "";
  const closes = ({ times }: RoundEntry) => times.closesAt ?? times.closesOn ?? "";
  if (running(a) !== running(b)) return running(a) - running(b);
  if (running(a) === 0) return closes(a).localeCompare(closes(b)) || a.id - b.id;
  return opens(b).localeCompare(opens(a)) || b.id - a.id;
}

async function listRows({ db, tables }: Reader, moment: Moment, { billId, slug }: RoundScope) {
  const { rounds, roundFacts, roundBills } = tables;
  const ofBill =
    billId === undefined
      ? undefined
      : inArray(
          roundFacts.id,
          db.select({ id: roundBills.factsId }).from(roundBills).where(eq(roundBills.billId, billId)),
        );
  const ofSlug = slug === undefined ? undefined : eq(rounds.slug, slug);
  const rows = await db
    .select({ facts: roundFacts, slug: rounds.slug, kind: rounds.kindCode, firstAt: rounds.recordedAt })
    .from(rounds)
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), knownAt(roundFacts, moment)))
    .where(and(ofBill, ofSlug))
    .orderBy(asc(rounds.id));
  return rows.filter(({ facts, firstAt }) => {
    const opens = openingDay(timesOf(facts));
    return opens === null || opens <= moment.asOf || taipeiDateOf(new Date(firstAt)) <= moment.asOf;
  });
}

type FactsRow = Awaited<ReturnType<typeof listRows>>[number]["facts"];

export function timesOf(
  facts: Pick<
    FactsRow,
    "opensOn" | "closesOn" | "opensAt" | "closesAt" | "responseRuleCode" | "responseDueOn" | "respondedOn"
  >,
): RoundTimes {
  return {
    opensOn: facts.opensOn as CalendarDate | null,
    closesOn: facts.closesOn as CalendarDate | null,
    opensAt: facts.opensAt as Instant | null,
    closesAt: facts.closesAt as Instant | null,
    responseRule: facts.responseRuleCode as ResponseRule | null,
    responseDueOn: facts.responseDueOn as CalendarDate | null,
    respondedOn: facts.respondedOn as CalendarDate | null,
  };
}

async function listBillsOf(
  reader: Reader,
  factsIds: readonly number[],
  moment: Moment,
): Promise<Map<number, BillNamed[]>> {
  if (factsIds.length === 0) return new Map();
  const { db, tables } = reader;
  const { roundBills, bills } = tables;
  const rows = await db
    .select({ factsId: roundBills.factsId, billId: bills.id, slug: bills.slug })
    .from(roundBills)
    .innerJoin(bills, eq(bills.id, roundBills.billId))
    .where(factsIds.length > 500 ? undefined : inArray(roundBills.factsId, [...factsIds]))
    .orderBy(asc(roundBills.factsId), asc(roundBills.position));
  const titles = await listTitlesOn(reader, [...new Set(rows.map(({ billId }) => billId))], moment);
  return new Map(
    [...groupBy(rows, ({ factsId }) => factsId)].map(([factsId, own]) => [
      factsId,
      own.flatMap(({ billId, slug }) => {
        const title = titles.get(billId);
        return title ? [{ slug, title: { zh: title.zh, en: title.en } }] : [];
      }),
    ]),
  );
}

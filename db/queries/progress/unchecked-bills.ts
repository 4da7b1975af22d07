/**
 * Bills still on their way whose sources nobody has looked at for some days: neither a check on record nor a published
 * change. What was looked at lately is left out by index before any history is read, so that ten thousand bills are
 * asked in one go.
 */
import { and, eq, gt, inArray, lt, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import { type StageCode, stages } from "~/domain/bills/stages";
import { lapsableStages } from "~/domain/law/term-lapse";
import { terms } from "~/domain/law/terms";
import { addDays, type CalendarDate, type Instant, startOfTaipeiDay } from "~/domain/dates/calendar-date";
import type { Reader } from "../../store";
import { latestMoveId } from "../bills/latest-moves";
import { listTitlesOn } from "../bills/names-at";

export interface UncheckedBill {
  readonly slug: string;
  readonly title: Bilingual;
  readonly stage: StageCode;
  /** When it was last checked, or changed by a publication. */
  readonly lookedAt: Instant;
}

export interface UncheckedBills {
  readonly total: number;
  /** The longest without a look first. */
  readonly bills: readonly UncheckedBill[];
}

const movingStages = stages
  .filter(({ phase }) => phase !== "completed" && phase !== "ended")
  .map(({ code }) => code);

/** @param days how old a look may be @param limit how many of them are named */
export async function listUncheckedBills(
  reader: Reader,
  today: CalendarDate,
  days: number,
  limit = 50,
): Promise<UncheckedBills> {
  const { db, tables } = reader;
  const { bills, events } = tables;
  const before = startOfTaipeiDay(addDays(today, -days));
  const checkedAt = sql`(select max(checked_at) from bill_checks where bill_checks.bill_id = ${bills.id})`;
  const changedAt = sql`(select max(coalesce(change.retracted_at, change.recorded_at)) from events change
    where change.bill_id = ${bills.id})`;
  const rows = await db
    .select({
      id: bills.id,
      slug: bills.slug,
      recordedAt: bills.recordedAt,
      stage: events.code,
      checkedAt: sql<string | null>`${checkedAt}`,
      changedAt: sql<string | null>`${changedAt}`,
    })
    .from(bills)
    .innerJoin(events, eq(events.id, latestMoveId(tables, { asOf: today, known: null })))
    .where(
      and(
        lt(bills.recordedAt, before),
        sql`not exists (select 1 from bill_checks seen where seen.bill_id = ${bills.id} and seen.checked_at >= ${before})`,
        sql`${bills.id} not in (select bill_id from events where recorded_at >= ${before})`,
        sql`${bills.id} not in (select bill_id from events where retracted_at >= ${before})`,
        inArray(events.code, movingStages),
        notLapsed(reader, today),
      ),
    );
  const unchecked = rows
    .map(({ recordedAt, checkedAt, changedAt, id, slug, stage }) => {
      const lookedAt = [recordedAt, checkedAt ?? "", changedAt ?? ""].sort().at(-1)! as Instant;
      return { id, slug, stage: stage as StageCode, lookedAt };
    })
    .sort((a, b) => a.lookedAt.localeCompare(b.lookedAt) || a.id - b.id);
  const shown = unchecked.slice(0, limit);
  const titles = await listTitlesOn(
    reader,
    shown.map(({ id }) => id),
    { asOf: today, known: null },
  );
  return {
    total: unchecked.length,
    bills: shown.map(({ id, ...bill }) => {
      const { zh, en } = titles.get(id)!;
      return { ...bill, title: { zh, en } };
    }),
  };
}

/** What `lapsedOn` of the domain says of the latest move, as a condition: the lapsed ones are many in any old record. */
function notLapsed({ tables: { events } }: Reader, today: CalendarDate): SQL | undefined {
  const ended = terms.findLast(({ endsOn }) => endsOn <= today);
  if (!ended) return undefined;
  return or(
    notInArray(events.code, [...lapsableStages]),
    gt(events.happenedOn, ended.endsOn),
    lt(events.happenedOn, terms[0]!.startsOn),
  );
}

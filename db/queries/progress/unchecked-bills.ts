/**
 * Bills still on their way whose sources nobody has looked at for some days: neither a check on record nor a published
 * change. A few index seeks a bill, so that ten thousand are asked in one go.
 */
import { eq, sql } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import { phaseAfter } from "~/domain/bills/fold-bill";
import type { StageCode } from "~/domain/bills/stages";
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
      on: events.happenedOn,
      checkedAt: sql<string | null>`${checkedAt}`,
      changedAt: sql<string | null>`${changedAt}`,
    })
    .from(bills)
    .innerJoin(events, eq(events.id, latestMoveId(tables, { asOf: today, known: null })));
  const unchecked = rows
    .flatMap(({ recordedAt, checkedAt, changedAt, ...row }) => {
      const lookedAt = [recordedAt, checkedAt ?? "", changedAt ?? ""].sort().at(-1)! as Instant;
      const stage = row.stage as StageCode;
      const phase = phaseAfter(stage, row.on as CalendarDate, today);
      return lookedAt < before && phase !== "completed" && phase !== "ended"
        ? [{ id: row.id, slug: row.slug, stage, lookedAt }]
        : [];
    })
    .sort((a, b) => a.lookedAt.localeCompare(b.lookedAt) || a.id - b.id);
  const shown = unchecked.slice(0, limit);
  const titles = await listTitlesOn(
    reader,
    shown.map(({ id }) => id),
    today,
  );
  return {
    total: unchecked.length,
    bills: shown.map(({ id, ...bill }) => {
      const { zh, en } = titles.get(id)!;
      return { ...bill, title: { zh, en } };
    }),
  };
}

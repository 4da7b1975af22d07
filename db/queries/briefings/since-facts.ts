/**
 * What changed between the end of one day and the end of another, bill by bill: what happened in those days, and what
 * this site mended in them of what had happened before. A bill's first publication is not a change of the bill.
 */
import { and, gt, inArray, isNotNull, lte, or } from "drizzle-orm";
import type { Standing } from "~/domain/bills/fold-bill";
import { compareEvents } from "~/domain/bills/bill-event";
import type { BillChange, SinceFacts } from "~/domain/briefings/facts";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { endOfTaipeiDay } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import { isKnownAt } from "~/domain/moment";
import type { Reader } from "../../store";
import { listCards } from "../bills/cards";
import { groupBy } from "../bills/names-at";
import { toHistoryEvents } from "../history";
import type { Travelled } from "../timeline/timeline";

export async function readSinceFacts(
  reader: Reader,
  bills: readonly Travelled[],
  since: CalendarDate,
  moment: Moment,
): Promise<SinceFacts> {
  const ids = bills.map(({ billId }) => billId);
  const changes = await listChangesOf(reader, ids, since, moment);
  const changed = ids.filter((id) => changes.has(id));
  const cards = await listCards(reader, changed, moment);
  const before = new Map<number, Standing | null>(
    (await listCards(reader, changed, { ...moment, asOf: since })).map((card) => [
      card.id,
      card.summary.standing,
    ]),
  );
  return {
    template: "since",
    since,
    bills: cards.map((card) => ({
      card,
      before: before.get(card.id) ?? null,
      changes: changes.get(card.id)!,
    })),
    unchanged: ids.length - changed.length,
  };
}

async function listChangesOf(
  reader: Reader,
  billIds: readonly number[],
  since: CalendarDate,
  moment: Moment,
): Promise<Map<number, BillChange[]>> {
  if (billIds.length === 0) return new Map();
  const { db, tables } = reader;
  const { events, bills } = tables;
  const from = endOfTaipeiDay(since);
  const to = moment.known ?? endOfTaipeiDay(moment.asOf);
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        inArray(events.billId, [...billIds]),
        lte(events.happenedOn, moment.asOf),
        or(
          gt(events.happenedOn, since),
          and(gt(events.recordedAt, from), lte(events.recordedAt, to)),
          and(isNotNull(events.retractedAt), gt(events.retractedAt, from), lte(events.retractedAt, to)),
        ),
      ),
    );
  const published = new Map(
    (
      await db
        .select({ id: bills.id, at: bills.recordedAt })
        .from(bills)
        .where(inArray(bills.id, [...billIds]))
    ).map((row) => [row.id, row.at]),
  );
  const found = (await toHistoryEvents(reader, rows)).flatMap(
    (event): (BillChange & { billId: number })[] => {
      const { billId } = event;
      const isKnown = isKnownAt(event, moment.known);
      if (event.retractedAt !== null && event.retractedAt > from && event.retractedAt <= to && !isKnown)
        return [{ billId, kind: "withdrawn", event }];
      if (!isKnown) return [];
      if (event.corrected && event.recordedAt > from && event.recordedAt <= to)
        return [{ billId, kind: "corrected", event }];
      if (event.date.on > since) return [{ billId, kind: "happened", event }];
      return event.recordedAt === published.get(billId) ? [] : [{ billId, kind: "added", event }];
    },
  );
  const byBill = groupBy(found, ({ billId }) => billId);
  return new Map(
    [...byBill].map(([id, list]) => [
      id,
      list.map(({ kind, event }) => ({ kind, event })).sort((a, b) => compareEvents(a.event, b.event)),
    ]),
  );
}

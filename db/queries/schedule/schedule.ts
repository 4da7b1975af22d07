/** The plan's promises with what the record says of each: the judgement, the deciding event, and its first source. */
import { and, eq, inArray, lte } from "drizzle-orm";
import { foldBill } from "~/domain/bills/fold-bill";
import type { Moment } from "~/domain/moment";
import { judgePromise } from "~/domain/schedule/judge-promise";
import { planPromises } from "~/domain/schedule/plan-promises";
import type { JudgedPromise, PromiseBill } from "~/domain/schedule/judged-promise";
import type { BillEvent } from "~/domain/bills/bill-event";
import { listSourcesOf } from "../history";
import { billKnownAt, knownAt } from "../known-at";
import { groupBy, listTitlesOn } from "../bills/names-at";
import { findSource } from "./source";
import { eventColumns, toStoredEvent } from "../stored-event";
import type { Reader } from "../../store";

/** In the slides' order. */
export async function listJudgedPromises(reader: Reader, moment: Moment): Promise<JudgedPromise[]> {
  const slugs = planPromises.flatMap((promise) => promise.bill ?? []);
  const found = await listPromiseBills(reader, slugs, moment);
  const judged = planPromises.map((promise) => {
    const bill = found.get(promise.bill ?? "") ?? null;
    return { promise, bill: bill?.bill ?? null, ...judgePromise(promise, bill?.events ?? [], moment) };
  });
  const sourcesOf = await listSourcesOf(
    reader,
    judged.flatMap((row) => row.decidedBy?.id ?? []),
  );
  return Promise.all(
    judged.map(async (row) => ({
      ...row,
      sources: row.byFinding
        ? await findSource(reader, row.promise.finding!.source)
        : (sourcesOf.get(row.decidedBy?.id ?? 0) ?? []),
    })),
  );
}

interface Found {
  readonly bill: PromiseBill;
  readonly events: readonly BillEvent[];
}

async function listPromiseBills(
  reader: Reader,
  slugs: readonly string[],
  moment: Moment,
): Promise<Map<string, Found>> {
  const { db, tables } = reader;
  const { bills, events } = tables;
  const rows = await db
    .select({ id: bills.id, slug: bills.slug })
    .from(bills)
    .where(and(inArray(bills.slug, [...slugs]), billKnownAt(tables, moment)));
  const ids = rows.map((row) => row.id);
  const eventRows = await db
    .select(eventColumns(tables))
    .from(events)
    .where(
      and(
        inArray(events.billId, ids),
        eq(events.moves, true),
        lte(events.happenedOn, moment.asOf),
        knownAt(tables.events, moment),
      ),
    );
  const eventsOf = groupBy(eventRows, (row) => row.billId);
  const titles = await listTitlesOn(reader, ids, moment);
  return new Map(
    rows.map(({ id, slug }) => {
      const known = (eventsOf.get(id) ?? []).map(toStoredEvent);
      const bill = { slug, title: titles.get(id)!, standing: foldBill(known, moment) };
      return [slug, { bill, events: known }];
    }),
  );
}

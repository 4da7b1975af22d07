/** Bills as lists show them: title and lead agency as of the day, and the summary folded from their events. */
import { and, eq, inArray, lte } from "drizzle-orm";
import type { BillCard } from "~/domain/records/bill-card";
import { summarizeBill } from "~/domain/bills/bill-summary";
import type { Moment } from "~/domain/moment";
import type { BillKind, Procedure } from "~/domain/bills/stages";
import type { PlanList } from "~/domain/bills/vocabulary";
import type { Reader } from "../../store";
import { listSourcesOf } from "../history";
import { knownAt } from "../known-at";
import { groupBy, listAgencyNamesOn, listLeadsOn, listTitlesOn } from "./names-at";
import { eventColumns, toStoredEvent } from "../stored-event";

/** In the order of `billIds`; those that were not on this site at the known instant are left out. */
export async function listCards(
  reader: Reader,
  billIds: readonly number[],
  moment: Moment,
): Promise<BillCard[]> {
  if (billIds.length === 0) return [];
  const { db, tables } = reader;
  const { bills, billFacts, events } = tables;
  const rows = await db
    .select({
      id: bills.id,
      slug: bills.slug,
      procedureCode: bills.procedureCode,
      kindCode: billFacts.kindCode,
      planNumber: billFacts.planNumber,
      planList: billFacts.planList,
      planDue: billFacts.planDue,
    })
    .from(bills)
    .innerJoin(billFacts, and(eq(billFacts.billId, bills.id), knownAt(billFacts, moment)))
    .where(inArray(bills.id, [...billIds]));
  const eventRows = await db
    .select(eventColumns(tables))
    .from(events)
    .where(
      and(
        inArray(events.billId, [...billIds]),
        lte(events.happenedOn, moment.asOf),
        knownAt(tables.events, moment),
      ),
    );
  const eventsOf = groupBy(eventRows, (row) => row.billId);
  const titles = await listTitlesOn(reader, billIds, moment);
  const leads = await listLeadsOn(reader, billIds, moment);
  const agencies = await listAgencyNamesOn(reader, moment);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const cards = billIds.flatMap((id) => {
    const row = rowOf.get(id);
    if (!row) return [];
    const procedure = row.procedureCode as Procedure;
    return {
      id,
      slug: row.slug,
      procedure,
      kind: row.kindCode as BillKind,
      plan:
        row.planNumber === null
          ? null
          : { number: row.planNumber, list: row.planList as PlanList, due: row.planDue },
      title: titles.get(id)!,
      lead: agencies.get(leads.get(id) ?? "") ?? null,
      summary: summarizeBill(procedure, (eventsOf.get(id) ?? []).map(toStoredEvent), moment),
    };
  });
  const decidedBy = cards.flatMap(({ summary }) => summary.milestone?.eventId ?? []);
  const sourcesOf = await listSourcesOf(reader, decidedBy);
  return cards.map((card) => ({
    ...card,
    source: sourcesOf.get(card.summary.milestone?.eventId ?? 0)?.[0] ?? null,
  }));
}

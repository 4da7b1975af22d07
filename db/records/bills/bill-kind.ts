/**
 * Bills as records: their names, agencies, numbers and prose, all published together as one version. A bill's procedure
 * decides which stages its events may have, so it never changes; a bill taken back takes with it what hangs on it.
 */
import { eq, or } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Reader } from "../../store";
import { insertBillVersion } from "./bill-rows";
import { listBillVersions } from "./bill-versions";
import { requireTaken, takeBack } from "../rows/instants";
import { nextPosition } from "./positions";
import { standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type BillRecord = RecordOf<"bill">;

export const billKind: RecordKind<BillRecord> = {
  shape: recordForms.bill,
  ...standingBy(async (reader, key) => {
    const bill = await findBill(reader, key);
    return bill ? listBillVersions(reader, bill.id) : [];
  }),
  async insert(within, record, at) {
    await insertBillVersion(within, await requireBill(within, record, at), record, at);
    return record.slug;
  },
  async replace(within, key, record, at) {
    const bill = await findBill(within, key);
    if (bill === null || record.slug !== key) throw new Error(`"${record.slug}" does not replace "${key}"`);
    if (bill.procedureCode !== record.procedure)
      throw new Error(`The procedure of "${key}" is ${bill.procedureCode} and does not change`);
    requireTaken(await takeVersionBack(within, bill.id, at), "bill", key);
    await insertBillVersion(within, bill.id, record, at);
    return key;
  },
  async retract(within, key, at) {
    const bill = await findBill(within, key);
    requireTaken(bill === null ? 0 : await takeVersionBack(within, bill.id, at), "bill", key);
    const { tables } = within;
    const { relations } = tables;
    const id = bill!.id;
    for (const table of [tables.events, tables.textVersions, tables.documents, tables.lapseDecisions])
      await takeBack(within, table, eq(table.billId, id), at);
    await takeBack(within, relations, or(eq(relations.fromBillId, id), eq(relations.toBillId, id)), at);
  },
};

async function findBill({ db, tables: { bills } }: Reader, slug: string) {
  const [row] = await db
    .select({ id: bills.id, procedureCode: bills.procedureCode })
    .from(bills)
    .where(eq(bills.slug, slug));
  return row ?? null;
}

/** The bill's row, made when it is new; one that was taken back before is published again under its id. */
async function requireBill(within: Reader, record: BillRecord, at: Instant): Promise<number> {
  const { db, tables } = within;
  const known = await findBill(within, record.slug);
  if (known) return known.id;
  const [row] = await db
    .insert(tables.bills)
    .values({
      slug: record.slug,
      procedureCode: record.procedure,
      position: record.plan?.number ?? (await nextPosition(within)),
      recordedAt: at,
    })
    .returning({ id: tables.bills.id });
  return row!.id;
}

async function takeVersionBack(within: Reader, billId: number, at: Instant): Promise<number> {
  const { tables } = within;
  const parts = [
    tables.billTitles,
    tables.billAliases,
    tables.billAgencies,
    tables.billTopics,
    tables.billNumbers,
    tables.commencements,
  ];
  for (const part of parts) await takeBack(within, part, eq(part.billId, billId), at);
  return takeBack(within, tables.billFacts, eq(tables.billFacts.billId, billId), at);
}

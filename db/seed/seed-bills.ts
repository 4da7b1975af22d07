/** Publishes the bills that the database does not have yet, each with its events; then what ties them to others. */
import { requireInstant } from "~/domain/dates/calendar-date";
import { recordKinds } from "../records/record-kind";
import type { RecordOf } from "../records/record-forms";
import type { Reader } from "../store";
import type { BillRecord } from "./record-shapes";

/** @returns the slugs of those inserted */
export async function insertBills(within: Reader, records: readonly BillRecord[]): Promise<string[]> {
  const { db, tables } = within;
  const rows = await db.select({ slug: tables.bills.slug }).from(tables.bills);
  const present = new Set(rows.map((row) => row.slug));
  const missing = records.filter((record) => !present.has(record.slug));
  for (const record of missing) {
    const at = requireInstant(record.facts.recorded);
    await recordKinds.bill.insert(within, toBill(record), at);
    for (const event of record.facts.events)
      await recordKinds.event.insert(within, { ...event, bill: record.slug }, at);
  }
  for (const { slug, facts } of missing)
    for (const relation of facts.relations)
      await recordKinds.relation.insert(within, { from: slug, ...relation }, requireInstant(facts.recorded));
  return missing.map((record) => record.slug);
}

function toBill({ slug, facts, prose }: BillRecord): RecordOf<"bill"> {
  const { recorded: _recorded, events: _events, relations: _relations, ...own } = facts;
  return { ...own, slug, prose };
}

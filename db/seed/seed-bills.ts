/** Publishes the bills that the database does not have yet, each with its events; then what ties them to others. */
import { eq } from "drizzle-orm";
import { requireInstant } from "~/domain/dates/calendar-date";
import { insertEvent } from "../records/bills/events";
import { recordKinds } from "../records/record-kind";
import type { RecordOf } from "../records/record-forms";
import type { Reader } from "../store";
import { publishVersions } from "./publish-versions";
import type { BillRecord } from "./record-shapes";

/** @returns the slugs of those inserted */
export async function insertBills(within: Reader, records: readonly BillRecord[]): Promise<string[]> {
  const { db, tables } = within;
  const rows = await db.select({ slug: tables.bills.slug }).from(tables.bills);
  const present = new Set(rows.map((row) => row.slug));
  const missing = records.filter((record) => !present.has(record.slug));
  for (const record of missing) {
    const { recorded, revised = recorded, retracted, earlier = [] } = record.facts;
    const latest = { recorded: revised, retracted, record: toBill(record) };
    await publishVersions(within, recordKinds.bill, [...earlier, latest]);
    await insertEvents(within, record);
  }
  for (const { slug, facts } of missing)
    for (const { recorded = facts.recorded, retracted, ...relation } of facts.relations) {
      const record = { from: slug, ...relation };
      await publishVersions(within, recordKinds.relation, [{ recorded, retracted, record }]);
    }
  return missing.map((record) => record.slug);
}

function toBill({ slug, facts, prose }: BillRecord): RecordOf<"bill"> {
  const { procedure, kind, plan, law, titles, alsoCalled, lead, supporting, topics, codes, commencement } =
    facts;
  return {
    slug,
    procedure,
    kind,
    ...(plan && { plan }),
    law,
    titles,
    ...(alsoCalled && { alsoCalled }),
    lead,
    supporting,
    topics,
    codes,
    commencement,
    prose,
  };
}

/** In the order in which they were published, so that a correction finds what it corrects. */
async function insertEvents(within: Reader, { slug, facts }: BillRecord): Promise<void> {
  const named = new Map<string, Parameters<typeof insertEvent>[3]>();
  const { events } = within.tables;
  const at = (event: (typeof facts.events)[number]) => event.recorded ?? facts.recorded;
  for (const event of facts.events.toSorted((a, b) => at(a).localeCompare(at(b)))) {
    const { recorded = facts.recorded, retracted, id, corrects, ...record } = event;
    const corrected = named.get(corrects ?? "") ?? null;
    const key = await insertEvent(within, { ...record, bill: slug }, requireInstant(recorded), corrected);
    if (id) named.set(id, await findRow(within, Number(key)));
    if (retracted) await recordKinds.event.retract(within, key, requireInstant(retracted));
  }

  async function findRow({ db }: Reader, id: number) {
    const [row] = await db.select().from(events).where(eq(events.id, id));
    return row!;
  }
}

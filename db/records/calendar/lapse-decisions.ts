/** What was decided of bills that lapsed with a term, as records; the key is `term/bill`. */
import { and, asc, eq, type SQL } from "drizzle-orm";
import type { LapseDecision } from "~/domain/calendar/meeting-codes";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { findBillId, idOf, listSlugs, optionalBillId, requireBillId } from "../rows/lookups";
import { optional, optionalWords, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type LapseRecord = RecordOf<"lapse_decision">;

const keyOf = ({ term, bill }: LapseRecord) => `${term}/${bill}`;

export const lapseDecisionKind: RecordKind<LapseRecord> = {
  shape: recordForms.lapse_decision,
  ...standingBy(async (reader, key) => listLapseVersions(reader, await whichOf(reader, key))),
  async insert(within, record, recordedAt) {
    const { db, tables } = within;
    await db.insert(tables.lapseDecisions).values({
      term: record.term,
      billId: await requireBillId(within, record.bill),
      decision: record.decision,
      successorBillId: await optionalBillId(within, record.successor),
      noteZh: record.note?.zh ?? null,
      noteEn: record.note?.en ?? null,
      sourceKey: record.source ?? null,
      recordedAt,
    });
    return keyOf(record);
  },
  async replace(within, key, record, at) {
    await this.retract(within, key, at);
    return this.insert(within, record, at);
  },
  async retract(within, key, at) {
    const which = await whichOf(within, key);
    requireTaken(await takeBack(within, within.tables.lapseDecisions, which, at), "decision", key);
  },
};

async function whichOf(reader: Reader, key: string): Promise<SQL | undefined> {
  const { lapseDecisions } = reader.tables;
  const [term = "", bill = ""] = key.split("/");
  const billId = (await findBillId(reader, bill)) ?? 0;
  return and(eq(lapseDecisions.term, idOf(term) ?? 0), eq(lapseDecisions.billId, billId));
}

/** In the order in which they were published; without `which` all of them. */
export async function listLapseVersions(reader: Reader, which?: SQL): Promise<Published<LapseRecord>[]> {
  const { lapseDecisions } = reader.tables;
  const rows = await reader.db.select().from(lapseDecisions).where(which).orderBy(asc(lapseDecisions.id));
  const slugs = await listSlugs(
    reader,
    rows.flatMap((row) => [row.billId, row.successorBillId]),
  );
  return rows.map((row) => {
    const record: LapseRecord = {
      term: row.term,
      bill: slugs.get(row.billId)!,
      decision: row.decision as LapseDecision,
      ...optional("successor", slugs.get(row.successorBillId ?? 0) ?? null),
      ...optionalWords("note", row.noteZh, row.noteEn),
      ...optional("source", row.sourceKey),
    };
    return { key: keyOf(record), record, recordedAt: row.recordedAt, retractedAt: row.retractedAt };
  });
}

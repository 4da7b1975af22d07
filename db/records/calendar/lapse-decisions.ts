/** What was decided of bills that lapsed with a term, as records; the key is `term/bill`. */
import { and, asc, eq } from "drizzle-orm";
import type { LapseDecision } from "~/domain/calendar/meeting-codes";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { listSlugs, optionalBillId, requireBillId } from "../rows/lookups";
import { optional, optionalWords, type Published, standingOf } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type LapseRecord = RecordOf<"lapse_decision">;

const keyOf = ({ term, bill }: LapseRecord) => `${term}/${bill}`;

export const lapseDecisionKind: RecordKind<LapseRecord> = {
  shape: recordForms.lapse_decision,
  async find(reader, key) {
    const versions = await listLapseVersions(reader);
    return standingOf(versions.filter((version) => version.key === key));
  },
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
    const { lapseDecisions } = within.tables;
    const [term = "", bill = ""] = key.split("/");
    const which = and(
      eq(lapseDecisions.term, Number(term)),
      eq(lapseDecisions.billId, await requireBillId(within, bill)),
    );
    requireTaken(await takeBack(within, lapseDecisions, which, at), "decision", key);
  },
};

/** In the order in which they were published. */
export async function listLapseVersions(reader: Reader): Promise<Published<LapseRecord>[]> {
  const { lapseDecisions } = reader.tables;
  const slugs = await listSlugs(reader);
  const rows = await reader.db.select().from(lapseDecisions).orderBy(asc(lapseDecisions.id));
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

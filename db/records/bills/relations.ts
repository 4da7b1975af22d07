/** Relations between bills as records; the key is `from|kind|to`. */
import { and, asc, eq, type SQL } from "drizzle-orm";
import type { RelationKind } from "~/domain/bills/vocabulary";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { findBillId, listSlugs, requireBillId } from "../rows/lookups";
import { optional, optionalWords, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type RelationRecord = RecordOf<"relation">;

const keyOf = ({ from, kind, to }: RelationRecord) => [from, kind, to].join("|");

export const relationKind: RecordKind<RelationRecord> = {
  shape: recordForms.relation,
  ...standingBy(async (reader, key) => listRelationVersions(reader, await whichOf(reader, key))),
  async insert(within, record, at) {
    const { db, tables } = within;
    await db.insert(tables.relations).values({
      fromBillId: await requireBillId(within, record.from),
      toBillId: await requireBillId(within, record.to),
      kindCode: record.kind,
      noteZh: record.note?.zh ?? null,
      noteEn: record.note?.en ?? null,
      article: record.article ?? null,
      recordedAt: at,
    });
    return keyOf(record);
  },
  async replace(within, key, record, at) {
    await this.retract(within, key, at);
    return this.insert(within, record, at);
  },
  async retract(within, key, at) {
    const which = await whichOf(within, key);
    requireTaken(await takeBack(within, within.tables.relations, which, at), "relation", key);
  },
};

async function whichOf(reader: Reader, key: string): Promise<SQL | undefined> {
  const { relations } = reader.tables;
  const [from = "", kind = "", to = ""] = key.split("|");
  return and(
    eq(relations.fromBillId, (await findBillId(reader, from)) ?? 0),
    eq(relations.kindCode, kind),
    eq(relations.toBillId, (await findBillId(reader, to)) ?? 0),
  );
}

/** In the order in which they were published; without `which` all of them. */
export async function listRelationVersions(
  reader: Reader,
  which?: SQL,
): Promise<Published<RelationRecord>[]> {
  const { relations } = reader.tables;
  const rows = await reader.db.select().from(relations).where(which).orderBy(asc(relations.id));
  const slugs = await listSlugs(
    reader,
    rows.flatMap((row) => [row.fromBillId, row.toBillId]),
  );
  return rows.map((row) => {
    const record: RelationRecord = {
      from: slugs.get(row.fromBillId)!,
      kind: row.kindCode as RelationKind,
      to: slugs.get(row.toBillId)!,
      ...optional("article", row.article),
      ...optionalWords("note", row.noteZh, row.noteEn),
    };
    return { key: keyOf(record), record, recordedAt: row.recordedAt, retractedAt: row.retractedAt };
  });
}

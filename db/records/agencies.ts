/** Agencies as records: the names they had and who took over from them, published together as one version. */
import { asc, eq } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { groupBy } from "../queries/bills/names-at";
import type { Reader } from "../store";
import { requireTaken, takeBack } from "./rows/instants";
import { optional, optionalList, optionalWords, type Published, standingBy } from "./rows/published";
import type { RecordKind } from "./record-kind";
import { recordForms, type RecordOf } from "./record-forms";

type AgencyRecord = RecordOf<"agency">;

export const agencyKind: RecordKind<AgencyRecord> = {
  shape: recordForms.agency,
  ...standingBy(listAgencyVersions),
  async insert({ db, tables }, record, recordedAt) {
    const own = { agencyCode: record.code, recordedAt };
    await db.insert(tables.agencies).values({ code: record.code }).onConflictDoNothing();
    await db.insert(tables.agencyFacts).values({
      ...own,
      aliases: record.aliases ? JSON.stringify(record.aliases) : null,
      successorCode: record.successor?.agency ?? null,
      successorOn: record.successor?.on ?? null,
      successorNoteZh: record.successor?.note?.zh ?? null,
      successorNoteEn: record.successor?.note?.en ?? null,
    });
    await db.insert(tables.agencyNames).values(
      record.names.map(({ from, zh, en, short }) => ({
        ...own,
        fromOn: from ?? null,
        zh,
        en,
        shortZh: short?.zh ?? null,
        shortEn: short?.en ?? null,
      })),
    );
    return record.code;
  },
  async replace(within, key, record, at) {
    if (record.code !== key) throw new Error(`"${record.code}" does not replace "${key}"`);
    await this.retract(within, key, at);
    return this.insert(within, record, at);
  },
  async retract(within, key, at) {
    const { agencyFacts, agencyNames } = within.tables;
    await takeBack(within, agencyFacts, eq(agencyFacts.agencyCode, key), at);
    const names = await takeBack(within, agencyNames, eq(agencyNames.agencyCode, key), at);
    requireTaken(names, "agency", key);
  },
};

/** By code, each one's versions oldest first; @param code null for every agency */
export async function listAgencyVersions(
  { db, tables }: Reader,
  code: string | null = null,
): Promise<Published<AgencyRecord>[]> {
  const { agencyFacts, agencyNames } = tables;
  type Version = { agencyCode: string; recordedAt: string; retractedAt: string | null };
  const versionOf = (row: Version) => `${row.agencyCode} ${row.recordedAt} ${row.retractedAt}`;
  const facts = await db
    .select()
    .from(agencyFacts)
    .where(code === null ? undefined : eq(agencyFacts.agencyCode, code));
  const factsOf = new Map(facts.map((row) => [versionOf(row), row]));
  const names = await db
    .select()
    .from(agencyNames)
    .where(code === null ? undefined : eq(agencyNames.agencyCode, code))
    .orderBy(asc(agencyNames.agencyCode), asc(agencyNames.id));
  return [...groupBy(names, versionOf)].map(([version, rows]) => {
    const [{ agencyCode, recordedAt, retractedAt }] = rows as [(typeof rows)[number]];
    const found = factsOf.get(version);
    const record: AgencyRecord = {
      code: agencyCode,
      names: rows.map(({ fromOn, zh, en, shortZh, shortEn }) => ({
        ...optional("from", fromOn as CalendarDate | null),
        zh,
        en,
        ...optionalWords("short", shortZh, shortEn),
      })),
      ...optionalList("aliases", found?.aliases ? (JSON.parse(found.aliases) as string[]) : []),
      ...(found?.successorCode && {
        successor: {
          agency: found.successorCode,
          on: found.successorOn as CalendarDate,
          ...optionalWords("note", found.successorNoteZh, found.successorNoteEn),
        },
      }),
    };
    return { key: agencyCode, record, recordedAt, retractedAt };
  });
}

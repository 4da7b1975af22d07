/** Meetings as records, each with its agenda; the key is the meeting's code. */
import { asc, eq } from "drizzle-orm";
import type { MeetingBody, MeetingState } from "~/domain/calendar/meeting-codes";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { listSlugs, optionalBillId } from "../rows/lookups";
import { optional, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type MeetingRecord = RecordOf<"meeting">;

export const meetingKind: RecordKind<MeetingRecord> = {
  shape: recordForms.meeting,
  ...standingBy(listMeetingVersions),
  async insert(within, record, recordedAt) {
    const { db, tables } = within;
    const [row] = await db
      .insert(tables.meetings)
      .values({
        code: record.code,
        bodyCode: record.body,
        titleZh: record.title.zh,
        titleEn: record.title.en,
        term: record.term ?? null,
        session: record.session ?? null,
        sitting: record.sitting ?? null,
        meetsOn: record.on,
        endsOn: record.until ?? null,
        stateCode: record.state,
        movedToOn: record.movedTo ?? null,
        sourceKey: record.source,
        address: record.address ?? null,
        recordedAt,
      })
      .returning({ id: tables.meetings.id });
    for (const [position, item] of record.agenda.entries())
      await db.insert(tables.agendaItems).values({
        meetingId: row!.id,
        position,
        billId: await optionalBillId(within, item.bill),
        words: item.words,
        stateCode: item.state ?? record.state,
      });
    return record.code;
  },
  async replace(within, key, record, at) {
    await this.retract(within, key, at);
    return this.insert(within, record, at);
  },
  async retract(within, key, at) {
    const { meetings } = within.tables;
    requireTaken(await takeBack(within, meetings, eq(meetings.code, key), at), "meeting", key);
  },
};

/** In the order in which they were published; @param code null for every meeting */
export async function listMeetingVersions(
  reader: Reader,
  code: string | null = null,
): Promise<Published<MeetingRecord>[]> {
  const { agendaItems, meetings } = reader.tables;
  const which = code === null ? undefined : eq(meetings.code, code);
  const rows = await reader.db.select().from(meetings).where(which).orderBy(asc(meetings.id));
  const items = await reader.db
    .select({ item: agendaItems })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(which)
    .orderBy(asc(agendaItems.meetingId), asc(agendaItems.position));
  const itemsOf = groupBy(items, ({ item }) => item.meetingId);
  const slugs = await listSlugs(
    reader,
    items.map(({ item }) => item.billId),
  );
  return rows.map((row) => ({
    key: row.code,
    recordedAt: row.recordedAt,
    retractedAt: row.retractedAt,
    record: {
      code: row.code,
      body: row.bodyCode as MeetingBody,
      title: { zh: row.titleZh, en: row.titleEn },
      ...optional("term", row.term),
      ...optional("session", row.session),
      ...optional("sitting", row.sitting),
      on: row.meetsOn as CalendarDate,
      ...optional("until", row.endsOn as CalendarDate | null),
      state: row.stateCode as MeetingState,
      ...optional("movedTo", row.movedToOn as CalendarDate | null),
      source: row.sourceKey,
      ...optional("address", row.address),
      agenda: (itemsOf.get(row.id) ?? []).map(({ item }) => ({
        ...optional("bill", slugs.get(item.billId ?? 0) ?? null),
        words: item.words,
        ...(item.stateCode !== row.stateCode && { state: item.stateCode as MeetingState }),
      })),
    },
  }));
}

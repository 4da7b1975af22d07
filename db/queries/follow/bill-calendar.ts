/** The meetings that have, or had, a bill on their agenda, each in its latest version; also those that were taken back. */
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { MeetingBody, MeetingState } from "~/domain/calendar/meeting-codes";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PlannedMeeting } from "~/domain/follow/bill-calendar";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { groupBy } from "../bills/names-at";

export async function listPlannedMeetings(
  { db, tables }: Reader,
  billId: number,
  { known }: Moment,
): Promise<PlannedMeeting[]> {
  const { meetings, agendaItems } = tables;
  const named = await db
    .select({ id: meetings.id, code: meetings.code })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(eq(agendaItems.billId, billId));
  if (named.length === 0) return [];
  const ours = new Set(named.map(({ id }) => id));
  const versions = await db
    .select()
    .from(meetings)
    .where(
      and(
        inArray(meetings.code, [...new Set(named.map(({ code }) => code))]),
        known ? lte(meetings.recordedAt, known) : undefined,
      ),
    )
    .orderBy(asc(meetings.meetsOn), asc(meetings.id));
  return [...groupBy(versions, ({ code }) => code).values()].flatMap((rows) => {
    const standing = rows.find(({ retractedAt }) => !retractedAt || (known !== null && retractedAt > known));
    // The bill's own last version: one that no longer names the bill takes it off the agenda.
    const last = rows.filter(({ id }) => ours.has(id)).at(-1);
    if (!last) return [];
    const shown = standing && ours.has(standing.id) ? standing : last;
    return [
      {
        code: shown.code,
        body: shown.bodyCode as MeetingBody,
        title: { zh: shown.titleZh, en: shown.titleEn },
        on: shown.meetsOn as CalendarDate,
        endsOn: shown.endsOn as CalendarDate | null,
        state: shown === standing ? (shown.stateCode as MeetingState) : "withdrawn",
        movedToOn: shown.movedToOn as CalendarDate | null,
        address: shown.address,
        changes: rows.length - 1 + (shown === standing ? 0 : 1),
        changedAt: (shown === standing ? shown.recordedAt : shown.retractedAt) ?? shown.recordedAt,
      },
    ];
  });
}

/** The meetings that a sitting's form offers, the newest first, and the English name of one that was picked. */
import { and, desc, eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { Reader } from "../../store";

const offered = 60;

export interface PickedMeeting {
  readonly title: Bilingual;
  readonly meetsOn: string;
}

export async function listPickableMeetings({ db, tables: { meetings } }: Reader): Promise<PickedMeeting[]> {
  const rows = await db
    .select({ zh: meetings.titleZh, en: meetings.titleEn, meetsOn: meetings.meetsOn })
    .from(meetings)
    .orderBy(desc(meetings.meetsOn), desc(meetings.id))
    .limit(offered);
  return rows.map(({ zh, en, meetsOn }) => ({ title: { zh, en }, meetsOn }));
}

/** Null where no meeting of that day has this Chinese name. */
export async function findMeetingInEnglish(
  { db, tables: { meetings } }: Reader,
  zh: string,
  meetsOn: string,
): Promise<string | null> {
  const [row] = await db
    .select({ en: meetings.titleEn })
    .from(meetings)
    .where(and(eq(meetings.titleZh, zh), eq(meetings.meetsOn, meetsOn)));
  return row?.en ?? null;
}

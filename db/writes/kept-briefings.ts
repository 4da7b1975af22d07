/** The rows of kept briefings: made, and changed one thing at a time. */
import { eq } from "drizzle-orm";
import type { BriefingSchedule } from "~/domain/briefings/briefing-schedule";
import type { Reader } from "../store";

type Row = Reader["tables"]["keptBriefings"]["$inferInsert"];
type ScheduleColumns = Pick<Row, "scheduleKind" | "scheduleDay" | "scheduleTime" | "scheduledAt">;

export async function insertKeptBriefing(
  { db, tables: { keptBriefings } }: Reader,
  row: Omit<Row, keyof ScheduleColumns>,
  schedule: BriefingSchedule,
  at: string,
): Promise<number> {
  const [made] = await db
    .insert(keptBriefings)
    .values({ ...row, ...scheduleColumns(schedule, at) })
    .returning({ id: keptBriefings.id });
  return made!.id;
}

export async function updateKeptBriefing(
  { db, tables: { keptBriefings } }: Reader,
  id: number,
  changed: Partial<Pick<Row, "nameZh" | "nameEn" | "pinned" | "endedAt" | "formats">>,
): Promise<void> {
  await db.update(keptBriefings).set(changed).where(eq(keptBriefings.id, id));
}

/** From `at` on: what would have been due before is not made up for. */
export async function putBriefingSchedule(
  { db, tables: { keptBriefings } }: Reader,
  id: number,
  schedule: BriefingSchedule,
  at: string,
): Promise<void> {
  await db.update(keptBriefings).set(scheduleColumns(schedule, at)).where(eq(keptBriefings.id, id));
}

function scheduleColumns(schedule: BriefingSchedule, at: string): ScheduleColumns {
  if (schedule.kind === "none")
    return { scheduleKind: "none", scheduleDay: null, scheduleTime: null, scheduledAt: null };
  const { kind, day, time } = schedule;
  return { scheduleKind: kind, scheduleDay: day, scheduleTime: time, scheduledAt: at };
}

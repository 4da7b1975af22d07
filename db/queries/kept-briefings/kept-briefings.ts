/** Briefings that staff keep: one, all that have not ended, and those that are made on a schedule. */
import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { BriefingSchedule, ScheduleKind } from "~/domain/briefings/briefing-schedule";
import type { KeptBriefing } from "~/domain/briefings/kept-record";
import { type TemplateCode, templateCodes } from "~/domain/briefings/question";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Reader } from "../../store";

export async function findKeptBriefing(reader: Reader, id: number): Promise<KeptBriefing | null> {
  const { keptBriefings } = reader.tables;
  return (await selectKept(reader, eq(keptBriefings.id, id)))[0] ?? null;
}

/** Those that have not ended, the oldest first. */
export async function listKeptBriefings(reader: Reader): Promise<KeptBriefing[]> {
  return selectKept(reader, isNull(reader.tables.keptBriefings.endedAt));
}

export async function listScheduledBriefings(reader: Reader): Promise<KeptBriefing[]> {
  const { keptBriefings } = reader.tables;
  return selectKept(reader, and(isNull(keptBriefings.endedAt), ne(keptBriefings.scheduleKind, "none")));
}

async function selectKept(
  { db, tables: { keptBriefings, staff } }: Reader,
  condition: ReturnType<typeof and>,
): Promise<KeptBriefing[]> {
  const rows = await db
    .select({ kept: keptBriefings, keptBy: staff.name })
    .from(keptBriefings)
    .innerJoin(staff, eq(staff.id, keptBriefings.createdBy))
    .where(condition)
    .orderBy(asc(keptBriefings.id));
  return rows.map(({ kept, keptBy }) => ({
    id: kept.id,
    nameZh: kept.nameZh,
    nameEn: kept.nameEn,
    template: templateOf(kept.templateCode),
    address: kept.address,
    formats: kept.formats.split(","),
    schedule: scheduleOf(kept),
    scheduledAt: kept.scheduledAt as Instant | null,
    pinned: kept.pinned,
    keptBy,
    endedAt: kept.endedAt as Instant | null,
  }));
}

function templateOf(code: string): TemplateCode {
  const template = templateCodes.find((each) => each === code);
  if (!template) throw new Error(`A kept briefing of no template: ${code}`);
  return template;
}

function scheduleOf(row: Reader["tables"]["keptBriefings"]["$inferSelect"]): BriefingSchedule {
  const kind = row.scheduleKind as ScheduleKind;
  return kind === "none" ? { kind } : { kind, day: row.scheduleDay!, time: row.scheduleTime! };
}

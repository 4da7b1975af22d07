/** Briefings that staff keep under a name, each time one was made or should have been, and the files that came of it. */
import type { Kit } from "../kits/kit";
import type { makeStaffTables } from "./staff-tables";

export function makeBriefingTables(kit: Kit, { staff }: Pick<ReturnType<typeof makeStaffTables>, "staff">) {
  const { table, serial, int, text, bool, bytes, index, uniqueIndex, check, sql } = kit;

  const keptBriefings = table(
    "kept_briefings",
    {
      id: serial("id"),
      nameZh: text("name_zh").notNull(),
      nameEn: text("name_en").notNull(),
      templateCode: text("template_code").notNull(),
      /** The choices as /briefings writes them; without `asof` the day is the day of each run. */
      address: text("address").notNull(),
      /** Codes of formats, with commas between. */
      formats: text("formats").notNull(),
      scheduleKind: text("schedule_kind").notNull(),
      /** 1 Monday to 7 Sunday, or the day of the month; null without a schedule. */
      scheduleDay: int("schedule_day"),
      /** HH:MM in Taipei. */
      scheduleTime: text("schedule_time"),
      /** What was due before this instant is not made. */
      scheduledAt: text("scheduled_at"),
      pinned: bool("pinned").notNull(),
      createdBy: int("created_by")
        .notNull()
        .references(() => staff.id),
      createdAt: text("created_at").notNull(),
      endedAt: text("ended_at"),
    },
    (t) => [
      check("kept_briefings_schedule_kind", sql`${t.scheduleKind} in ('none', 'weekly', 'monthly')`),
      check(
        "kept_briefings_schedule_whole",
        sql`${t.scheduleKind} = 'none' or (${t.scheduleDay} is not null and ${t.scheduleTime} is not null and ${t.scheduledAt} is not null)`,
      ),
    ],
  );

  /** One making of a kept briefing: due once at an instant, whoever and however many look. */
  const briefingRuns = table(
    "briefing_runs",
    {
      id: serial("id"),
      keptId: int("kept_id")
        .notNull()
        .references(() => keptBriefings.id),
      dueAt: text("due_at").notNull(),
      /** Who asked for it; null when the schedule did. */
      askedBy: int("asked_by").references(() => staff.id),
      /** The names as they were when it became due. */
      nameZh: text("name_zh").notNull(),
      nameEn: text("name_en").notNull(),
      state: text("state").notNull(),
      /** How often it was begun. */
      tries: int("tries").notNull(),
      /** Not begun before; null once it has ended. */
      nextTryAt: text("next_try_at"),
      startedAt: text("started_at"),
      finishedAt: text("finished_at"),
      asOf: text("as_of").notNull(),
      /** What the site knew at this instant went into it. */
      knownAt: text("known_at"),
      /** Why the last try failed: a problem, as JSON. */
      problem: text("problem"),
    },
    (t) => [
      uniqueIndex("briefing_runs_due").on(t.keptId, t.dueAt),
      index("briefing_runs_next").on(t.state, t.nextTryAt),
      index("briefing_runs_due_at").on(t.dueAt),
      check("briefing_runs_state", sql`${t.state} in ('waiting', 'running', 'ok', 'failed')`),
    ],
  );

  const briefingFiles = table(
    "briefing_files",
    {
      id: serial("id"),
      runId: int("run_id")
        .notNull()
        .references(() => briefingRuns.id),
      format: text("format").notNull(),
      /** File name without its extension, and the same in ASCII. */
      nameFull: text("name_full").notNull(),
      nameAscii: text("name_ascii").notNull(),
      /** SHA-256 of the bytes, in lower-case hexadecimal. */
      digest: text("digest").notNull(),
      size: int("size").notNull(),
      /** Null once it is too old to be held; its line and digest stay. */
      content: bytes("content"),
    },
    (t) => [
      uniqueIndex("briefing_files_format").on(t.runId, t.format),
      index("briefing_files_digest").on(t.digest),
      check("briefing_files_digest_length", sql`length(${t.digest}) = 64`),
    ],
  );

  return { keptBriefings, briefingRuns, briefingFiles };
}

/** The archive: what was made of kept briefings, month by month, and one file of it. Staff's own templates are not public. */
import { and, asc, desc, eq, gte, inArray, lte } from "drizzle-orm";
import { listPublicTemplates } from "~/domain/briefings/kept-briefing";
import type { MadeRun } from "~/domain/briefings/kept-record";
import type { DayRange } from "~/domain/calendar/month";
import { monthOf } from "~/domain/calendar/month";
import type { Instant } from "~/domain/dates/calendar-date";
import { endOfTaipeiDay, startOfTaipeiDay, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { toRun, withFiles } from "./runs";

/** The months in which something public was due, the newest first. */
export async function listArchiveMonths(reader: Reader, moment: Moment): Promise<string[]> {
  const { briefingRuns, keptBriefings } = reader.tables;
  const rows = await reader.db
    .select({ dueAt: briefingRuns.dueAt })
    .from(briefingRuns)
    .innerJoin(keptBriefings, eq(keptBriefings.id, briefingRuns.keptId))
    .where(isPublicAt(reader, moment))
    .orderBy(desc(briefingRuns.dueAt));
  return [...new Set(rows.map(({ dueAt }) => monthOf(taipeiDateOf(new Date(dueAt)))))];
}

/** What was due in a month, the newest first; without why something failed, which is for staff. */
export async function listArchivedRuns(reader: Reader, month: DayRange, moment: Moment): Promise<MadeRun[]> {
  const { briefingRuns, keptBriefings } = reader.tables;
  const rows = await reader.db
    .select({ run: briefingRuns })
    .from(briefingRuns)
    .innerJoin(keptBriefings, eq(keptBriefings.id, briefingRuns.keptId))
    .where(
      and(
        isPublicAt(reader, moment),
        gte(briefingRuns.dueAt, startOfTaipeiDay(month.from)),
        lte(briefingRuns.dueAt, endOfTaipeiDay(month.to)),
      ),
    )
    .orderBy(desc(briefingRuns.dueAt), asc(briefingRuns.id));
  const runs = await withFiles(
    reader,
    rows.map(({ run }) => toRun(run)),
  );
  return runs.map((run) => ({ ...run, problem: null }));
}

function isPublicAt({ tables }: Reader, { asOf, known }: Moment) {
  const { briefingRuns, keptBriefings } = tables;
  return and(
    inArray(keptBriefings.templateCode, [...listPublicTemplates()]),
    inArray(briefingRuns.state, ["ok", "failed"]),
    lte(briefingRuns.asOf, asOf),
    known === null ? undefined : lte(briefingRuns.finishedAt, known),
  );
}

export interface ArchivedFile {
  readonly nameFull: string;
  readonly nameAscii: string;
  /** Null once they are no longer held. */
  readonly content: Buffer | null;
  readonly finishedAt: Instant;
}

/** @param onlyPublic whether what is of staff's own templates is not there */
export async function findArchivedFile(
  { db, tables }: Reader,
  { digest, format }: { readonly digest: string; readonly format: string },
  onlyPublic: boolean,
): Promise<ArchivedFile | null> {
  const { briefingFiles: files, briefingRuns, keptBriefings } = tables;
  const [row] = await db
    .select({
      nameFull: files.nameFull,
      nameAscii: files.nameAscii,
      content: files.content,
      finishedAt: briefingRuns.finishedAt,
    })
    .from(files)
    .innerJoin(briefingRuns, eq(briefingRuns.id, files.runId))
    .innerJoin(keptBriefings, eq(keptBriefings.id, briefingRuns.keptId))
    .where(
      and(
        eq(files.digest, digest),
        eq(files.format, format),
        eq(briefingRuns.state, "ok"),
        onlyPublic ? inArray(keptBriefings.templateCode, [...listPublicTemplates()]) : undefined,
      ),
    )
    // The same bytes may have been made twice: those still held come last to go.
    .orderBy(desc(files.id))
    .limit(1);
  return row ? { ...row, finishedAt: row.finishedAt as Instant } : null;
}

/**
 * The public list of corrections: what was wrong, from when to when it stood here, who reported it, and what stands in
 * its place with its sources. A correction belongs to this site's own past, so only `known` decides what is listed.
 */
import { and, asc, count, desc, eq, inArray, isNotNull, lte } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { Json } from "~/domain/change-sets/json";
import type { Moment } from "~/domain/moment";
import type { EventSource } from "~/domain/records/history-event";
import type { Reader } from "../store";
import { listTitlesOn } from "./bills/names-at";
import { listSourcesOf } from "./history";

export interface CorrectedRecord {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly bill: { readonly slug: string; readonly title: Bilingual } | null;
  readonly before: Json | null;
  readonly after: Json | null;
  /** When the wrong record was published; null where the tables do not say, or nothing stood there. */
  readonly since: string | null;
  /** Of an event: the sources of what stands in its place. */
  readonly sources: readonly EventSource[];
}

export interface Correction {
  readonly setId: number;
  /** Until when the wrong records stood. */
  readonly at: string;
  readonly wrong: Bilingual;
  readonly reportedBy: string | null;
  readonly ticketId: number | null;
  readonly records: readonly CorrectedRecord[];
}

export const correctionsPageSize = 20;

/** Newest first. */
export async function listCorrections(
  reader: Reader,
  moment: Moment,
  page: number,
): Promise<{
  readonly total: number;
  readonly pages: number;
  readonly corrections: readonly Correction[];
}> {
  const { db, tables } = reader;
  const { changeSets } = tables;
  const which = and(
    eq(changeSets.weightCode, "correction"),
    isNotNull(changeSets.publishedAt),
    moment.known ? lte(changeSets.publishedAt, moment.known) : undefined,
  );
  const [counted] = await db.select({ total: count() }).from(changeSets).where(which);
  const sets = await db
    .select()
    .from(changeSets)
    .where(which)
    .orderBy(desc(changeSets.publishedAt), desc(changeSets.id))
    .limit(correctionsPageSize)
    .offset((page - 1) * correctionsPageSize);
  const records = await listRecords(
    reader,
    sets.map(({ id }) => id),
    moment,
  );
  const total = counted?.total ?? 0;
  return {
    total,
    pages: Math.max(1, Math.ceil(total / correctionsPageSize)),
    corrections: sets.map((set) => ({
      setId: set.id,
      at: set.publishedAt!,
      wrong: { zh: set.wrongZh ?? "", en: set.wrongEn ?? "" },
      reportedBy: set.reportedBy,
      ticketId: set.ticketId,
      records: records.filter(({ setId }) => setId === set.id).map(({ record }) => record),
    })),
  };
}

async function listRecords(
  reader: Reader,
  setIds: readonly number[],
  moment: Moment,
): Promise<{ readonly setId: number; readonly record: CorrectedRecord }[]> {
  if (setIds.length === 0) return [];
  const { db, tables } = reader;
  const { changes, revisions, bills } = tables;
  const rows = await db
    .select({ change: changes, revision: revisions, billId: bills.id })
    .from(revisions)
    .innerJoin(changes, eq(changes.id, revisions.changeId))
    .leftJoin(bills, eq(bills.slug, revisions.billSlug))
    .where(inArray(changes.changeSetId, [...setIds]))
    .orderBy(asc(changes.position));
  const titles = await listTitlesOn(
    reader,
    rows.flatMap(({ billId }) => billId ?? []),
    moment,
  );
  const eventId = ({ change }: (typeof rows)[number]) =>
    change.subjectCode === "event" && change.appliedKey !== null ? Number(change.appliedKey) : null;
  const sourcesOf = await listSourcesOf(
    reader,
    rows.flatMap((row) => eventId(row) ?? []),
  );
  return rows.map((row) => ({
    setId: row.change.changeSetId,
    record: {
      subject: row.change.subjectCode as ChangeSubject,
      action: row.change.actionCode as ChangeAction,
      bill: row.billId === null ? null : { slug: row.revision.billSlug!, title: titles.get(row.billId)! },
      before: row.revision.before === null ? null : (JSON.parse(row.revision.before) as Json),
      after: row.revision.after === null ? null : (JSON.parse(row.revision.after) as Json),
      since: row.revision.stoodSince,
      sources: sourcesOf.get(eventId(row) ?? 0) ?? [],
    },
  }));
}

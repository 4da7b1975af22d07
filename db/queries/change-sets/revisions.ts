/**
 * What publishing made of records: the number of a record's latest revision, which tells whether somebody else has
 * changed it, and the history that people read. A record that was never published by a set has revision 0.
 */
import { and, count, desc, eq, inArray, isNotNull, max } from "drizzle-orm";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { ChangeWeight } from "~/domain/desk/change-set-states";
import type { Json } from "~/domain/change-sets/json";
import { kindOf } from "../../records/record-kind";
import type { Reader } from "../../store";

export interface Revision {
  readonly number: number;
  /** What stands under the key now; null when nothing does. */
  readonly record: Json | null;
}

/** A record as somebody opens it to edit: what stands, and the revision to give back as the base. */
export async function findRevision(reader: Reader, subject: ChangeSubject, key: string): Promise<Revision> {
  const numbers = await countRevisions(reader, subject, [key]);
  return {
    number: numbers.get(key) ?? 0,
    record: ((await kindOf(subject).find(reader, key)) ?? null) as Json | null,
  };
}

/** The latest revision's number of each key that has one. */
export async function countRevisions(
  { db, tables: { revisions } }: Reader,
  subject: ChangeSubject,
  keys: readonly string[],
): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .select({ key: revisions.targetKey, number: max(revisions.number) })
    .from(revisions)
    .where(and(eq(revisions.subjectCode, subject), inArray(revisions.targetKey, [...keys])))
    .groupBy(revisions.targetKey);
  return new Map(rows.map(({ key, number }) => [key, number ?? 0]));
}

/**
 * Where a record stands that has been replaced under another key, as events are; its own key when it still stands
 * there, null when it was retracted.
 */
export async function findStandingKey(
  reader: Reader,
  subject: ChangeSubject,
  key: string,
): Promise<string | null> {
  const { db, tables } = reader;
  const { revisions, changes } = tables;
  for (let here = key; ;) {
    if (await kindOf(subject).find(reader, here)) return here;
    const [next] = await db
      .select({ key: changes.appliedKey })
      .from(revisions)
      .innerJoin(changes, eq(changes.id, revisions.changeId))
      .where(
        and(eq(revisions.subjectCode, subject), eq(revisions.targetKey, here), isNotNull(revisions.after)),
      )
      .orderBy(desc(revisions.number))
      .limit(1);
    if (!next?.key || next.key === here) return null;
    here = next.key;
  }
}

/** The record as it was when a revision was its latest: what the next one replaced. */
export async function findRecordAtBase(
  { db, tables: { revisions } }: Reader,
  subject: ChangeSubject,
  key: string,
  base: number,
): Promise<Json | null> {
  const [row] = await db
    .select({ before: revisions.before })
    .from(revisions)
    .where(
      and(eq(revisions.subjectCode, subject), eq(revisions.targetKey, key), eq(revisions.number, base + 1)),
    );
  return row?.before ? (JSON.parse(row.before) as Json) : null;
}

export interface ListedRevision {
  readonly id: number;
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly key: string;
  readonly billSlug: string | null;
  readonly before: Json | null;
  readonly after: Json | null;
  readonly at: string;
  /** Why, in the words of whoever wrote it. */
  readonly reason: string | null;
  readonly set: {
    readonly id: number;
    readonly title: string;
    readonly weight: ChangeWeight;
    readonly author: string;
    readonly publisher: string | null;
    readonly emergency: boolean;
  };
}

export const revisionsPageSize = 50;

/** The history of a bill, or of everything, newest first: who, when, what, why, before and after. */
export async function listRevisions(
  reader: Reader,
  { billSlug = null, page = 1 }: { readonly billSlug?: string | null; readonly page?: number },
): Promise<{
  readonly total: number;
  readonly pages: number;
  readonly revisions: readonly ListedRevision[];
}> {
  const { db, tables } = reader;
  const { revisions, changes, changeSets, staff } = tables;
  const which = billSlug === null ? undefined : eq(revisions.billSlug, billSlug);
  const [counted] = await db.select({ total: count() }).from(revisions).where(which);
  const rows = await db
    .select({ revision: revisions, change: changes, set: changeSets })
    .from(revisions)
    .innerJoin(changes, eq(changes.id, revisions.changeId))
    .innerJoin(changeSets, eq(changeSets.id, changes.changeSetId))
    .where(which)
    .orderBy(desc(revisions.id))
    .limit(revisionsPageSize)
    .offset((page - 1) * revisionsPageSize);
  const people = await db.select({ id: staff.id, name: staff.name }).from(staff);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const total = counted?.total ?? 0;
  return {
    total,
    pages: Math.max(1, Math.ceil(total / revisionsPageSize)),
    revisions: rows.map(({ revision, change, set }) => ({
      id: revision.id,
      subject: revision.subjectCode as ChangeSubject,
      action: change.actionCode as ChangeAction,
      key: change.appliedKey ?? revision.targetKey,
      billSlug: revision.billSlug,
      before: revision.before === null ? null : (JSON.parse(revision.before) as Json),
      after: revision.after === null ? null : (JSON.parse(revision.after) as Json),
      at: revision.recordedAt,
      reason: change.reason,
      set: {
        id: set.id,
        title: set.title,
        weight: set.weightCode as ChangeWeight,
        author: nameOf.get(set.authorId)!,
        publisher: set.publishedBy === null ? null : nameOf.get(set.publishedBy)!,
        emergency: set.emergencyReason !== null,
      },
    })),
  };
}

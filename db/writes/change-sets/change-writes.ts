/** The rows of changes, and the revisions that publishing leaves. */
import { and, eq, max } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { Json } from "~/domain/change-sets/json";
import { chunksOf } from "../../queries/chunks";
import type { Reader } from "../../store";

export interface WrittenChange {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly targetKey: string | null;
  readonly billSlug: string | null;
  readonly baseRevision: number;
  readonly content: Json | null;
  readonly reason: string | null;
  readonly writtenBy: number;
}

export async function insertChange(
  { db, tables: { changes } }: Reader,
  setId: number,
  written: WrittenChange,
  at: Instant,
): Promise<number> {
  const [last] = await db
    .select({ position: max(changes.position) })
    .from(changes)
    .where(eq(changes.changeSetId, setId));
  const [row] = await db
    .insert(changes)
    .values({
      ...toValues(written),
      changeSetId: setId,
      position: (last?.position ?? 0) + 1,
      createdAt: at,
      updatedAt: at,
    })
    .returning({ id: changes.id });
  return row!.id;
}

export async function updateChange(
  { db, tables: { changes } }: Reader,
  id: number,
  written: WrittenChange,
  at: Instant,
): Promise<void> {
  await db
    .update(changes)
    .set({ ...toValues(written), updatedAt: at })
    .where(eq(changes.id, id));
}

export async function moveBase(
  { db, tables: { changes } }: Reader,
  id: number,
  {
    action: actionCode,
    ...base
  }: { readonly targetKey: string; readonly baseRevision: number; readonly action: ChangeAction },
  at: Instant,
): Promise<void> {
  await db
    .update(changes)
    .set({ ...base, actionCode, updatedAt: at })
    .where(eq(changes.id, id));
}

/** Only of a set that is still open: what was published keeps its changes. */
export async function deleteChange({ db, tables: { changes } }: Reader, id: number): Promise<void> {
  await db.delete(changes).where(eq(changes.id, id));
}

export async function setAppliedKey(
  { db, tables: { changes } }: Reader,
  id: number,
  appliedKey: string,
): Promise<void> {
  await db.update(changes).set({ appliedKey }).where(eq(changes.id, id));
}

export interface RevisionRow {
  readonly subject: ChangeSubject;
  readonly targetKey: string;
  readonly number: number;
  readonly billSlug: string | null;
  readonly changeId: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly stoodSince: string | null;
  readonly recordedAt: Instant;
}

/** All of a publication, in the order of its changes. */
export async function insertRevisions(
  { db, tables: { revisions } }: Reader,
  rows: readonly RevisionRow[],
): Promise<void> {
  for (const part of chunksOf(rows))
    await db
      .insert(revisions)
      .values(part.map(({ subject: subjectCode, ...values }) => ({ ...values, subjectCode })));
}

/** Search shows an event that was taken back only to who asks about the time before. */
export async function retractInSearch(
  { db, tables: { searchDocuments } }: Reader,
  eventKey: string,
  retractedAt: Instant,
): Promise<void> {
  await db
    .update(searchDocuments)
    .set({ retractedAt })
    .where(and(eq(searchDocuments.kindCode, "event"), eq(searchDocuments.key, eventKey)));
}

function toValues({ subject, action, content, ...rest }: WrittenChange) {
  return {
    ...rest,
    subjectCode: subject,
    actionCode: action,
    content: content === null ? null : JSON.stringify(content),
  };
}

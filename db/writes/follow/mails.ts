/** The rows of mails and of the notices they carry. */
import { and, eq, inArray, isNull, lte } from "drizzle-orm";
import type { MailKind, MailState } from "~/domain/follow/mail-times";
import type { Reader } from "../../store";

interface NewMail {
  readonly key: string;
  readonly kind: MailKind;
  readonly subscriptionId: number;
  readonly at: string;
}

/** @returns null when the same mail is there already */
export async function insertMail(
  { db, tables: { mails } }: Reader,
  { key, kind, subscriptionId, at }: NewMail,
): Promise<number | null> {
  const [row] = await db
    .insert(mails)
    .values({
      key,
      kindCode: kind,
      subscriptionId,
      stateCode: "waiting",
      tries: 0,
      nextTryAt: at,
      createdAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: mails.id });
  return row?.id ?? null;
}

/** @returns null when the follower has been told of the item, or is to be */
export async function insertNotice(
  { db, tables: { notices } }: Reader,
  values: Reader["tables"]["notices"]["$inferInsert"],
): Promise<number | null> {
  const [row] = await db.insert(notices).values(values).onConflictDoNothing().returning({ id: notices.id });
  return row?.id ?? null;
}

export async function putInMail(
  { db, tables: { notices } }: Reader,
  noticeIds: readonly number[],
  mailId: number,
): Promise<void> {
  await db
    .update(notices)
    .set({ mailId })
    .where(inArray(notices.id, [...noticeIds]));
}

/** Takes a due mail into this process's hands until an instant; @returns false when another was quicker */
export async function holdMail(
  { db, tables: { mails } }: Reader,
  id: number,
  { now, until }: { readonly now: string; readonly until: string },
  tries: number,
): Promise<boolean> {
  const rows = await db
    .update(mails)
    .set({ tries: tries + 1, nextTryAt: until })
    .where(and(eq(mails.id, id), isNull(mails.doneAt), lte(mails.nextTryAt, now), eq(mails.tries, tries)))
    .returning({ id: mails.id });
  return rows.length > 0;
}

export async function setMailDone(
  { db, tables: { mails } }: Reader,
  id: number,
  state: Exclude<MailState, "waiting">,
  { at, problem }: { readonly at: string; readonly problem: string | null },
): Promise<void> {
  await db
    .update(mails)
    .set({ stateCode: state, doneAt: at, problem })
    .where(and(eq(mails.id, id), isNull(mails.doneAt)));
}

export async function setMailWaiting(
  { db, tables: { mails } }: Reader,
  id: number,
  { nextTryAt, problem }: { readonly nextTryAt: string; readonly problem: string },
): Promise<void> {
  await db
    .update(mails)
    .set({ nextTryAt, problem })
    .where(and(eq(mails.id, id), isNull(mails.doneAt)));
}

/** A mail that was given up, from the beginning. @returns false when it is not one */
export async function reviveMail(
  { db, tables: { mails } }: Reader,
  id: number,
  at: string,
): Promise<boolean> {
  const rows = await db
    .update(mails)
    .set({ stateCode: "waiting", doneAt: null, tries: 0, nextTryAt: at })
    .where(and(eq(mails.id, id), eq(mails.stateCode, "dead")))
    .returning({ id: mails.id });
  return rows.length > 0;
}

export async function setTold({ db, tables: { outbox } }: Reader, id: number, at: string): Promise<void> {
  await db
    .update(outbox)
    .set({ doneAt: at })
    .where(and(eq(outbox.id, id), isNull(outbox.doneAt)));
}

/** The rows of followers and of what they follow. */
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { FollowChannel } from "~/domain/follow/channels";
import type { MailKind } from "~/domain/follow/mail-times";
import type { FollowTarget } from "~/domain/follow/target";
import type { Reader } from "../../store";

type Values = Reader["tables"]["subscriptions"]["$inferInsert"];

export async function insertFollower(
  { db, tables: { followers } }: Reader,
  channelCode: FollowChannel,
  row: { readonly addressKey: string; readonly sealedAddress: string; readonly createdAt: string },
): Promise<number> {
  const [inserted] = await db
    .insert(followers)
    .values({ channelCode, ...row })
    .returning({ id: followers.id });
  return inserted!.id;
}

/** The same follower is reached elsewhere from now on. */
export async function setAddress(
  { db, tables: { followers } }: Reader,
  id: number,
  row: { readonly addressKey: string; readonly sealedAddress: string },
): Promise<void> {
  await db.update(followers).set(row).where(eq(followers.id, id));
}

export async function insertSubscription(
  { db, tables: { subscriptions } }: Reader,
  row: Values,
): Promise<number> {
  const [inserted] = await db.insert(subscriptions).values(row).returning({ id: subscriptions.id });
  return inserted!.id;
}

export async function setConfirmed({ db, tables }: Reader, id: number, at: string): Promise<void> {
  const { subscriptions } = tables;
  await db.update(subscriptions).set({ confirmedAt: at }).where(eq(subscriptions.id, id));
}

export async function setEnded({ db, tables }: Reader, id: number, at: string): Promise<void> {
  const { subscriptions } = tables;
  await db
    .update(subscriptions)
    .set({ endedAt: at })
    .where(and(eq(subscriptions.id, id), isNull(subscriptions.endedAt)));
}

/**
 * Ends the follower's other subscriptions to the same thing: the one confirmed last counts. What waits under them to be
 * told is told under it.
 */
export async function endOthers(
  { db, tables: { subscriptions, notices, mails } }: Reader,
  { id, followerId, kind, key }: FollowTarget & { readonly id: number; readonly followerId: number },
  at: string,
): Promise<void> {
  const ended = await db
    .update(subscriptions)
    .set({ endedAt: at })
    .where(
      and(
        eq(subscriptions.followerId, followerId),
        eq(subscriptions.kindCode, kind),
        eq(subscriptions.key, key),
        ne(subscriptions.id, id),
        isNull(subscriptions.endedAt),
      ),
    )
    .returning({ id: subscriptions.id });
  if (ended.length === 0) return;
  const others = ended.map((row) => row.id);
  await db
    .update(notices)
    .set({ subscriptionId: id })
    .where(and(inArray(notices.subscriptionId, others), isNull(notices.mailId)));
  await db
    .update(mails)
    .set({ subscriptionId: id })
    .where(
      and(
        inArray(mails.subscriptionId, others),
        isNull(mails.doneAt),
        ne(mails.kindCode, "confirmation" satisfies MailKind),
      ),
    );
}

export async function endAll({ db, tables }: Reader, followerId: number, at: string): Promise<void> {
  const { subscriptions } = tables;
  await db
    .update(subscriptions)
    .set({ endedAt: at })
    .where(and(eq(subscriptions.followerId, followerId), isNull(subscriptions.endedAt)));
}

/** Takes the address away, and with it every mail that still waits. */
export async function forgetFollower({ db, tables }: Reader, id: number, at: string): Promise<void> {
  const { followers, subscriptions, mails } = tables;
  await db
    .update(followers)
    .set({ addressKey: null, sealedAddress: null, forgottenAt: at })
    .where(eq(followers.id, id));
  const own = db.select({ id: subscriptions.id }).from(subscriptions).where(eq(subscriptions.followerId, id));
  await db
    .update(mails)
    .set({ stateCode: "dropped", doneAt: at })
    .where(and(inArray(mails.subscriptionId, own), isNull(mails.doneAt)));
}

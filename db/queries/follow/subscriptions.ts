/** Subscriptions as the links in mails name them, and as telling followers needs them. Reads no address. */
import { and, eq, gt, gte, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { FollowFrequency, FollowKind, FollowTarget } from "~/domain/follow/target";
import type { Reader } from "../../store";

export interface Subscription extends FollowTarget {
  readonly id: number;
  readonly followerId: number;
  readonly frequency: FollowFrequency;
  readonly confirmBefore: string;
  readonly confirmedAt: string | null;
  readonly endedAt: string | null;
}

type Row = Reader["tables"]["subscriptions"]["$inferSelect"];

export function toSubscription(row: Row): Subscription {
  return {
    id: row.id,
    followerId: row.followerId,
    kind: row.kindCode as FollowKind,
    key: row.key,
    frequency: row.frequencyCode as FollowFrequency,
    confirmBefore: row.confirmBefore,
    confirmedAt: row.confirmedAt,
    endedAt: row.endedAt,
  };
}

/** By the hash of one of its two tokens. */
export async function findSubscription(
  { db, tables: { subscriptions } }: Reader,
  by: "confirmHash" | "unsubscribeHash",
  hash: string,
): Promise<Subscription | null> {
  const [row] = await db.select().from(subscriptions).where(eq(subscriptions[by], hash));
  return row ? toSubscription(row) : null;
}

/** Those that were confirmed by an instant and have not ended. */
export async function listLiveSubscriptions(
  { db, tables: { subscriptions } }: Reader,
  confirmedBy: string,
): Promise<Subscription[]> {
  const rows = await db
    .select()
    .from(subscriptions)
    .where(
      and(
        isNotNull(subscriptions.confirmedAt),
        lte(subscriptions.confirmedAt, confirmedBy),
        isNull(subscriptions.endedAt),
      ),
    )
    .orderBy(subscriptions.id);
  return rows.map(toSubscription);
}

/** Whether a follower follows anything, or still may confirm something. */
export async function hasLiveSubscription(
  { db, tables: { subscriptions } }: Reader,
  followerId: number,
  now: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.followerId, followerId),
        isNull(subscriptions.endedAt),
        or(isNotNull(subscriptions.confirmedAt), gt(subscriptions.confirmBefore, now)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

export async function findFollower(
  { db, tables: { followers } }: Reader,
  addressKey: string,
): Promise<number | null> {
  const [row] = await db
    .select({ id: followers.id })
    .from(followers)
    .where(eq(followers.addressKey, addressKey));
  return row?.id ?? null;
}

/** What somebody follows of a thing now, confirmed and not ended; at most one. */
export async function findLive(
  { db, tables: { subscriptions } }: Reader,
  followerId: number,
  { kind, key }: FollowTarget,
): Promise<(Subscription & { readonly language: string }) | null> {
  const [row] = await db
    .select()
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.followerId, followerId),
        eq(subscriptions.kindCode, kind),
        eq(subscriptions.key, key),
        isNotNull(subscriptions.confirmedAt),
        isNull(subscriptions.endedAt),
      ),
    );
  return row ? { ...toSubscription(row), language: row.languageCode } : null;
}

/** Whether whoever is found by an address follows a thing. */
export async function isFollowedBy(
  reader: Reader,
  addressKey: string,
  target: FollowTarget,
): Promise<boolean> {
  const followerId = await findFollower(reader, addressKey);
  return followerId !== null && (await findLive(reader, followerId, target)) !== null;
}

/** How many subscriptions were asked for with an address since an instant. */
export async function countAskedSince(
  { db, tables: { subscriptions } }: Reader,
  followerId: number,
  since: string,
): Promise<number> {
  const rows = await db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(and(eq(subscriptions.followerId, followerId), gte(subscriptions.createdAt, since)));
  return rows.length;
}

/** Followers whose address is still here although nothing is followed and nothing can be confirmed. */
export async function listForgettable(reader: Reader, now: string): Promise<number[]> {
  const { db, tables } = reader;
  const rows = await db
    .select({ id: tables.followers.id })
    .from(tables.followers)
    .where(isNotNull(tables.followers.addressKey));
  const live = await db
    .selectDistinct({ id: tables.subscriptions.followerId })
    .from(tables.subscriptions)
    .where(
      and(
        isNull(tables.subscriptions.endedAt),
        or(isNotNull(tables.subscriptions.confirmedAt), gt(tables.subscriptions.confirmBefore, now)),
      ),
    );
  const kept = new Set(live.map(({ id }) => id));
  return rows.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

/** Mails that wait, and those that were given up, for the desk; and what one mail has to tell. */
import { and, asc, count, desc, eq, inArray, isNull, lte } from "drizzle-orm";
import type { FollowChannel } from "~/domain/follow/channels";
import { type ListedMail, type MailCounts, mailsShown } from "~/domain/records/listed-mail";
import type { MailKind, MailState } from "~/domain/follow/mail-times";
import type { Reader } from "../../store";
import { type Subscription, toSubscription } from "./subscriptions";

/** The mails of a channel whose time has come, the oldest first. */
export async function listDueMails(
  { db, tables: { mails, subscriptions, followers } }: Reader,
  now: string,
  limit: number,
  channel: FollowChannel = "mail",
): Promise<number[]> {
  const rows = await db
    .select({ id: mails.id })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .innerJoin(followers, eq(followers.id, subscriptions.followerId))
    .where(and(isNull(mails.doneAt), lte(mails.nextTryAt, now), eq(followers.channelCode, channel)))
    .orderBy(asc(mails.nextTryAt), asc(mails.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

export interface MailToSend {
  readonly id: number;
  readonly key: string;
  readonly kind: MailKind;
  /** How often it was tried, this time included. */
  readonly tries: number;
  readonly subscription: Subscription & { readonly language: string; readonly nonce: string };
  /** Null once it is forgotten. */
  readonly sealedAddress: string | null;
  /** The items of news it tells, by publication. */
  readonly notices: readonly { readonly setId: number; readonly itemKey: string }[];
}

export async function findMailToSend({ db, tables }: Reader, id: number): Promise<MailToSend | null> {
  const { mails, subscriptions, followers, notices } = tables;
  const [row] = await db
    .select({ mail: mails, subscription: subscriptions, sealedAddress: followers.sealedAddress })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .innerJoin(followers, eq(followers.id, subscriptions.followerId))
    .where(eq(mails.id, id));
  if (!row) return null;
  const told = await db
    .select({ setId: notices.changeSetId, itemKey: notices.itemKey })
    .from(notices)
    .where(eq(notices.mailId, id))
    .orderBy(asc(notices.id));
  const { mail, subscription, sealedAddress } = row;
  const { languageCode, nonce } = subscription;
  return {
    id,
    key: mail.key,
    kind: mail.kindCode as MailKind,
    tries: mail.tries,
    subscription: { ...toSubscription(subscription), language: languageCode, nonce },
    sealedAddress,
    notices: told,
  };
}

/** @param channel all when it is left out */
export async function countMails(
  { db, tables: { mails, subscriptions, followers } }: Reader,
  channel?: FollowChannel,
): Promise<MailCounts> {
  const rows = await db
    .select({ state: mails.stateCode, total: count() })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .innerJoin(followers, eq(followers.id, subscriptions.followerId))
    .where(
      and(
        inArray(mails.stateCode, ["waiting", "sent", "dead"] satisfies MailState[]),
        channel && eq(followers.channelCode, channel),
      ),
    )
    .groupBy(mails.stateCode);
  const of = (state: MailState) => rows.find((row) => row.state === state)?.total ?? 0;
  return { waiting: of("waiting"), sent: of("sent"), dead: of("dead") };
}

/** Newest first; never to whom. */
export async function listMails(
  { db, tables: { mails, subscriptions, followers } }: Reader,
  state: "waiting" | "dead",
): Promise<ListedMail[]> {
  const rows = await db
    .select({ mail: mails, channel: followers.channelCode })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .innerJoin(followers, eq(followers.id, subscriptions.followerId))
    .where(eq(mails.stateCode, state))
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(mailsShown);
  return rows.map(({ mail: { id, kindCode, tries, createdAt, doneAt, nextTryAt, problem }, channel }) => ({
    id,
    kind: kindCode as MailKind,
    channel: channel as FollowChannel,
    tries,
    createdAt,
    doneAt,
    nextTryAt,
    problem,
  }));
}

/**
 * Who follows what, what they are to be told, and the mails that tell it. An address stands here sealed, and as a keyed
 * hash by which it is found again; both go when nothing is followed any more. No mail's words are kept. A browser that is
 * pushed to is a follower as well: its address is where its push service takes messages, and each message is a mail.
 */
import type { AnyColumn, Kit } from "../kits/kit";

export function makeFollowTables(
  kit: Kit,
  { changeSets }: { readonly changeSets: { readonly id: AnyColumn } },
) {
  const { table, serial, int, text, index, uniqueIndex, check, sql } = kit;

  const followKinds = table("follow_kinds", { code: text("code").primaryKey() });
  const followFrequencies = table("follow_frequencies", { code: text("code").primaryKey() });
  const mailKinds = table("mail_kinds", { code: text("code").primaryKey() });
  const mailStates = table("mail_states", { code: text("code").primaryKey() });

  const followers = table(
    "followers",
    {
      id: serial("id"),
      /** How this follower is reached. */
      channelCode: text("channel_code").notNull().default("mail"),
      /** A keyed hash of the address; null once it is forgotten. */
      addressKey: text("address_key").unique(),
      /** The address, encrypted. */
      sealedAddress: text("sealed_address"),
      createdAt: text("created_at").notNull(),
      forgottenAt: text("forgotten_at"),
    },
    (t) => [
      check("followers_channel", sql`${t.channelCode} in ('mail', 'push')`),
      check("followers_address", sql`(${t.addressKey} is null) = (${t.sealedAddress} is null)`),
      check("followers_forgotten", sql`(${t.addressKey} is null) = (${t.forgottenAt} is not null)`),
    ],
  );

  const subscriptions = table(
    "subscriptions",
    {
      id: serial("id"),
      followerId: int("follower_id")
        .notNull()
        .references(() => followers.id),
      kindCode: text("kind_code")
        .notNull()
        .references(() => followKinds.code),
      /** What is followed: a slug, a code, the words of a search. */
      key: text("key").notNull(),
      frequencyCode: text("frequency_code")
        .notNull()
        .references(() => followFrequencies.code),
      languageCode: text("language_code").notNull(),
      /** Random; with the site's key it makes the two tokens, of which only hashes stand here. */
      nonce: text("nonce").notNull().unique(),
      confirmHash: text("confirm_hash").notNull().unique(),
      unsubscribeHash: text("unsubscribe_hash").notNull().unique(),
      createdAt: text("created_at").notNull(),
      /** Until when it can be confirmed. */
      confirmBefore: text("confirm_before").notNull(),
      confirmedAt: text("confirmed_at"),
      endedAt: text("ended_at"),
    },
    (t) => [
      uniqueIndex("subscriptions_once")
        .on(t.followerId, t.kindCode, t.key)
        .where(sql`${t.confirmedAt} is not null and ${t.endedAt} is null`),
      index("subscriptions_follower").on(t.followerId),
      check("subscriptions_language", sql`${t.languageCode} in ('zh-Hant', 'en')`),
    ],
  );

  /** A mail to be sent; its words are made when it is, from the records. */
  const mails = table(
    "mails",
    {
      id: serial("id"),
      /** Says what it tells whom: the same mail is never made twice, and its Message-ID is made of this. */
      key: text("key").notNull().unique(),
      kindCode: text("kind_code")
        .notNull()
        .references(() => mailKinds.code),
      subscriptionId: int("subscription_id")
        .notNull()
        .references(() => subscriptions.id),
      stateCode: text("state_code")
        .notNull()
        .references(() => mailStates.code),
      tries: int("tries").notNull(),
      nextTryAt: text("next_try_at").notNull(),
      createdAt: text("created_at").notNull(),
      /** When it was sent, given up or dropped. */
      doneAt: text("done_at"),
      /** At which step of the last try it failed, and the server's number: never its words, which may hold an address. */
      problem: text("problem"),
    },
    (t) => [
      index("mails_due")
        .on(t.nextTryAt)
        .where(sql`${t.doneAt} is null`),
      index("mails_state").on(t.stateCode, t.createdAt),
      index("mails_subscription").on(t.subscriptionId),
      check("mails_done", sql`(${t.stateCode} = 'waiting') = (${t.doneAt} is null)`),
    ],
  );

  /** That a follower is to be told of an item of news, once, however many of their subscriptions it falls under. */
  const notices = table(
    "notices",
    {
      id: serial("id"),
      followerId: int("follower_id")
        .notNull()
        .references(() => followers.id),
      subscriptionId: int("subscription_id")
        .notNull()
        .references(() => subscriptions.id),
      changeSetId: int("change_set_id")
        .notNull()
        .references(() => changeSets.id),
      itemKey: text("item_key").notNull(),
      createdAt: text("created_at").notNull(),
      /** Null while it waits for a day's or a week's mail. */
      mailId: int("mail_id").references(() => mails.id),
    },
    (t) => [
      uniqueIndex("notices_once").on(t.followerId, t.itemKey),
      index("notices_waiting")
        .on(t.subscriptionId)
        .where(sql`${t.mailId} is null`),
      index("notices_mail").on(t.mailId),
    ],
  );

  return {
    followKinds,
    followFrequencies,
    mailKinds,
    mailStates,
    followers,
    subscriptions,
    mails,
    notices,
  };
}

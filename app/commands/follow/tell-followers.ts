/**
 * Notes who is to be told of what was published: once for each follower and item, however often it runs and wherever it
 * is cut off. The mails of those who are told at once are made here, the others' when their hour has come.
 */
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { type NewsItem, type Reach, reaches } from "~/domain/follow/news";
import { followFrequencies } from "~/domain/follow/target";
import { listNews } from "~db/queries/follow/news";
import { readReach } from "~db/queries/follow/reach";
import { listLiveSubscriptions, type Subscription } from "~db/queries/follow/subscriptions";
import { listUntold, type Untold } from "~db/queries/follow/to-tell";
import type { Reader, Store } from "~db/store";
import { publishedTopic } from "~db/writes/change-sets/set-writes";
import { insertMail, insertNotice, putInMail, setTold } from "~db/writes/follow/mails";

/** One publication changes no more bills than this. */
const mostItems = 10_000;
/** Written in one transaction: everybody else who writes waits for it. */
const notesAtATime = 200;

/** @returns how many publications were told of */
export async function tellFollowers(store: Store, now: Date): Promise<number> {
  const untold = await listUntold(store.read, publishedTopic);
  for (const publication of untold) await tell(store, publication, now);
  return untold.length;
}

interface Note {
  readonly subscription: Subscription;
  readonly itemKey: string;
}

async function tell(store: Store, { outboxId, setId, createdAt }: Untold, now: Date): Promise<void> {
  const at = now.toISOString();
  const notes = await listNotes(store.read, { setId, createdAt }, now);
  for (let from = 0; from < notes.length; from += notesAtATime)
    await store.transaction(async (within) => {
      for (const each of notes.slice(from, from + notesAtATime)) await note(within, each, setId, at);
    });
  // Only now: cut off before, it is done again, and what was noted stays noted once.
  await store.transaction((within) => setTold(within, outboxId, at));
}

async function listNotes(
  reader: Reader,
  { setId, createdAt }: Pick<Untold, "setId" | "createdAt">,
  now: Date,
): Promise<Note[]> {
  const moment = { asOf: taipeiDateOf(now), known: null };
  const items = await listNews(reader, { setId }, moment, mostItems);
  if (items.length === 0) return [];
  // Whoever confirmed afterwards has seen the page with the news on it.
  const subscriptions = await listLiveSubscriptions(reader, createdAt);
  const reachOf = new Map<string, Reach>();
  for (const subscription of subscriptions) {
    const name = nameOf(subscription);
    if (!reachOf.has(name)) reachOf.set(name, await readReach(reader, subscription, moment));
  }
  // Who follows a thing twice over is told the sooner way.
  const soonestFirst = [...subscriptions].sort(
    (a, b) => followFrequencies.indexOf(a.frequency) - followFrequencies.indexOf(b.frequency),
  );
  const isFor = (subscription: Subscription, item: NewsItem) =>
    reaches(reachOf.get(nameOf(subscription))!, item);
  return items.flatMap((item) =>
    soonestFirst
      .filter((subscription) => isFor(subscription, item))
      .map((subscription) => ({ subscription, itemKey: item.key })),
  );
}

const nameOf = ({ kind, key }: Subscription) => `${kind} ${key}`;

async function note(
  within: Reader,
  { subscription: { id: subscriptionId, followerId, frequency }, itemKey }: Note,
  changeSetId: number,
  at: string,
): Promise<void> {
  const notice = { followerId, subscriptionId, changeSetId, itemKey, createdAt: at, mailId: null };
  const noticeId = await insertNotice(within, notice);
  if (noticeId === null || frequency !== "at_once") return;
  const key = `news/${followerId}/${itemKey}`;
  const mailId = await insertMail(within, { key, kind: "news", subscriptionId, at });
  if (mailId !== null) await putInMail(within, [noticeId], mailId);
}

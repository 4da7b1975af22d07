/** A notification in words, from the same items as a mail: the bill, what changed with its source, where to read on. */
import type { NewsItem } from "~/domain/follow/news";
import { htmlLang, type Language, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { newsHeadline, newsNotice } from "~/i18n/sentences/news-words";

/** What the worker in the browser reads; public/push-worker.js names the same fields. */
export interface PushWords {
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  /** A notification with the same tag takes the place of the one before. */
  readonly tag: string;
  /** A path of this site. */
  readonly url: string;
  readonly stop: { readonly label: string; readonly url: string };
}

/** In bytes: services take 4096 of what is encrypted. */
export const mostOfPayload = 3_000;
const mostOfTitle = 120;
const mostOfBody = 500;

/** @param items at least one @param token of the subscription, to stop it */
export function buildPush(
  language: Language,
  items: readonly [NewsItem, ...NewsItem[]],
  { token, tag }: { readonly token: string; readonly tag: string },
): PushWords {
  const words = messagesFor(language).follow;
  const [first, ...rest] = items;
  const one = newsNotice(language, first);
  const title = rest.length === 0 ? one.title : words.mail.more(newsHeadline(language, first), rest.length);
  const lines = rest.length === 0 ? one.lines : rest.map((item) => newsHeadline(language, item));
  const path = rest.length === 0 ? `/bills/${first.bill.slug}` : "/changes";
  return {
    title: cut(title, mostOfTitle),
    body: cut(lines.join("\n"), mostOfBody),
    lang: htmlLang[language],
    tag,
    url: localPath(language, path),
    stop: { label: words.stop.button, url: localPath(language, `/unsubscribe/${token}`) },
  };
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** @throws when it would be too long, which the cuts above rule out */
export function packPush(words: PushWords): string {
  const payload = JSON.stringify(words);
  if (Buffer.byteLength(payload) > mostOfPayload) throw new Error("A notification is too long");
  return payload;
}

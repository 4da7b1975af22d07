/** What a message is about, read from the records when it is sent: what was corrected meanwhile is told as it stands now. */
import type { HeldMail } from "~/commands/follow/begin-mail";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { NewsItem } from "~/domain/follow/news";
import { type Language, languages } from "~/i18n/languages";
import { listNews } from "~db/queries/follow/news";
import type { Reader } from "~db/store";

const mostItems = 10_000;

/** Nothing when it was taken back since. */
export async function readItems(reader: Reader, { notices }: HeldMail, now: Date): Promise<NewsItem[]> {
  const moment = { asOf: taipeiDateOf(now), known: null };
  const items: NewsItem[] = [];
  for (const setId of new Set(notices.map((notice) => notice.setId))) {
    const keysOfSet = new Set(notices.flatMap((each) => (each.setId === setId ? [each.itemKey] : [])));
    const published = await listNews(reader, { setId }, moment, mostItems);
    items.push(...published.filter(({ key }) => keysOfSet.has(key)));
  }
  return items;
}

export function languageOf({ subscription }: HeldMail): Language {
  return languages.find((each) => each === subscription.language) ?? "zh-Hant";
}

/** A feed before it is written in one of its formats: news as entries with ids that never change. */
import type { Instant } from "~/domain/dates/calendar-date";
import type { NewsItem } from "~/domain/follow/news";
import { type Language, localPath } from "~/i18n/languages";
import { newsHeadline, newsLines } from "~/i18n/sentences/news-words";

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** The page it stands beside, and the feed's own address. */
  readonly page: string;
  readonly self: string;
  readonly updated: Instant;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly at: Instant;
  readonly lines: readonly string[];
}

export interface FeedFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  readonly origin: string;
  /** Paths with their query. */
  readonly page: string;
  readonly self: string;
  /** Said of a feed without entries. */
  readonly since: Instant;
}

export function buildFeed(items: readonly NewsItem[], frame: FeedFrame): Feed {
  const { title, subtitle, language, origin } = frame;
  return {
    id: origin + frame.self,
    title,
    subtitle,
    language,
    page: origin + frame.page,
    self: origin + frame.self,
    updated: items[0]?.at ?? frame.since,
    entries: items.map((item) => ({
      id: idOf(item, origin),
      title: newsHeadline(language, item),
      url: origin + localPath(language, `/bills/${item.bill.slug}`),
      at: item.at,
      lines: newsLines(language, item),
    })),
  };
}

/** A tag URI (RFC 4151): the same in both languages and formats, whatever becomes of the page's address. */
export function idOf({ key }: NewsItem, origin: string): string {
  return `tag:${new URL(origin).hostname},2026:${key}`;
}

/** Without the characters that no XML may hold, however they are written. */
export function withoutControls(text: string): string {
  return [...text].filter((character) => mayStandInXml(character.codePointAt(0)!)).join("");
}

function mayStandInXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

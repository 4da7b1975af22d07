/** JSON Feed 1.1, with the entries of the Atom feed under the same ids. */
import { htmlLang } from "~/i18n/languages";
import type { Feed } from "./feed";

export const jsonFeedType = "application/feed+json; charset=utf-8";

export function writeJsonFeed({ title, subtitle, language, page, self, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    home_page_url: page,
    feed_url: self,
    language: htmlLang[language],
    authors: [{ name: "法軌 Lawtrail" }],
    items: entries.map(({ id, title: headline, url, at, lines }) => ({
      id,
      url,
      title: headline,
      content_text: lines.join("\n"),
      date_published: at,
      date_modified: at,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

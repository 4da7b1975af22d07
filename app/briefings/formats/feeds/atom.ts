/** Atom 1.0 (RFC 4287). All words are plain text: nothing of a record is ever read as HTML. */
import { htmlLang } from "~/i18n/languages";
import { escapeXml, tag } from "../odf/xml";
import { type Feed, type FeedEntry, withoutControls } from "./feed";

export const atomType = "application/atom+xml; charset=utf-8";

export function writeAtom({ id, title, subtitle, language, page, self, updated, entries }: Feed): string {
  const feed = tag(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": htmlLang[language] },
    tag("id", {}, escapeXml(id)),
    plain("title", title),
    plain("subtitle", subtitle),
    tag("updated", {}, updated),
    tag("link", { rel: "alternate", type: "text/html", href: page }),
    tag("link", { rel: "self", type: "application/atom+xml", href: self }),
    tag("author", {}, tag("name", {}, "法軌 Lawtrail")),
    ...entries.map(writeEntry),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function writeEntry({ id, title, url, at, lines }: FeedEntry): string {
  return tag(
    "entry",
    {},
    tag("id", {}, escapeXml(id)),
    plain("title", title),
    tag("link", { rel: "alternate", type: "text/html", href: url }),
    tag("published", {}, at),
    tag("updated", {}, at),
    plain("content", lines.join("\n")),
  );
}

function plain(name: string, text: string): string {
  return tag(name, { type: "text" }, escapeXml(withoutControls(text)));
}

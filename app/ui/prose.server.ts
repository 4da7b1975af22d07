/** Markdown of this site's own content as safe HTML: marked, then a strict allow-list. Headings start below the page's h2. */
import { marked } from "marked";
import sanitizeHtml from "sanitize-html";

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "code",
    "blockquote",
    "a",
    "table",
    "thead",
  ].concat(["tbody", "tr", "th", "td", "abbr", "q", "br"]),
  allowedAttributes: { a: ["href"], abbr: ["title"], th: ["scope"] },
  allowedSchemes: ["https", "http", "mailto"],
  allowProtocolRelative: false,
};

export function renderProse(markdown: string): string {
  return sanitizeHtml(marked.parse(markdown, { async: false, gfm: true }), allowed);
}

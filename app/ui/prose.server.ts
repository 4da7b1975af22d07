/**
 * Markdown of this site's own content as safe HTML: marked with Chinese emphasis, then a strict allow-list, then links.
 * Headings start below the page's h1. Nothing that could run or load survives the allow-list.
 */
import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";
import { cjkEmphasis } from "./prose/cjk-emphasis";

export interface ProseOptions {
  /** The address of a path of this site; without it links to this site stay as written. */
  readonly href?: (path: string) => string;
  /** Links glossary terms in the finished HTML (prose/term-links.ts). */
  readonly linkTerms?: (html: string) => string;
}

const markdown = new Marked({ gfm: true, async: false, extensions: [cjkEmphasis] });

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

export function renderProse(text: string, { href, linkTerms }: ProseOptions = {}): string {
  const html = sanitizeHtml(markdown.parse(text) as string, {
    ...allowed,
    transformTags: {
      // Tables of Markdown have headings of columns only.
      th: (tagName) => ({ tagName, attribs: { scope: "col" } }),
      a: (tagName, attribs) => ({ tagName, attribs: withAddress(attribs, href) }),
    },
  });
  return linkTerms ? linkTerms(html) : html;
}

/** A link to a page of this site keeps the reader's language and moment. */
function withAddress(attribs: sanitizeHtml.Attributes, href: ProseOptions["href"]): sanitizeHtml.Attributes {
  const to = attribs.href;
  if (!href || !to || !/^\/(?![/\\])/.test(to)) return attribs;
  const [path = "", fragment] = to.split("#", 2);
  return { ...attribs, href: href(path) + (fragment === undefined ? "" : `#${fragment}`) };
}

/**
 * A page of the site as its copy has it: links to what the copy holds stay; whatever needs the site leads to the live
 * one. Only the tags that change are written anew, everything else stays byte for byte.
 */
import { Parser } from "htmlparser2";
import { openTag, policyTag } from "./tags";

/** Where addresses stand. */
const linking: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  area: ["href"],
  link: ["href"],
  img: ["src"],
  source: ["src"],
  iframe: ["src"],
  use: ["href"],
  image: ["href"],
  form: ["action"],
  button: ["formaction"],
  input: ["formaction", "src"],
};
const alwaysLive = new Set(["action", "formaction"]);

export interface Rewriting {
  /** The live site's. */
  readonly origin: string;
  readonly isCopied: (pathname: string) => boolean;
}

export interface Rewritten {
  readonly html: string;
  /** Paths of the copy that the page leads to. */
  readonly links: ReadonlySet<string>;
}

/** @param pathname of the page @throws when the page brings a script or a token, which a copy cannot answer for */
export function rewritePage(html: string, pathname: string, { origin, isCopied }: Rewriting): Rewritten {
  const here = origin + pathname;
  const links = new Set<string>();
  const parts: string[] = [];
  let done = 0;

  /** The address as the copy writes it; null when it stays as it is. */
  function addressIn(attribute: string, written: string): string | null {
    if (!URL.canParse(written, here) || written.startsWith("#")) return null;
    const url = new URL(written, here);
    if (url.origin !== origin) return null;
    if (alwaysLive.has(attribute) || url.search !== "" || !isCopied(url.pathname)) return url.href;
    links.add(url.pathname);
    return /^(\/(?!\/)|https?:)/.test(written) ? null : url.pathname + url.hash;
  }

  function changesOf(name: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
    const changes: Record<string, string> = {};
    for (const attribute of linking[name] ?? []) {
      const written = attributes[attribute] ?? (name === "form" ? "" : undefined);
      const address = written === undefined ? null : addressIn(attribute, written);
      if (address !== null && address !== written) changes[attribute] = address;
    }
    // The picture of a shared page: its address is whole and stays so.
    if (name === "meta" && attributes["property"] === "og:image" && attributes["content"])
      addressIn("content", attributes["content"]);
    return changes;
  }

  /** The page's address stays the live one. */
  function canonicalTag(): string {
    const own = html.includes('<link rel="canonical"');
    return own ? "" : openTag("link", { rel: "canonical", href: here }, "/>");
  }

  const parser = new Parser(
    {
      onopentag(name, attributes, isImplied) {
        if (isImplied) return;
        refuseLive(name, attributes, pathname);
        const end = parser.endIndex + 1;
        const changes = changesOf(name, attributes);
        if (Object.keys(changes).length > 0) {
          const close = html.endsWith("/>", end) ? "/>" : ">";
          parts.push(
            html.slice(done, parser.startIndex),
            openTag(name, { ...attributes, ...changes }, close),
          );
          done = end;
        }
        if (name === "meta" && "charSet" in attributes) {
          parts.push(html.slice(done, end), policyTag(origin), canonicalTag());
          done = end;
        }
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return { html: parts.join("") + html.slice(done), links };
}

const notRun = "application/ld+json";

function refuseLive(name: string, attributes: Readonly<Record<string, string>>, pathname: string): void {
  const isRun = name === "script" && attributes["type"] !== notRun;
  if (isRun || attributes["nonce"] !== undefined)
    throw new Error(`${pathname} needs script, which a copy has not.`);
  if (name === "form" && attributes["method"]?.toLowerCase() === "post")
    throw new Error(`${pathname} has a form that is sent to the site.`);
}

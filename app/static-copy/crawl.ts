/** Follows the site's own links from its map and its first pages, and writes each answer: one at a time, each once. */
import { firstAddresses, isCopied } from "./copied-addresses";
import type { CopyTree } from "./copy-tree";
import { filePlace } from "./file-place";
import { rewritePage } from "./rewrite-page";
import type { Ask } from "./site-pages";

export interface CrawlOf {
  readonly ask: Ask;
  readonly tree: CopyTree;
  readonly origin: string;
  readonly snapshotDay: string | null;
  /** Called after each answer, with how many there were. */
  readonly onAnswer?: (count: number) => Promise<void>;
}

const mostProblems = 50;

/** @throws naming every address that could not be copied, and where it is linked */
export async function crawl({ ask, tree, origin, snapshotDay, onAnswer }: CrawlOf): Promise<void> {
  const rewriting = { origin, isCopied: (pathname: string) => isCopied(pathname, snapshotDay) };
  /** Each address with the page that led to it; a map is walked in the order of its making, also while it grows. */
  const found = new Map(firstAddresses.map((path) => [path, "the export's own list"]));
  const problems: string[] = [];
  let count = 0;

  for (const [path, from] of found) {
    if (path.startsWith("/assets/") || path === "/favicon.svg") continue; // files of the build
    const problem = await copyOne(path).catch((error: unknown) => wordsOf(error));
    if (problem) problems.push(`${path}: ${problem} (linked from ${from})`);
    if (problems.length >= mostProblems) break;
    await onAnswer?.(++count);
  }
  if (problems.length > 0) throw new Error(["These addresses cannot be copied:", ...problems].join("\n  "));

  async function copyOne(path: string): Promise<string | null> {
    const response = await ask(path);
    const { status, headers, body } = response;
    if (status !== 200 || body === null) {
      void body?.cancel().catch(() => undefined);
      return `answers ${status}`;
    }
    if (headers.has("set-cookie")) return "sets a cookie";
    if (/\b(no-store|private)\b/.test(headers.get("cache-control") ?? "")) return "may not be kept";
    const type = headers.get("content-type") ?? "";
    const file = filePlace(path, type);
    if (file === null) return `has no name that a file of ${type || "no type"} can bear`;
    if (!/^(text\/html|application\/xml)/.test(type)) {
      await tree.write(file, body as unknown as AsyncIterable<Uint8Array>);
      return null;
    }
    const text = await response.text();
    const { html, links } = type.startsWith("text/html")
      ? rewritePage(text, path, rewriting)
      : { html: text, links: addressesIn(text) };
    await tree.write(file, [Buffer.from(html)]);
    for (const link of [...links, ...besides(path)]) if (!found.has(link)) found.set(link, path);
    return null;
  }

  /** Of the map, which names pages in both languages; those that need the site are in it as well. */
  function addressesIn(sitemap: string): string[] {
    return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, address]) => new URL(address!).pathname)
      .filter(rewriting.isCopied);
  }
}

/** The card of a bill is led to by pages of others alone, which show it in a frame. */
const besides = (path: string) => (/^(\/en)?\/bills\/[a-z0-9-]+$/.test(path) ? [`${path}/card`] : []);

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

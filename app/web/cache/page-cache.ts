/**
 * Public pages, rendered once and sent from memory until something is published, a round opens or closes, or the day changes in Taipei. The
 * version is asked again and again, so that what was published is seen at the next request. It holds pages that are the
 * same for every reader and nothing else; the caller sees to it that the reader is anonymous.
 */
import type { ServerResponse } from "node:http";
import { startOfTaipeiDay, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Store } from "~db/store";
import type { HeaderList } from "../outgoing/security-headers";
import { isKeepable, pageOf, type Page } from "./page";
import { sendRepresentation, type Asked } from "./representation";

/** Everything that is true of one version on one day. Replaced as a whole, so nothing stale can come back. */
interface Generation {
  readonly version: number;
  readonly from: number;
  until: number;
  /** Settled once `until` also minds the next round; nothing is kept before. */
  readonly bounded: Promise<void>;
  readonly pages: Map<string, Page>;
  /** By request target as it was sent: finds a page without parsing anything. */
  readonly byTarget: Map<string, Page>;
  readonly underWay: Map<string, Promise<Page | Response>>;
  bytes: number;
}

export interface PageCacheOptions {
  readonly store: Pick<Store, "siteVersion">;
  readonly now: () => Date;
  readonly byteLimit: number;
  readonly headers: HeaderList;
  /** The next instant within a day at which pages change by themselves: a round opens or closes. Null when none is ahead. */
  readonly nextChange: (after: Date) => Promise<string | null>;
}

export type PageCache = ReturnType<typeof createPageCache>;

const dayInMs = 86_400_000;
const longestTarget = 500;
const targetsPerPage = 10;

export function createPageCache({ store, now, byteLimit, headers, nextChange }: PageCacheOptions) {
  let generation = begin(Number.NaN, now(), nextChange);
  let asked = false;
  let uses = 0;
  let counts = { hits: 0, notModified: 0 };

  /**
   * Asked once in each turn of the event loop: all requests of one turn had arrived before it began, so whoever has
   * seen a publication and then asks comes in a later one. Asking takes 2 µs of the 13 that a bare answer takes.
   */
  function current(): Generation {
    if (asked) return generation;
    const version = store.siteVersion();
    const at = now();
    const time = at.getTime();
    if (version !== generation.version || time < generation.from || time >= generation.until)
      generation = begin(version, at, nextChange);
    asked = true;
    setImmediate(askAgain);
    return generation;
  }

  /** The next request asks, whatever turn it is: something may just have been published. */
  function askAgain(): void {
    asked = false;
  }

  /** Answers at once from memory when the page is held under this very target. */
  function answer(target: string, asked: Asked, res: ServerResponse): boolean {
    const page = current().byTarget.get(target);
    if (page === undefined || isOver(page)) return false;
    send(asked, res, page);
    return true;
  }

  function send(asked: Asked, res: ServerResponse, page: Page): void {
    page.lastUse = ++uses;
    if (sendRepresentation(asked, res, page.representations)) counts.notModified++;
    counts.hits++;
  }

  /**
   * The page at a canonical address, rendered unless it is held; readers who ask while it is being rendered wait for
   * the same one. What may not be kept comes back as the Response, to whoever had it rendered and to nobody else.
   */
  async function load(
    address: string,
    target: string,
    render: () => Promise<Response>,
  ): Promise<Page | Response> {
    const mine = current();
    const held = mine.pages.get(address);
    if (held && isOver(held)) forget(mine, held);
    const others = mine.pages.get(address) ?? mine.underWay.get(address);
    const found = await (others ?? renderOnce(mine, address, render));
    if (found instanceof Response) return others === undefined ? found : render();
    remember(mine, found, target);
    return found;
  }

  function renderOnce(
    mine: Generation,
    address: string,
    render: () => Promise<Response>,
  ): Promise<Page | Response> {
    const rendering = renderPage(address, render)
      .then(async (found) => {
        await mine.bounded;
        // Should something have been published meanwhile, it is kept where nobody looks any more.
        if (!(found instanceof Response)) keep(mine, found);
        return found;
      })
      .finally(() => mine.underWay.delete(address));
    mine.underWay.set(address, rendering);
    return rendering;
  }

  async function renderPage(address: string, render: () => Promise<Response>): Promise<Page | Response> {
    const response = await render();
    return isKeepable(response) ? pageOf(address, response, headers) : response;
  }

  function keep(mine: Generation, page: Page): void {
    if (page.bytes > byteLimit) return;
    page.lastUse = ++uses;
    if (page.lifeInSeconds !== null) page.until = now().getTime() + page.lifeInSeconds * 1000;
    mine.pages.set(page.address, page);
    mine.bytes += page.bytes;
    makeRoom(mine);
  }

  function remember(mine: Generation, page: Page, target: string): void {
    if (mine.pages.get(page.address) !== page || mine.byTarget.has(target)) return;
    if (target.length > longestTarget || page.targets.length >= targetsPerPage) return;
    page.targets.push(target);
    page.bytes += target.length;
    mine.bytes += target.length;
    mine.byTarget.set(target, page);
    makeRoom(mine);
  }

  function makeRoom(mine: Generation): void {
    while (mine.bytes > byteLimit) {
      // A scan, but only when the cache is full, and small beside the rendering that filled it.
      let oldest: Page | undefined;
      for (const page of mine.pages.values()) if (!oldest || page.lastUse < oldest.lastUse) oldest = page;
      if (!oldest) return;
      forget(mine, oldest);
    }
  }

  function forget(mine: Generation, page: Page): void {
    mine.pages.delete(page.address);
    for (const target of page.targets) mine.byTarget.delete(target);
    mine.bytes -= page.bytes;
  }

  /** What changes with votes has a life of its own; every other page is good for its whole generation. */
  function isOver({ until }: Page): boolean {
    return until !== Infinity && now().getTime() >= until;
  }

  function takeCounts() {
    const taken = { ...counts, pages: generation.pages.size, bytes: generation.bytes };
    counts = { hits: 0, notModified: 0 };
    return taken;
  }

  return { answer, load, send, askAgain, takeCounts };
}

function begin(version: number, at: Date, nextChange: PageCacheOptions["nextChange"]): Generation {
  const from = Date.parse(startOfTaipeiDay(taipeiDateOf(at)));
  const empty = { pages: new Map(), byTarget: new Map(), underWay: new Map() };
  const bounded = nextChange(at).then(
    (next) => {
      if (next !== null) begun.until = Math.min(begun.until, Date.parse(next));
    },
    // Not knowing, it holds nothing: the next request begins anew.
    () => {
      begun.until = from;
    },
  );
  const begun: Generation = { version, from, until: from + dayInMs, bounded, bytes: 0, ...empty };
  return begun;
}

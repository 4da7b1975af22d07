/** The built site asked without a socket, over the database as it is at one instant, by nobody in particular. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Handle, EdgeParts } from "~/web/edge-parts";
import { buildPageRequest } from "~/web/incoming/web-request";
import { createRateLimits } from "~/web/limits/rate-limits";
import type { LoadContext } from "~/web/load-context";
import { renderPublic } from "~/web/outgoing/render-public";
import { makePageScript } from "~/web/outgoing/security-headers";
import { createRoundResults } from "~/web/rounds/round-results";
import type { SnapshotShelf } from "~/open-data/shelf";
import type { Reader, Store } from "~db/store";

export interface CopiedSite extends Pick<
  EdgeParts,
  "handle" | "store" | "makeFile" | "computeRound" | "keys" | "log"
> {
  readonly snapshots: SnapshotShelf;
  /** The live site's. */
  readonly origin: string;
  /** The folder of the build's files. */
  readonly clientFolder: string;
}

export type Ask = (pathname: string) => Promise<Response>;

/** @param at the instant that all pages are of @param copiedOn the day that they name */
export function askSite(site: CopiedSite, reader: Reader, at: Date, copiedOn: CalendarDate): Ask {
  const { handle, origin, log, ...parts } = site;
  const store = frozen(site.store, reader);
  const clock = () => at;
  const findRoundResults = createRoundResults(store, site.computeRound, clock);
  const limits = createRateLimits();
  return (pathname) => {
    const context: LoadContext = {
      ...{ store, clock, findRoundResults, limits, log, copiedOn },
      ...{ keys: parts.keys, makeFile: parts.makeFile, computeRound: parts.computeRound },
      snapshots: parts.snapshots,
      now: at,
      requestId: "static-copy",
      publicOrigin: origin,
      client: "static-copy",
      mailFrom: null,
      sendNow: null,
      push: null,
      sso: null,
      castVote: () => Promise.reject(new Error("Nobody votes in a copy.")),
      outage: { found: null },
      script: makePageScript(),
      renderPublic: (address, over) => renderPublic(handle, context, address, over),
    };
    return ask(handle, pathname, context);
  };
}

function ask(handle: Handle, pathname: string, context: LoadContext): Promise<Response> {
  return handle(buildPageRequest(context.publicOrigin + pathname, context.publicOrigin), context);
}

/** The store as of the reader's instant: it takes nothing in, as one that can only be read just now. */
function frozen(store: Store, reader: Reader): Store {
  const refused = new Error("A copy writes nothing.");
  return Object.create(store, {
    read: { value: reader },
    transaction: { value: () => Promise.reject(refused) },
    failureOf: { value: (error: unknown) => (error === refused ? "read_only" : store.failureOf(error)) },
  }) as Store;
}

/** One request, step by step: what is refused, what is a file, what is a page that everybody shares, and the rest. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { canonicalAddress, knownParametersOf } from "./addresses";
import type { PageCache } from "./cache/page-cache";
import { askedBy, sendRepresentation } from "./cache/representation";
import type { StaticFiles } from "./cache/static-files";
import { comesFromOurPages } from "./incoming/origin-check";
import { clientNetwork } from "./incoming/client-network";
import { bodyLimitFor, deskBodyLimit, readBody } from "./incoming/request-body";
import { parseTarget } from "./incoming/request-target";
import { buildPageRequest, buildWebRequest } from "./incoming/web-request";
import type { LoadContext } from "./load-context";
import { loggedPath } from "./log";
import { createRateLimits } from "./limits/rate-limits";
import { renderPublic } from "./outgoing/render-public";
import type { Outgoing } from "./outgoing/outgoing";
import { createRoundResults } from "./rounds/round-results";
import { makePageScript } from "./outgoing/security-headers";
import { createVoteQueue } from "./rounds/vote-queue";
import type { EdgeParts } from "./edge-parts";

export interface Site {
  readonly publicOrigin: string;
  readonly hosts: ReadonlySet<string>;
}

interface AnswerParts extends EdgeParts {
  readonly site: () => Site;
  readonly outgoing: Outgoing;
  readonly cache: PageCache;
  readonly files: StaticFiles | null;
}

/** One request under way. */
interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly requestId: string;
  readonly url: URL;
}

type Answer = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export function createAnswer(parts: AnswerParts): Answer {
  const { handle, store, keys, makeFile, settings, log, now, site, outgoing, cache, files, development } =
    parts;
  const { refuse, sendJson, sendWeb } = outgoing;
  const limits = createRateLimits(settings.votesPerMinute);
  const castVote = createVoteQueue(store, now);
  const findRoundResults = createRoundResults(store, parts.computeRound, now);

  async function take(req: IncomingMessage, res: ServerResponse, requestId: string): Promise<void> {
    if (!["GET", "HEAD", "POST"].includes(req.method!)) return refuse(res, "methodNotAllowed");
    const { publicOrigin, hosts } = site();
    const url = parseTarget(req.url!, publicOrigin);
    if (typeof url === "string") return refuse(res, url);
    if (!hosts.has((req.headers.host ?? "").toLowerCase())) return refuse(res, "hostUnknown");

    const exchange = { req, res, requestId, url };
    if (req.method === "POST") return act(exchange);
    if (url.pathname === "/healthz") return sendHealth(res);
    const file = files?.find(url.pathname);
    if (file) return void sendRepresentation(askedBy(req), res, await file);
    if (files && url.pathname.startsWith("/assets/")) return refuse(res, "notFound");
    if (development && (await isServedBy(development.middleware, exchange))) return;
    return read(exchange);
  }

  /** Asks the database too: a site that cannot read it is not well. */
  function sendHealth(res: ServerResponse): void {
    sendJson(res, 200, { status: "ok", version: store.siteVersion() });
  }

  async function read({ req, res, requestId, url }: Exchange): Promise<void> {
    const { publicOrigin } = site();
    const address = canonicalAddress(url);
    const isPublic = knownParametersOf(url.pathname) !== null;
    const asksForData = url.searchParams.has("_data"); // decoded, so in any spelling
    const isAnonymous = req.headers.cookie === undefined && req.headers.authorization === undefined;
    if (isPublic && isAnonymous && !asksForData && !development) {
      const render = () =>
        handle(buildPageRequest(publicOrigin + address, publicOrigin), contextOf(req, requestId));
      const found = await cache.load(address, req.url!, render);
      return found instanceof Response
        ? sendWeb(res, found, requestId)
        : cache.send(askedBy(req), res, found);
    }
    await pass({ req, res, requestId, url }, asksForData ? withData(address, url) : address, null);
  }

  /** A request that may change something. */
  async function act(exchange: Exchange): Promise<void> {
    const { req, res, url } = exchange;
    if (!comesFromOurPages(req.headers, site().publicOrigin)) return refuse(res, "notFromHere");
    const limit = bodyLimitFor(url.pathname);
    const body = await readBody(req, limit);
    if (body === null) return refuse(res, limit === deskBodyLimit ? "deskBodyTooLarge" : "bodyTooLarge");
    await pass(exchange, url.pathname + url.search, body);
  }

  async function pass(
    { req, res, requestId }: Exchange,
    address: string,
    body: Buffer<ArrayBuffer> | null,
  ): Promise<void> {
    const { publicOrigin } = site();
    const request = buildWebRequest(req, res, { url: publicOrigin + address, publicOrigin, body });
    const response = await handle(request, contextOf(req, requestId));
    cache.askAgain();
    await sendWeb(res, response, requestId);
  }

  function contextOf(req: IncomingMessage, requestId: string): LoadContext {
    const context: LoadContext = {
      renderPublic: (address, over) => renderPublic(handle, context, address, over),
      store,
      makeFile,
      computeRound: parts.computeRound,
      script: makePageScript(development?.policy),
      keys,
      limits,
      castVote,
      findRoundResults,
      clock: now,
      sso: parts.sso ?? null,
      now: now(),
      requestId,
      publicOrigin: site().publicOrigin,
      client: clientNetwork(req, settings.trustedProxies),
      log: log.child({ requestId }),
    };
    return context;
  }

  return async (req, res) => {
    const requestId = randomUUID();
    logWhenDone(req, res, requestId);
    try {
      await take(req, res, requestId);
    } catch (error) {
      if (res.destroyed) return; // the reader went away
      log.error({ requestId, err: error }, "A request failed.");
      if (res.headersSent) res.destroy();
      else refuse(res, "failed", requestId);
    }
  };

  function logWhenDone(req: IncomingMessage, res: ServerResponse, requestId: string): void {
    const begun = performance.now();
    res.once("close", () => {
      const path = loggedPath(req.url!);
      const level = res.statusCode >= 500 ? "error" : "info";
      const ms = Math.round(performance.now() - begun);
      log[level]({
        requestId,
        method: req.method,
        path,
        status: res.statusCode,
        ms,
        cut: res.writableFinished ? undefined : true,
      });
    });
  }
}

/** Remix's own parameter, kept on a page's address beside the known ones. */
function withData(address: string, url: URL): string {
  const data = `_data=${encodeURIComponent(url.searchParams.get("_data")!)}`;
  return knownParametersOf(url.pathname) === null
    ? address
    : `${address}${address.includes("?") ? "&" : "?"}${data}`;
}

/** Whether the middleware answered; otherwise the request is still ours. */
function isServedBy(middleware: NonNullable<EdgeParts["development"]>["middleware"], { req, res }: Exchange) {
  return new Promise<boolean>((resolve, reject) => {
    res.once("close", () => resolve(true));
    middleware(req, res, (error) => (error ? reject(error) : resolve(false)));
  });
}

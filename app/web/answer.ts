/** One request, step by step: what is refused, what is a file, what is a page that everybody shares, and the rest. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { canonicalAddress, knownParametersOf } from "./addresses";
import type { PageCache } from "./cache/page-cache";
import { askedBy, sendRepresentation } from "./cache/representation";
import type { StaticFiles } from "./cache/static-files";
import { comesFromOurPages, mayComeFromElsewhere } from "./incoming/origin-check";
import { clientNetwork } from "./incoming/client-network";
import { bodyLimitFor, deskBodyLimit, readBody } from "./incoming/request-body";
import { parseTarget } from "./incoming/request-target";
import { buildPageRequest, buildWebRequest } from "./incoming/web-request";
import { emptyShelf } from "~/open-data/shelf";
import { mayPush } from "~/push/push-offer";
import type { StoreFailure } from "~db/store";
import type { LoadContext } from "./load-context";
import { logWhenDone } from "./log";
import { createHealth } from "./watch/health";
import { createRateLimits } from "./limits/rate-limits";
import type { Outgoing } from "./outgoing/outgoing";
import { isForPrograms } from "./outgoing/problem-json";
import { renderPublic } from "./outgoing/render-public";
import { createRoundResults } from "./rounds/round-results";
import { makePageScript } from "./outgoing/security-headers";
import { createVoteGate } from "./rounds/vote-gate";
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
  const { refuse, sendWeb } = outgoing;
  const health = createHealth(parts, outgoing);
  const limits = createRateLimits(settings.votesPerMinute, store.counters);
  const castVote = createVoteQueue(store, now);
  const takeVote = createVoteGate(keys, { limits, castVote });
  const findRoundResults = createRoundResults(store, parts.computeRound, now);

  async function take(req: IncomingMessage, res: ServerResponse, requestId: string): Promise<void> {
    if (!["GET", "HEAD", "POST"].includes(req.method!)) return refuse(res, "methodNotAllowed");
    const { publicOrigin, hosts } = site();
    const url = parseTarget(req.url!, publicOrigin);
    if (typeof url === "string") return refuse(res, url);
    if (!hosts.has((req.headers.host ?? "").toLowerCase())) return refuse(res, "hostUnknown");

    const exchange = { req, res, requestId, url };
    if (req.method === "POST") return act(exchange);
    if (await health.answer(url.pathname, res)) return;
    const file = files?.find(url.pathname);
    if (file) return void sendRepresentation(askedBy(req), res, await file);
    if (files && url.pathname.startsWith("/assets/")) return refuse(res, "notFound");
    if (development && (await isServedBy(development.middleware, exchange))) return;
    return read(exchange);
  }

  async function read({ req, res, requestId, url }: Exchange): Promise<void> {
    const { publicOrigin } = site();
    const address = canonicalAddress(url);
    const isPublic = knownParametersOf(url.pathname) !== null;
    const asksForData = url.searchParams.has("_data"); // decoded, so in any spelling
    const isAnonymous = req.headers.cookie === undefined && req.headers.authorization === undefined;
    if (isPublic && isAnonymous && !asksForData && !development) {
      await store.catchUp();
      const context = contextOf(req, requestId);
      const render = () => handle(buildPageRequest(publicOrigin + address, publicOrigin), context);
      const found = await cache.load(address, req.url!, render);
      return found instanceof Response
        ? sendAnswer(res, found, context)
        : cache.send(askedBy(req), res, found);
    }
    await pass({ req, res, requestId, url }, asksForData ? withData(address, url) : address, null);
  }

  /** A request that may change something. */
  async function act(exchange: Exchange): Promise<void> {
    const { req, res, url } = exchange;
    if (!comesFromOurPages(req.headers, site().publicOrigin) && !mayComeFromElsewhere(url.pathname))
      return refuse(res, "notFromHere");
    const limit = bodyLimitFor(url.pathname);
    const body = await readBody(req, limit);
    if (body === null) return refuse(res, limit === deskBodyLimit ? "deskBodyTooLarge" : "bodyTooLarge");
    const client = clientNetwork(req, settings.trustedProxies);
    const vote = await takeVote({ req, url, body, client });
    if (vote.kind === "taken") return outgoing.sendOn(res, vote.location, exchange.requestId);
    await pass(exchange, url.pathname + url.search, body, vote.known);
  }

  async function pass(
    { req, res, requestId }: Exchange,
    address: string,
    body: Buffer<ArrayBuffer> | null,
    known: Partial<LoadContext> = {},
  ): Promise<void> {
    const { publicOrigin } = site();
    const request = buildWebRequest(req, res, { url: publicOrigin + address, publicOrigin, body });
    const context = { ...contextOf(req, requestId), ...known };
    const response = await handle(request, context);
    cache.askAgain();
    await sendAnswer(res, response, context);
  }

  /** The app's answer; or, where it failed because of the database, what the matter is. */
  async function sendAnswer(res: ServerResponse, response: Response, context: LoadContext): Promise<void> {
    const { outage, requestId } = context;
    if (response.status >= 500 && outage.found) return refuseFor(res, outage.found, requestId);
    if (response.status >= 500 && isForPrograms(res.req.url!)) return refuse(res, "failed", requestId);
    await sendWeb(res, response, requestId);
  }

  function refuseFor(res: ServerResponse, failure: StoreFailure, requestId: string): void {
    log.warn({ requestId, database: failure }, "A request was refused: the database cannot do it now.");
    refuse(res, failure, requestId);
  }

  function contextOf(req: IncomingMessage, requestId: string): LoadContext {
    const context: LoadContext = {
      renderPublic: (address, over) => renderPublic(handle, context, address, over),
      store,
      makeFile,
      snapshots: parts.snapshots ?? emptyShelf,
      computeRound: parts.computeRound,
      script: makePageScript(development?.policy),
      keys,
      limits,
      castVote,
      findRoundResults,
      outage: { found: null },
      clock: now,
      sso: parts.sso ?? null,
      mailFrom: settings.mail?.from ?? null,
      sendNow: parts.sendNow ?? null,
      push: mayPush(site().publicOrigin) ? (parts.push ?? null) : null,
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
    logWhenDone(log, req, res, requestId);
    try {
      await take(req, res, requestId);
    } catch (error) {
      if (res.destroyed) return; // the reader went away
      const failure = store.failureOf(error);
      if (failure && !res.headersSent) return refuseFor(res, failure, requestId);
      log.error({ requestId, err: error }, "A request failed.");
      if (res.headersSent) res.destroy();
      else refuse(res, "failed", requestId);
    }
  };
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

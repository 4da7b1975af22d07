/**
 * The edge: a plain Node server that limits, checks and caches before the app sees a request. The order of the steps
 * is in answer.ts; here are the limits of connections, the shortcut for pages held in memory, and the end.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createAnswer, type Site } from "./answer";
import { createPageCache } from "./cache/page-cache";
import { openStaticFiles } from "./cache/static-files";
import { drain } from "./drain";
import { anonymousRead } from "./incoming/anonymous-read";
import { listHosts } from "./incoming/hosts";
import { answerParserRefusals } from "./incoming/parser-refusals";
import { timeLimits, type EdgeParts } from "./edge-parts";
import { createOutgoing } from "./outgoing/outgoing";
import { securityHeaders } from "./outgoing/security-headers";

export interface Edge {
  readonly server: Server;
  /** Resolves with the address at which a person can open the site. */
  listen(): Promise<string>;
  /** Lets what is under way finish for at most so many milliseconds; whether all of it did. */
  close(within: number): Promise<boolean>;
  /** Answers from memory since the start. */
  pagesFromMemory(): { readonly hits: number; readonly notModified: number };
}

const summaryEvery = 60_000;
/** Connections that wait to be accepted: beyond these the kernel drops them, and browsers try again after seconds. */
const backlog = 4_096;

export function createEdge(parts: EdgeParts): Edge {
  const { store, settings, log, now, development } = parts;
  const https = settings.publicOrigin?.startsWith("https:") ?? false;
  const headers = securityHeaders({ https, policy: development?.policy });
  const cache = createPageCache({
    store,
    now,
    byteLimit: settings.pageCacheBytes,
    headers,
    nextChange: parts.nextRoundChange ?? (() => Promise.resolve(null)),
  });
  const files = parts.clientFolder === null ? null : openStaticFiles(parts.clientFolder, headers);
  let site = siteAt(settings, settings.port);
  const outgoing = createOutgoing(headers, () => site.publicOrigin);
  const answer = createAnswer({ ...parts, site: () => site, outgoing, cache, files });

  const { timeout, ...limits } = { ...timeLimits, ...parts.limits };
  const server = createServer(
    // The missing Host is answered by our own page; 16 kB lets a query that is too long reach the page that says so.
    { ...limits, maxHeaderSize: 16 * 1024, requireHostHeader: false },
    (req, res) => {
      const asked = development ? null : anonymousRead(req);
      if (asked?.host !== undefined && site.hosts.has(asked.host)) {
        try {
          if (store.isCurrent() && cache.answer(req.url!, asked, res)) return;
        } catch (error) {
          // The store cannot be asked. The long way says so to the reader.
          log.error({ err: error }, "The page cache could not answer.");
        }
      }
      void answer(req, res);
    },
  );
  server.maxRequestsPerSocket = 10_000;
  server.timeout = timeout;
  // Ten thousand that only hold their connection leave room for those who read.
  server.maxConnections = 15_000;
  server.on("checkExpectation", (_req: IncomingMessage, res: ServerResponse) =>
    outgoing.refuse(res, "expectationFailed"),
  );
  answerParserRefusals(server, headers);

  const sinceStart = { hits: 0, notModified: 0 };
  const summary = setInterval(() => {
    const counts = takeCounts();
    if (counts.hits > 0) log.info(counts, "pages from memory");
  }, summaryEvery).unref();

  function takeCounts() {
    const counts = cache.takeCounts();
    sinceStart.hits += counts.hits;
    sinceStart.notModified += counts.notModified;
    return counts;
  }

  return {
    server,
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen({ port: settings.port, host: settings.host, backlog }, resolve);
      });
      site = siteAt(settings, (server.address() as AddressInfo).port);
      return site.publicOrigin;
    },
    pagesFromMemory() {
      takeCounts();
      return sinceStart;
    },
    close(within) {
      clearInterval(summary);
      return drain(server, within);
    },
  };
}

function siteAt({ publicOrigin, allowedHosts }: EdgeParts["settings"], port: number): Site {
  const origin = publicOrigin ?? `http://localhost:${port}`;
  return { publicOrigin: origin, hosts: listHosts(origin, allowedHosts, port) };
}

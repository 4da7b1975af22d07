/** The built routes on a seeded database, asked with a Request and answering a Response: no socket, a fixed clock. */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";
import { emptyShelf } from "~/open-data/shelf";
import type { Store } from "~db/store";
import type { EdgeParts, Handle } from "~/web/edge-parts";
import { createFileWorker } from "~/web/file-worker";
import type { LoadContext } from "~/web/load-context";
import { createRemixHandler } from "~/web/remix-handler";
import { createRateLimits } from "~/web/limits/rate-limits";
import { createRoundResults, type FindRoundResults } from "~/web/rounds/round-results";
import { createRoundWorker } from "~/web/threads/round-worker";
import { type CastVote, createVoteQueue } from "~/web/rounds/vote-queue";
import { renderPublic } from "~/web/outgoing/render-public";
import { makePageScript } from "~/web/outgoing/security-headers";
import { openSeededStore } from "./content/seeded-store";
import { testPush } from "./follow/test-push";
import { testKeys } from "./desk/test-keys";

export const origin = "http://lawtrail.test";
/** Noon in Taipei on the day after the seed's records were published. */
export const now = new Date("2026-11-24T04:00:00.000Z");

export interface BuiltSite {
  store(): Store;
  /** What an edge needs to serve the same site over a socket. */
  parts(): Pick<EdgeParts, "handle" | "store" | "makeFile" | "computeRound">;
  ask(address: string, init?: RequestInit): Promise<Response>;
  /** The page's words, its tags taken out. */
  read(address: string): Promise<{ status: number; html: string; text: string }>;
}

/** One site for the tests of a file. @param more what the edge hands over otherwise, asked at each request */
export function useBuiltSite(more: () => Partial<LoadContext> = () => ({})): BuiltSite {
  const worker = createFileWorker(pathToFileURL(path.resolve("build/server/briefing-worker.js")));
  const roundWorker = createRoundWorker(pathToFileURL(path.resolve("build/server/round-worker.js")));
  let findRoundResults: FindRoundResults;
  let handle: Handle;
  let store: Store;
  beforeAll(async () => {
    const file = path.resolve("build/server/index.js");
    if (!existsSync(file)) throw new Error("The request tests run the built routes: npm run build");
    handle = createRemixHandler((await import(pathToFileURL(file).href)) as ServerBuild, "production");
    store = await openSeededStore();
    findRoundResults = createRoundResults(store, roundWorker.compute, () => now);
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await roundWorker.close();
    await store.close();
  });
  const ask: BuiltSite["ask"] = (address, init) => {
    const context: LoadContext = {
      store,
      now,
      requestId: "test-reference",
      keys: testKeys,
      client: "192.0.2.0/24",
      limits: createRateLimits(),
      clock: () => now,
      castVote: (ballot) => castOn(store)(ballot),
      findRoundResults: (roundId) => findRoundResults(roundId),
      outage: { found: null },
      sso: null,
      mailFrom: null,
      sendNow: null,
      push: testPush,
      publicOrigin: origin,
      makeFile: worker.make,
      snapshots: emptyShelf,
      computeRound: roundWorker.compute,
      script: makePageScript(),
      log: pino({ level: "silent" }),
      renderPublic: (address, over) => renderPublic(handle, context, address, over),
      ...more(),
    };
    return handle(new Request(origin + address, init), context);
  };
  return {
    store: () => store,
    parts: () => ({ handle, store, makeFile: worker.make, computeRound: roundWorker.compute }),
    ask,
    async read(address) {
      const response = await ask(address);
      const html = await response.text();
      return { status: response.status, html, text: textOf(html) };
    },
  };
}

/** Votes wait for each other only within one store. */
const queues = new WeakMap<Store, CastVote>();
function castOn(store: Store): CastVote {
  const queue = queues.get(store) ?? createVoteQueue(store, () => now);
  queues.set(store, queue);
  return queue;
}

/** The words between the tags, entities read, white space closed up. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<\/?(b|em|span|time|strong|a|abbr|cite)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

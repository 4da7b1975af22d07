/** An edge on a free port with a store that counts versions, a clock that tests set, and an app that is a function. */
import { request as nodeRequest, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterEach } from "vitest";
import type { LoadContext } from "~/web/load-context";
import { createLog } from "~/web/log";
import type { EdgeParts } from "~/web/edge-parts";
import { testKeys } from "../support/desk/test-keys";
import { createEdge, type Edge } from "~/web/server";
import type { Store } from "~db/store";

export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | readonly string[];
}

export interface TestedEdge {
  readonly edge: Edge;
  readonly port: number;
  readonly publicOrigin: string;
  /** Every request that reached the app. */
  readonly seen: { readonly request: Request; readonly context: LoadContext }[];
  readonly site: { version: number; now: Date };
  readonly send: (path: string, sent?: Sent) => Promise<Answered>;
  /** Writes bytes to a bare socket and returns all that comes back until it closes. */
  readonly sendRaw: (bytes: string) => Promise<string>;
}

type OtherParts = Partial<Omit<EdgeParts, "settings">> & {
  readonly settings?: Partial<EdgeParts["settings"]>;
};
type App = (request: Request, context: LoadContext) => Response | Promise<Response>;

const opened: Edge[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((edge) => edge.close(0)));
});

export const aPage = (text = "a page", headers: Record<string, string> = {}): Response =>
  new Response(`<!doctype html><p>${text} ${"法案".repeat(500)}</p>`, {
    headers: { "Content-Type": "text/html; charset=utf-8", ...headers },
  });

/** An app that says how often it was asked. */
export function numberedPages(): App {
  let calls = 0;
  return () => aPage(`rendering ${++calls}`);
}

export async function openEdge(app: App = () => aPage(), parts: OtherParts = {}): Promise<TestedEdge> {
  const site = { version: 1, now: new Date("2026-11-23T02:00:00.000Z") };
  const seen: TestedEdge["seen"] = [];
  const edge = createEdge({
    computeRound: () => Promise.reject(new Error("No round is computed here")),
    makeFile: async () => new Uint8Array(),
    handle: async (request, context) => {
      seen.push({ request, context });
      return app(request, context);
    },
    // The edge asks a store for its version and nothing else.
    store: {
      siteVersion: () => site.version,
      isCurrent: () => true,
      catchUp: () => Promise.resolve(),
      failureOf: () => null,
      counters: null,
    } as Partial<Store> as Store,
    keys: testKeys,
    log: createLog("silent"),
    now: () => site.now,
    clientFolder: null,
    ...parts,
    settings: {
      port: 0,
      host: "127.0.0.1",
      publicOrigin: null,
      allowedHosts: [],
      pageCacheBytes: 1e6,
      trustedProxies: 0,
      ...parts.settings,
    },
  });
  opened.push(edge);
  const publicOrigin = await edge.listen();
  const { port } = edge.server.address() as AddressInfo;
  return {
    edge,
    port,
    publicOrigin,
    seen,
    site,
    send: (path, sent) => send(port, path, sent),
    sendRaw: (bytes) => sendRaw(port, bytes),
  };
}

function send(
  port: number,
  path: string,
  { method = "GET", headers = {}, body = [] }: Sent = {},
): Promise<Answered> {
  const all = { Host: `localhost:${port}`, ...headers };
  return new Promise((resolve, reject) => {
    const req = nodeRequest({ host: "127.0.0.1", port, path, method, headers: all, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.once("error", reject);
      res.once("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: res.statusCode!, headers: res.headers, body: whole, text: whole.toString() });
      });
    });
    req.once("error", reject);
    for (const chunk of typeof body === "string" ? [body] : body) req.write(chunk);
    req.end();
  });
}

function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.once("error", reject);
    socket.once("close", () => resolve(text));
  });
}

/** A promise that a test settles when it wants. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { opened: promise, open };
}

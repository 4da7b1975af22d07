/** What the edge hands to every loader and action: the one store, the instant of the request, and where to write logs. */
import type { Logger } from "pino";
import type { Store } from "~db/store";
import type { MakeFile } from "./file-worker";

export interface LoadContext {
  readonly store: Store;
  /** When the request began; today and "how long ago" are counted from it. */
  readonly now: Date;
  /** Also sent as X-Request-Id, and shown on the page of an error. */
  readonly requestId: string;
  /** Scheme and host of the site, for absolute addresses; never taken from a request. */
  readonly publicOrigin: string;
  readonly log: Logger;
  readonly makeFile: MakeFile;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends LoadContext {}
}

/** What the edge is made of: the app behind it, the store, the settings, and the limits that tests shorten. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { SnapshotShelf } from "~/open-data/shelf";
import type { Store } from "~db/store";
import type { SingleSignOn } from "~/identity/entry/single-sign-on";
import type { Keys } from "~/identity/keys";
import type { PushOffer } from "~/push/push-offer";
import type { SendNow } from "./background/send-now";
import type { MakeFile } from "./file-worker";
import type { LoadContext } from "./load-context";
import type { Settings } from "./settings";
import type { ComputeRound } from "./threads/round-worker";

export type Handle = (request: Request, context: LoadContext) => Promise<Response>;
type NodeMiddleware = (req: IncomingMessage, res: ServerResponse, next: (error?: Error) => void) => void;

export interface EdgeParts {
  readonly handle: Handle;
  readonly store: Store;
  readonly makeFile: MakeFile;
  readonly computeRound: ComputeRound;
  readonly keys: Keys;
  /** The single sign-on, where one is set up. */
  readonly sso?: SingleSignOn;
  /** Left out where sending mails is not set up. */
  readonly sendNow?: SendNow;
  /** Left out where no browser is pushed to. */
  readonly push?: PushOffer;
  /** Left out where no snapshots are kept. */
  readonly snapshots?: SnapshotShelf;
  readonly settings: Pick<
    Settings,
    "port" | "host" | "publicOrigin" | "allowedHosts" | "pageCacheBytes" | "trustedProxies"
  > &
    Partial<Pick<Settings, "votesPerMinute" | "mail">>;
  readonly log: Logger;
  readonly now: () => Date;
  /** The next instant at which a round held here opens or closes, for the page cache; left out where there are none. */
  readonly nextRoundChange?: (after: Date) => Promise<string | null>;
  /** What keeps the site from taking requests in full, for /readyz; left out where nobody asks. */
  readonly whyNotReady?: () => Promise<readonly string[]>;
  /** The folder of the build's files; null when something else serves them. */
  readonly clientFolder: string | null;
  /** While developing: what serves the sources, a policy that lets it, and no page cache. */
  readonly development?: { readonly middleware: NodeMiddleware; readonly policy: string };
  /** In milliseconds; tests shorten them. */
  readonly limits?: Partial<typeof timeLimits>;
}

/** In milliseconds. */
export const timeLimits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 10_000,
  /** Without a byte in either direction: who asks and never reads the answer. */
  timeout: 60_000,
};

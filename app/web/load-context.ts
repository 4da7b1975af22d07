/** What the edge hands to every loader and action: the one store, the instant of the request, and where to write logs. */
import type { Logger } from "pino";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { SnapshotShelf } from "~/open-data/shelf";
import type { Store, StoreFailure } from "~db/store";
import type { MakeFile } from "./file-worker";
import type { FindRoundResults } from "./rounds/round-results";
import type { CastVote } from "./rounds/vote-queue";
import type { ComputeRound } from "./threads/round-worker";
import type { SendNow } from "./background/send-now";
import type { SingleSignOn } from "~/identity/entry/single-sign-on";
import type { Keys } from "~/identity/keys";
import type { PushOffer } from "~/push/push-offer";

/** What a page says of the preview it is part of. */
export interface Preview {
  /** What every address of the preview begins with. */
  readonly base: string;
  /** The change set's own name. */
  readonly title: string;
  /** When the link ends; null for staff, who need none. */
  readonly expiresAt: string | null;
}

/** Whether one more is allowed, counted by the network that asks. */
export interface RateLimits {
  /** Votes and statements, counted for a network within a round. */
  readonly takePart: (client: string) => Promise<boolean>;
  /** Statements of people's own, counted for a network within a round: each is work for a moderator. */
  readonly writeStatement: (client: string) => Promise<boolean>;
  readonly signIn: (client: string) => Promise<boolean>;
  /** Files of a round, each of which is computed anew. */
  readonly takeFiles: (client: string) => Promise<boolean>;
  /** Reports of errors: enough for a careful reader, too little for a machine. */
  readonly report: (client: string) => Promise<boolean>;
  /** Gives a turn back: the report was not kept. */
  readonly returnReport: (client: string) => Promise<void>;
  /** Askings for a mail: each costs a stranger one. */
  readonly follow: (client: string) => Promise<boolean>;
}

export interface LoadContext {
  readonly store: Store;
  /** When the request began; today and "how long ago" are counted from it. */
  readonly now: Date;
  /** For what must be judged at the instant of writing: the hours of a round. */
  readonly clock: () => Date;
  /** Also sent as X-Request-Id, and shown on the page of an error. */
  readonly requestId: string;
  /** Scheme and host of the site, for absolute addresses; never taken from a request. */
  readonly publicOrigin: string;
  readonly log: Logger;
  readonly keys: Keys;
  /** Whom limits count: the network the request came from, without the last part of its address. */
  readonly client: string;
  readonly limits: RateLimits;
  /** From whom mails come; null where sending is not set up. */
  readonly mailFrom: string | null;
  /** Null as well where sending is not set up. */
  readonly sendNow: SendNow | null;
  /** For browsers that follow; null where browsers would not let themselves be pushed to. */
  readonly push: PushOffer | null;
  /** The single sign-on, where one is set up. */
  readonly sso: SingleSignOn | null;
  /** Set while the page shows an unpublished change set. */
  readonly preview?: Preview | undefined;
  /** Set while the page is drawn for a static copy: the day that it is a copy of. */
  readonly copiedOn?: CalendarDate | undefined;
  /** A public page again, over another store: how a preview is drawn. 404 for what is not a public page. */
  readonly renderPublic: (
    address: string,
    over: { readonly store: Store; readonly preview: Preview | undefined },
  ) => Promise<Response>;
  readonly makeFile: MakeFile;
  /** The files of open data, a folder a day. */
  readonly snapshots: SnapshotShelf;
  readonly computeRound: ComputeRound;
  readonly castVote: CastVote;
  readonly findRoundResults: FindRoundResults;
  /** Why the app failed, where the database is the reason: written where errors end, read by the edge. */
  readonly outage: { found: StoreFailure | null };
  /** For a page that needs script: the nonce of this one answer, and the policy that lets it run. */
  readonly script: PageScript;
}

export interface PageScript {
  readonly nonce: string;
  readonly policy: string;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends LoadContext {}
}

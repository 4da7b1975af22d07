/** A rendered page as the cache holds it, and which answers may become one. */
import { framedAnywherePolicy, type HeaderList } from "../outgoing/security-headers";
import { buildRepresentations, sizeOf, type Representations } from "./representation";

export interface Page {
  readonly address: string;
  readonly representations: Representations;
  /** How long it may be sent from memory, in seconds, by its own s-maxage; null for as long as its generation. */
  readonly lifeInSeconds: number | null;
  /** The request targets under which it is found without parsing. */
  readonly targets: string[];
  /** Set when it is kept: the milliseconds from which it is rendered anew. */
  until: number;
  bytes: number;
  lastUse: number;
}

/** Pages, and what programs read beside them. */
const keepableTypes =
  /^(text\/html|text\/calendar|application\/(json|xml|atom\+xml|feed\+json)|image\/png)(;|$)/;

/**
 * Only a whole, public, script-less page: the edge's own policy stands for one that brings none of its own, and a card
 * that other sites frame brings the one policy that is kept with it. A policy with a nonce is for one answer.
 */
export function isKeepable({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    keepableTypes.test(headers.get("content-type") ?? "") &&
    !headers.has("set-cookie") &&
    [null, framedAnywherePolicy].includes(headers.get("content-security-policy")) &&
    !/\b(no-store|private)\b/i.test(headers.get("cache-control") ?? "")
  );
}

function withPolicyOf({ headers }: Response, ours: HeaderList): HeaderList {
  const own = headers.get("content-security-policy");
  return ours.map(([name, value]) => [name, name === "Content-Security-Policy" ? (own ?? value) : value]);
}

function isCompressed({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("image/png") ?? false;
}

/** Headers that the cache writes itself, or that belong to one connection or one request. */
const replaced =
  /^(cache-control|vary|etag|content-length|content-encoding|transfer-encoding|cdn-cache-control|connection|date|x-request-id)$/;

export async function pageOf(address: string, response: Response, ours: HeaderList): Promise<Page> {
  const ownNames = new Set(ours.map(([name]) => name.toLowerCase()));
  const contentHeaders = [...response.headers].filter(
    ([name]) => !replaced.test(name) && !ownNames.has(name),
  );
  const life = /\bs-maxage=(\d+)/i.exec(response.headers.get("cache-control") ?? "")?.[1];
  const lifeInSeconds = life === undefined ? null : Number(life);
  const representations = await buildRepresentations({
    body: Buffer.from(await response.arrayBuffer()),
    headers: [
      ...withPolicyOf(response, ours),
      ...cachingFor(Math.min(lifeInSeconds ?? Infinity, sharedSeconds)),
    ],
    contentHeaders,
    brotliQuality: isCompressed(response) ? 0 : 5,
  });
  const bytes = sizeOf(representations) + 2 * address.length;
  return { address, representations, lifeInSeconds, until: Infinity, targets: [], bytes, lastUse: 0 };
}

/** A cache before the site may answer for it this long, and a day long while the site cannot be reached. */
const sharedSeconds = 5;
const staleWhileAsking = 30;
const staleOnError = 86_400;

/**
 * A reader's own copy is asked about each time. To answer with an old page while asking for the new one is told to CDNs
 * by the header that only they read (RFC 9213): some browsers would do it too, and show an editor the page of before.
 */
function cachingFor(seconds: number): HeaderList {
  const onError = `stale-if-error=${staleOnError}`;
  return [
    ["Cache-Control", `public, max-age=0, s-maxage=${seconds}, ${onError}`],
    [
      "CDN-Cache-Control",
      `public, max-age=${seconds}, stale-while-revalidate=${staleWhileAsking}, ${onError}`,
    ],
  ];
}

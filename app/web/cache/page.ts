/** A rendered page as the cache holds it, and which answers may become one. */
import type { HeaderList } from "../outgoing/security-headers";
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

/** Only a whole, public, script-less page: the edge's own policy stands for one that brings none of its own. */
export function isKeepable({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    (headers.get("content-type") ?? "").startsWith("text/html") &&
    !headers.has("set-cookie") &&
    !headers.has("content-security-policy") &&
    !/\b(no-store|private)\b/i.test(headers.get("cache-control") ?? "")
  );
}

/** Headers that the cache writes itself, or that belong to one connection or one request. */
const replaced =
  /^(cache-control|vary|etag|content-length|content-encoding|transfer-encoding|connection|date|x-request-id)$/;

export async function pageOf(address: string, response: Response, ours: HeaderList): Promise<Page> {
  const ownNames = new Set(ours.map(([name]) => name.toLowerCase()));
  const contentHeaders = [...response.headers].filter(
    ([name]) => !replaced.test(name) && !ownNames.has(name),
  );
  const representations = await buildRepresentations({
    body: Buffer.from(await response.arrayBuffer()),
    headers: [...ours, ["Cache-Control", "public, max-age=0, must-revalidate"]],
    contentHeaders,
    brotliQuality: 5,
  });
  const bytes = sizeOf(representations) + 2 * address.length;
  const life = /\bs-maxage=(\d+)/i.exec(response.headers.get("cache-control") ?? "")?.[1];
  const lifeInSeconds = life === undefined ? null : Number(life);
  return { address, representations, lifeInSeconds, until: Infinity, targets: [], bytes, lastUse: 0 };
}

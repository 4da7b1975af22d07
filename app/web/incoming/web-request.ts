/** From Node's request to the web Request that the app gets. Only our own origin and harmless headers go through. */
import type { IncomingMessage, ServerResponse } from "node:http";

/** Claims of a proxy, which Remix would believe, and what belongs to the connection rather than to the request. */
const dropped =
  /^(forwarded|x-forwarded-.*|x-original-.*|x-rewrite-.*|x-react-router-.*|x-http-method-override|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/;

/** A reader's own request, with its headers. It is aborted when the reader goes away. */
export function buildWebRequest(
  req: IncomingMessage,
  res: ServerResponse,
  { url, publicOrigin, body }: { url: string; publicOrigin: string; body: Buffer<ArrayBuffer> | null },
): Request {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(req.headersDistinct))
    if (!dropped.test(name)) for (const value of values) headers.append(name, value);
  headers.set("host", new URL(publicOrigin).host);
  // The origin check has passed: on the loopback the two spellings of one's own machine become the public one.
  if (headers.has("origin")) headers.set("origin", publicOrigin);

  const gone = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) gone.abort();
  });
  return new Request(url, { method: req.method, headers, body, signal: gone.signal });
}

/** The request for a page that is the same for every reader: nothing of whoever asked first may shape it. */
export function buildPageRequest(url: string, publicOrigin: string): Request {
  return new Request(url, { headers: { accept: "text/html", host: new URL(publicOrigin).host } });
}

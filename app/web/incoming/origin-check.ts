/**
 * Whether a request that changes something comes from a page of this site. It stands before Remix, whose own check
 * misses `?_data=` and resource routes. A browser always sends one of the two headers; what sends neither is refused.
 */
import type { IncomingHttpHeaders } from "node:http";
import { isLoopbackHost } from "./hosts";

export function comesFromOurPages(headers: IncomingHttpHeaders, publicOrigin: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return ["same-origin", "none"].includes(String(headers["sec-fetch-site"]));
  if (origin === publicOrigin) return true;
  // On one's own machine localhost and 127.0.0.1 are two origins of one site; the host is already on the allow-list.
  return host !== undefined && isLoopbackHost(host) && origin === `http://${host}`;
}

/**
 * The one form that mail programs send for their readers, without a page of ours (RFC 8058): what it ends is named by
 * the token in its address, so a page elsewhere that knew the token could end nothing more.
 */
export function mayComeFromElsewhere(pathname: string): boolean {
  return /^\/unsubscribe\/[\w-]{43}$/.test(pathname);
}

/** Renders a page to a string: pages are small, cached whole, and most send no script. */
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { PageNonceProvider } from "~/ui/page-nonce";
import { framedAnywherePolicy } from "~/web/outgoing/security-headers";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { script }: AppLoadContext,
) {
  const nonce = handlesOf(remix).some(({ hydrate }) => hydrate) ? script.nonce : null;
  const html = renderToString(
    <PageNonceProvider value={nonce}>
      <RemixServer context={remix} url={request.url} />
    </PageNonceProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (nonce !== null) {
    headers.set("Content-Security-Policy", script.policy);
    headers.set("Cache-Control", "no-store");
  } else if (handlesOf(remix).some(({ frame }) => frame === "card")) {
    headers.set("Content-Security-Policy", framedAnywherePolicy);
  }
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

interface Handle {
  readonly hydrate?: boolean;
  readonly frame?: string;
}

/** A page asks by its route's handle: for script, or to be framed elsewhere. The page of an error never does. */
function handlesOf({ staticHandlerContext: { matches, errors }, routeModules }: EntryContext): Handle[] {
  if (errors) return [];
  return matches.map(({ route }) => (routeModules[route.id]?.handle as Handle | undefined) ?? {});
}

/**
 * Our own bugs, once each, under the reference that the page shows; the request's own line has its path. A database that
 * is away is none: the edge says so.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (isRouteErrorResponse(error)) return;
  context.outage.found ??= context.store.failureOf(error);
  if (request.signal.aborted || context.outage.found) return;
  context.log.error({ err: error, requestId: context.requestId }, "unexpected error");
};

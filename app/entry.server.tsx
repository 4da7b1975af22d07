/** Renders a page to a string: pages are small, cached whole, and most send no script. */
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { PageNonceProvider } from "~/ui/page-nonce";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { script }: AppLoadContext,
) {
  const nonce = asksForScript(remix) ? script.nonce : null;
  const html = renderToString(
    <PageNonceProvider value={nonce}>
      <RemixServer context={remix} url={request.url} />
    </PageNonceProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (nonce !== null) {
    headers.set("Content-Security-Policy", script.policy);
    headers.set("Cache-Control", "no-store");
  }
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** A page asks by its route's handle; the page of an error never does. */
function asksForScript({ staticHandlerContext: { matches, errors }, routeModules }: EntryContext): boolean {
  if (errors) return false;
  return matches.some(({ route }) => {
    const handle = routeModules[route.id]?.handle as { readonly hydrate?: boolean } | undefined;
    return handle?.hydrate === true;
  });
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

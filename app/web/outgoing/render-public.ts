/** A public page drawn again over another store, as a preview of what is not published yet. */
import { canonicalAddress, knownParametersOf } from "../addresses";
import type { Handle } from "../edge-parts";
import { buildPageRequest } from "../incoming/web-request";
import type { LoadContext } from "../load-context";

/** @param address path and query, with the language; what is not a public page answers 404 by the app itself */
export function renderPublic(
  handle: Handle,
  context: LoadContext,
  address: string,
  over: Parameters<LoadContext["renderPublic"]>[1],
): Promise<Response> {
  const url = new URL(address, context.publicOrigin);
  const shown = knownParametersOf(url.pathname) === null ? "/not-a-public-page" : canonicalAddress(url);
  const request = buildPageRequest(context.publicOrigin + shown, context.publicOrigin);
  return handle(request, { ...context, ...over });
}

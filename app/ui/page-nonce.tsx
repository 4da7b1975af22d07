/**
 * Whether this page runs script, and the nonce that lets it. The server decides for each answer from the handles of the
 * page's routes (`handle = { hydrate: true }`); in a browser that runs this at all, the answer was yes.
 */
import { createContext, useContext } from "react";

/** Null: a page without script. Empty in the browser, which shows a nonce to nobody. */
const PageNonce = createContext<string | null>(null);

export const PageNonceProvider = PageNonce.Provider;

export function usePageNonce(): string | null {
  return useContext(PageNonce);
}

/**
 * Wakes a page that asked for script. The browser goes from page to page, never the router in it: forms and links are
 * plain ones, and going back to an address that differs in its fragment alone is kept from the router too, which
 * would ask for the page's data by an address that the edge does not keep.
 */
import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { PageNonceProvider } from "~/ui/page-nonce";

// Before the router listens: of two listeners on one target the earlier is called first.
window.addEventListener("popstate", (event) => event.stopImmediatePropagation(), { capture: true });

startTransition(() => {
  hydrateRoot(
    document,
    <PageNonceProvider value="">
      <RemixBrowser />
    </PageNonceProvider>,
  );
});

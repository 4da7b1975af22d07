/**
 * For whoever runs the site: /healthz says that the process answers and can read; /readyz whether it should be sent
 * requests, with what is in the way. Neither is a page, and neither is kept.
 */
import type { ServerResponse } from "node:http";
import type { EdgeParts } from "../edge-parts";
import type { Outgoing } from "../outgoing/outgoing";

export function createHealth(
  { store, whyNotReady }: Pick<EdgeParts, "store" | "whyNotReady">,
  { sendJson }: Outgoing,
) {
  /** @returns whether the path was one of these two */
  return {
    async answer(pathname: string, res: ServerResponse): Promise<boolean> {
      if (pathname === "/healthz") {
        // Asks the database too: a site that cannot read it is not well.
        sendJson(res, 200, { status: "ok", version: store.siteVersion() });
        return true;
      }
      if (pathname !== "/readyz") return false;
      const because = (await whyNotReady?.()) ?? [];
      if (because.length === 0) sendJson(res, 200, { status: "ready" });
      else sendJson(res, 503, { status: "not ready", because });
      return true;
    },
  };
}

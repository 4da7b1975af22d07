/** /preview/:token/… : any public page with a change set applied, for who has its link, and for staff as /preview/set-12/…. */
import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { previewChangeSet } from "~/commands/change-sets/preview-change-set";
import { hashToken } from "~/identity/tokens";
import { findChangeSetTitle } from "~db/queries/change-sets/find-change-set-title";
import { findPreviewLink } from "~db/queries/change-sets/preview-links";
import type { Reader, Store } from "~db/store";
import { requireActor } from "../desk/desk-request";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const found = await findPreview(request, context, token);
  const title = typeof found === "object" ? await findChangeSetTitle(context.store.read, found.setId) : null;
  if (typeof found === "string" || title === null)
    return unkept(await drawEnded(context, typeof found === "string" ? found : "unknown"));
  const url = new URL(request.url);
  const base = `/preview/${token}`;
  const address = (url.pathname.slice(base.length) || "/") + url.search;
  const preview = { base, title, expiresAt: found.expiresAt };
  const { store } = context;
  return unkept(
    await previewChangeSet(store, found.setId, context.now, async (reader) => {
      const response = await context.renderPublic(address, { store: readingThrough(reader, store), preview });
      // Read to its end while the change set is applied.
      return new Response(await response.text(), response);
    }),
  );
}

type Found = { readonly setId: number; readonly expiresAt: string | null } | "unknown" | "ended";

async function findPreview(request: Request, context: AppLoadContext, token: string): Promise<Found> {
  const own = /^set-(\d{1,9})$/.exec(token);
  if (own) {
    await requireActor(request, context, "change_set.preview");
    return { setId: Number(own[1]), expiresAt: null };
  }
  const link = await findPreviewLink(context.store.read, hashToken(token));
  if (!link) return "unknown";
  if (link.revokedAt !== null || link.expiresAt <= context.now.toISOString()) return "ended";
  return { setId: link.changeSetId, expiresAt: link.expiresAt };
}

/** The page that says why, with its 404 or 410; a route without a page of its own cannot draw one. */
function drawEnded(context: AppLoadContext, code: "unknown" | "ended"): Promise<Response> {
  const preview = undefined;
  return context.renderPublic(`/preview-ended?code=${code}`, { store: context.store, preview });
}

/** Nobody keeps a preview, and nobody indexes it. */
function unkept(response: Response): Response {
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("X-Robots-Tag", "noindex, nofollow");
  return response;
}

/** The site as the transaction of the preview sees it. Not a copy of the store: that would read it to make it. */
function readingThrough(reader: Reader, store: Store): Store {
  return {
    dialect: store.dialect,
    tables: reader.tables,
    read: reader,
    siteVersion: () => store.siteVersion(),
    isCurrent: () => store.isCurrent(),
    catchUp: () => store.catchUp(),
    isUniqueViolation: (error) => store.isUniqueViolation(error),
    failureOf: (error) => store.failureOf(error),
    counters: null,
    transaction: () => Promise.reject(new Error("A preview writes nothing.")),
    snapshot: () => Promise.reject(new Error("A preview is given out by nobody.")),
    close: () => Promise.reject(new Error("A preview closes nothing.")),
  };
}

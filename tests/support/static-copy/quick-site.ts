/**
 * The built site, asked less than a copy asks: each bill's feeds, calendar and data are stood in for but one bill's, and
 * a second copy asks for one page of each kind again. Every page that is read by people is real.
 */
import type { Handle } from "~/web/edge-parts";

export const realSlug = "telecommunications-management-act";

const standIns: Readonly<Record<string, string>> = {
  "feed.atom": "application/atom+xml",
  "feed.json": "application/feed+json",
  "calendar.ics": "text/calendar",
  "ocd.json": "application/json",
};

/** All bills are of one kind, and so is what stands below them. */
const kindOf = (path: string) =>
  path.replace(/(bills|rounds|experiments|guides|terms)\/[^/.]+(?=\/|$)/, "$1/*");

export function askedLess(site: () => Handle) {
  const answers = new Map<string, { readonly body: Buffer; readonly headers: Headers }>();
  /** Kinds of pages that were asked for a second time. */
  const askedAnew = new Set<string>();

  const handle: Handle = async (request, context) => {
    const { pathname } = new URL(request.url);
    const [, slug, file = ""] = /\/bills\/([^/]+)\/([a-z]+\.[a-z]+)$/.exec(pathname) ?? [];
    const type = slug === realSlug ? undefined : standIns[file];
    if (type) return new Response(`${file} of ${slug}`, { headers: { "Content-Type": type } });
    const held = answers.get(pathname);
    if (held && askedAnew.has(kindOf(pathname))) return new Response(new Uint8Array(held.body), held);
    if (held) askedAnew.add(kindOf(pathname));
    const response = await site()(request, context);
    if (response.status !== 200) return response;
    const { headers } = response;
    const body = Buffer.from(await response.arrayBuffer());
    answers.set(pathname, { body, headers });
    return new Response(new Uint8Array(body), { headers });
  };
  return { handle, askedAnew };
}

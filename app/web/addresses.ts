/**
 * The grammar of public addresses: which paths every reader sees alike, and which query parameters each knows. The
 * page cache's key and the address that Remix gets are built from it; a path that is not listed is never cached.
 */

/** Known on every public page: the two times of the site. */
const everywhere = ["asof", "known"] as const;

/** Known to every list of the interface for programs. */
const ofLists = ["cursor", "fields"];

const publicPaths: readonly { readonly path: RegExp; readonly parameters: readonly string[] }[] = [
  { path: /^\/$/, parameters: ["column", "page"] },
  { path: /^\/bills$/, parameters: ["phase", "topic", "agency", "procedure", "law", "sort", "page"] },
  { path: /^\/bills\/[a-z0-9-]+$/, parameters: ["order"] },
  { path: /^\/bills\/[a-z0-9-]+\/compare$/, parameters: ["base", "with"] },
  { path: /^\/bills\/[a-z0-9-]+\/(feed\.(atom|json)|calendar\.ics)$/, parameters: [] },
  { path: /^\/bills\/[a-z0-9-]+\/(picture\.png|card|ocd\.json)$/, parameters: [] },
  { path: /^\/oembed$/, parameters: ["url", "maxwidth", "maxheight", "format"] },
  { path: /^\/bills\/feed\.(atom|json)$/, parameters: ["phase", "topic", "agency", "procedure", "law"] },
  { path: /^\/changes\/feed\.(atom|json)$/, parameters: [] },
  { path: /^\/search$/, parameters: ["q", "kind", "phase", "page"] },
  { path: /^\/search\/feed\.(atom|json)$/, parameters: ["q"] },
  {
    path: /^\/timeline$/,
    parameters: ["phase", "topic", "agency", "procedure", "layout", "sort", "stage", "days", "page"],
  },
  { path: /^\/schedule$/, parameters: [] },
  { path: /^\/clocks$/, parameters: ["state", "page"] },
  { path: /^\/sandboxes$/, parameters: [] },
  { path: /^\/rounds$/, parameters: ["state", "phase", "platform", "bill", "page"] },
  { path: /^\/(rounds|sandboxes|experiments|guides)\/[a-z0-9-]+$/, parameters: [] },
  { path: /^\/rounds\/[a-z0-9-]+\/report$/, parameters: ["page"] },
  { path: /^\/rounds\/[a-z0-9-]+\/report\.(json|csv)$/, parameters: [] },
  { path: /^\/rounds\/[a-z0-9-]+\/export$/, parameters: [] },
  { path: /^\/(guides|glossary)$/, parameters: [] },
  { path: /^\/calendar$/, parameters: ["month", "view", "kind"] },
  {
    path: /^\/briefings$/,
    parameters: [
      "template",
      "bills",
      "phase",
      "topic",
      "agency",
      "procedure",
      "since",
      "days",
      "month",
      "reports",
      "lang",
      "shape",
      "sources",
      "format",
      "recent",
    ],
  },
  { path: /^\/briefings\/archive$/, parameters: ["month"] },
  { path: /^\/terms\/\d+$/, parameters: [] },
  { path: /^\/(changes|corrections)$/, parameters: ["page"] },
  { path: /^\/about$/, parameters: [] },
  { path: /^\/(sitemap\.xml|robots\.txt|llms\.txt)$/, parameters: [] },
  { path: /^\/api$/, parameters: [] },
  { path: /^\/api\/v1\/openapi\.json$/, parameters: [] },
  {
    path: /^\/api\/v1\/bills$/,
    parameters: ["phase", "topic", "agency", "procedure", "law", "sort", ...ofLists],
  },
  { path: /^\/api\/v1\/events$/, parameters: ["bill", "code", "sort", ...ofLists] },
  { path: /^\/api\/v1\/sources$/, parameters: ["kind", ...ofLists] },
  { path: /^\/api\/v1\/rounds$/, parameters: ["state", "phase", "platform", "bill", ...ofLists] },
  { path: /^\/api\/v1\/experiments$/, parameters: ["kind", "state", ...ofLists] },
  { path: /^\/api\/v1\/clocks$/, parameters: ["state", ...ofLists] },
  { path: /^\/api\/v1\/(agencies|topics)$/, parameters: ofLists },
  { path: /^\/api\/v1\/changes$/, parameters: ["since", "fields"] },
  { path: /^\/api\/v1\/(bills|sources|rounds|experiments)\/[^/]+$/, parameters: ["fields"] },
  { path: /^\/preview-ended$/, parameters: ["code"] },
];

/** The same page's path without its language: `/en` and `/en/bills` are `/` and `/bills`. */
function withoutLanguage(pathname: string): string {
  if (pathname === "/en") return "/";
  return pathname.startsWith("/en/") && pathname !== "/en/" ? pathname.slice("/en".length) : pathname;
}

/** The names a public path knows; null when the path is not a public page. @example knownParametersOf("/about") // ["asof", "known"] */
export function knownParametersOf(pathname: string): readonly string[] | null {
  const path = withoutLanguage(pathname);
  const found = publicPaths.find((candidate) => candidate.path.test(path));
  return found ? [...everywhere, ...found.parameters] : null;
}

/**
 * The one spelling of a public address: its path and its known parameters, sorted, the first value of each, empty ones
 * dropped. Another address comes back as it is.
 * @example canonicalAddress(new URL("https://x/bills?utm_id=1&sort=name&page=")) // "/bills?sort=name"
 */
export function canonicalAddress(url: Pick<URL, "pathname" | "search" | "searchParams">): string {
  const known = knownParametersOf(url.pathname);
  if (!known) return url.pathname + url.search;
  const kept = new URLSearchParams();
  for (const name of [...known].sort()) {
    const value = url.searchParams.get(name);
    if (value) kept.set(name, value);
  }
  return kept.size > 0 ? `${url.pathname}?${kept.toString()}` : url.pathname;
}

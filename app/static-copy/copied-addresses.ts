/**
 * Which addresses of the site a static copy holds. Those with a query, with a form at their heart, for one person or
 * made anew for whoever asks are not among them: links to them lead to the live site.
 */
import { neutralPath } from "~/i18n/languages";
import { knownParametersOf } from "~/web/addresses";

/** Public addresses that are of no use without a query, or whose lists go on by a cursor. */
const needTheSite = [/^\/search(\/|$)/, /^\/oembed$/, /^\/preview-ended$/, /^\/api\/v1\/(?!openapi\.json$)/];

/** Public, though the page cache does not hold them: they change without a publication. */
const alsoCopied = [
  /^\/open-data$/,
  /^\/log$/,
  /^\/log\/verify-log\.mjs$/,
  /^\/briefings\/archive\/[0-9a-f]{64}\.[a-z0-9]+$/,
  /^\/rounds\/[a-z0-9-]+\/moderation$/,
];

/**
 * Asked about every link.
 * @param snapshotDay of the one snapshot of open data whose files are copied; null when there is none
 */
export function isCopied(pathname: string, snapshotDay: string | null): boolean {
  const path = neutralPath(pathname);
  if (path.startsWith("/assets/") || path === "/favicon.svg") return true;
  if (snapshotDay !== null && path.startsWith(`/open-data/${snapshotDay}/`)) return true;
  if (alsoCopied.some((each) => each.test(path))) return true;
  return knownParametersOf(pathname) !== null && !needTheSite.some((each) => each.test(path));
}

/** Where the copy begins; everything else is found by following links. */
export const firstAddresses = [
  "/sitemap.xml",
  "/",
  "/en",
  "/robots.txt",
  "/llms.txt",
  "/api/v1/openapi.json",
];

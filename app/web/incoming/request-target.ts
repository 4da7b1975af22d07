/** The request's target as an address of this site; refuses what is too long or has a second reading. */
import type { ProblemName } from "../outgoing/problem-page";

/** In characters; the parser lets only ASCII through. */
const targetLimit = 8192;

const controlCharacter = /\p{Cc}/u;

/** @returns the address under our own origin, or the name of what is wrong with it */
export function parseTarget(target: string, publicOrigin: string): URL | ProblemName {
  if (target.length > targetLimit) return "addressTooLong";
  if (!target.startsWith("/") || target.includes("\\")) return "addressMalformed";
  // No text on record has this character, and PostgreSQL fails on a question that does.
  if (target.includes("%00")) return "addressMalformed";
  if (!URL.canParse(publicOrigin + target)) return "addressMalformed";
  const url = new URL(publicOrigin + target);
  // `//host` would be another site's address wherever it is repeated, also after `/..//host` is resolved.
  if (url.pathname.startsWith("//") || !isReadable(url.pathname)) return "addressMalformed";
  return url;
}

function isReadable(pathname: string): boolean {
  try {
    return !controlCharacter.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}

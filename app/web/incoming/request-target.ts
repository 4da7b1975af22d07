/** The request's target as an address of this site; refuses what is too long or has a second reading. */
import type { ProblemName } from "../outgoing/problem-page";

/** In characters, which the parser has already limited to one byte each. */
export const targetLimit = 8192;

const controlCharacter = /\p{Cc}/u;

/** @returns the address under our own origin, or the name of what is wrong with it */
export function parseTarget(target: string, publicOrigin: string): URL | ProblemName {
  if (target.length > targetLimit) return "addressTooLong";
  if (!target.startsWith("/") || target.includes("\\")) return "addressMalformed";
  // Characters typed unencoded arrive as UTF-8 bytes, which Node shows one by one.
  const address = publicOrigin + Buffer.from(target, "latin1").toString("utf8");
  if (!URL.canParse(address)) return "addressMalformed";
  const url = new URL(address);
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

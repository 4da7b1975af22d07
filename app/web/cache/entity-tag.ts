/** If-None-Match (RFC 9110 §13.1.2): a list, or `*`, compared weakly. */

/** @example matchesEntityTag('W/"a", "b"', '"a"') // true */
export function matchesEntityTag(condition: string, etag: string): boolean {
  if (condition === etag || condition.trim() === "*") return true;
  const listed: string[] = condition.match(/"[^"]*"/g) ?? [];
  return listed.includes(etag);
}

/** The address under which a briefing is kept by whoever is looking at it. */

/** What is kept, without a day that the address lacks: it is made anew as of the day it is made. */
export function addressToKeep(url: URL, query: string): string {
  const params = new URLSearchParams(query);
  if (!url.searchParams.has("asof")) params.delete("asof");
  return params.toString();
}

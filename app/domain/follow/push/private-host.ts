/** Hosts that no push service on the public internet has: addresses by number, one's own machine, names of one's own network. */

/** Names that are never the world's: RFC 6761, 6762, 8375, 9476, ICANN's "internal", and what routers give out. */
const privateEndings = new Set(
  ["localhost", "local", "internal", "home.arpa", "alt", "onion", "test", "invalid", "example"].concat([
    "lan",
    "home",
    "corp",
    "intranet",
    "private",
    "localdomain",
  ]),
);

/**
 * Whether a host, as URL spells it, is a number or a name of a private network. Every number counts, a public one too:
 * push services have names. URL has turned 0x7f000001, 2130706433, 127.1 and full-width digits into four parts already.
 * @example isPrivateHost("[::1]") // true
 */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  const labels = name.split(".");
  if (name.startsWith("[") || /^\d+$/.test(labels.at(-1)!) || labels.length === 1) return true;
  return labels.some((_, from) => privateEndings.has(labels.slice(from).join(".")));
}

/**
 * Whom limits count: the network a request comes from (/24 of IPv4, /64 of IPv6), so that one person cannot pose as
 * many and no single address is kept. Behind proxies of ours the last entries of X-Forwarded-For are theirs; what
 * stands before them anybody can write, and is not believed.
 */
import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

/** @param proxies how many proxies of ours stand before this server */
export function clientNetwork(req: IncomingMessage, proxies: number): string {
  const forwarded = (req.headers["x-forwarded-for"] ?? "").toString().split(",");
  const claimed = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  return networkOf(
    claimed && (isIPv4(claimed) || isIPv6(claimed)) ? claimed : (req.socket.remoteAddress ?? ""),
  );
}

export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  if (!isIPv6(plain)) return "unknown";
  const [head = "", tail = ""] = plain.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  const missing = plain.includes("::") ? 8 - before.length - after.length : 0;
  const groups = [...before, ...Array<string>(missing).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

/**
 * The one place that calls a push service. Follows no redirect, reads nothing of what it says but the status and how long
 * to wait, and connects to public addresses only, so that no name leads into the network of this server.
 */
import { lookup as lookUp } from "node:dns";
import { request as httpsRequest, type RequestOptions } from "node:https";
import type { ClientRequest, IncomingMessage } from "node:http";
import { BlockList, isIP, type LookupFunction } from "node:net";

export interface Delivery {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Null: it could not be reached, or not in time. */
export type DeliveryAnswer = { readonly status: number; readonly retryAfter: string | null } | null;
export type Deliver = (delivery: Delivery, cut?: AbortSignal) => Promise<DeliveryAnswer>;

interface DeliverParts {
  /** In milliseconds, for all of one message. */
  readonly timeLimit?: number;
  readonly request?: (options: RequestOptions, answer: (response: IncomingMessage) => void) => ClientRequest;
}

const mostOfAnswer = 64 * 1024;

export function makeDeliver({ timeLimit = 10_000, request = httpsRequest }: DeliverParts = {}): Deliver {
  return ({ endpoint, headers, body }, cut) =>
    new Promise((resolve) => {
      const { hostname, pathname, search } = new URL(endpoint);
      const options = { hostname, path: pathname + search, method: "POST", headers, lookup: publicLookup };
      const asking = request(options, (response) => {
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] ?? null });
        // What it says is of no use, but has to be read for the connection to be used again.
        let seen = 0;
        response.on("data", (chunk: Buffer) => {
          if ((seen += chunk.length) > mostOfAnswer) response.destroy();
        });
        response.on("error", () => {});
      });
      const end = () => asking.destroy(new Error("Ended"));
      const timer = setTimeout(end, timeLimit).unref();
      cut?.addEventListener("abort", end);
      asking.on("close", () => {
        clearTimeout(timer);
        cut?.removeEventListener("abort", end);
        resolve(null);
      });
      asking.on("error", () => resolve(null));
      if (cut?.aborted) end();
      asking.end(body);
    });
}

/** Looks a name up and leaves out what is not of the public internet. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const open = error ? [] : found.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) callback(error ?? new Error("No public address"), "", 0);
    else if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};

/** IANA's special-purpose addresses. */
const special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  special.addSubnet(network, bits, "ipv6");
/** Of IPv6 only this is given out to the world. */
const worldwide = new BlockList();
worldwide.addSubnet("2000::", 3, "ipv6");

/** @example isPublicAddress("169.254.169.254") // false */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, "ipv4");
  return isIP(address) === 6 && worldwide.check(address, "ipv6") && !special.check(address, "ipv6");
}

/** A bill's Open Civic Data identifier: made of its address (RFC 9562, version 5), so that it is the same each time. */
import { createHash } from "node:crypto";

/** The name space of addresses, from the same RFC. */
const addresses = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** @example ocdBillId("http://lawtrail.test", "a") // "ocd-bill/" and a UUID */
export function ocdBillId(origin: string, slug: string): string {
  const hash = createHash("sha1").update(addresses).update(`${origin}/bills/${slug}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `ocd-bill/${parts.join("-")}`;
}

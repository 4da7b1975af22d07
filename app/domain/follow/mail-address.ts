/**
 * An e-mail address as it is typed into a form. Stricter than the standard: no quotes, no comments, nothing that a mail
 * header could read as more than one address. Addresses in other scripts are refused, for many servers lose them.
 */
import { failure, type Result, success } from "~/domain/result";

/** In characters, RFC 5321 §4.5.3.1.3. */
export const longestMailAddress = 254;

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * The address with its domain in small letters: that part is the same however it is written. Problem: follow.address.
 * @example parseMailAddress("A.B@Example.ORG") // { ok: true, value: "A.B@example.org" }
 */
export function parseMailAddress(text: string): Result<string> {
  const refused = failure({ code: "follow.address", field: "address" });
  const trimmed = text.trim();
  if (trimmed.length > longestMailAddress) return refused;
  const parts = trimmed.split("@");
  if (parts.length !== 2) return refused;
  const [name, domain] = parts as [string, string];
  const labels = domain.split(".");
  const isDomain =
    labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1)!);
  return isDomain && name.length <= 64 && local.test(name)
    ? success(`${name}@${domain.toLowerCase()}`)
    : refused;
}

/**
 * What the same mailbox is found by: nearly every server takes capitals for small letters.
 * @example mailboxOf("A.B@example.org") // "a.b@example.org"
 */
export function mailboxOf(address: string): string {
  return address.toLowerCase();
}

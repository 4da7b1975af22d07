/**
 * One text for one value: JSON with sorted keys, no spaces, and only ASCII, so that what is hashed is what is stored,
 * byte for byte, on every engine. Refuses what JSON cannot hold rather than dropping it.
 */
import type { Json } from "~/domain/change-sets/json";

/** @throws for a number that is not finite and for a value that is none of JSON's. */
export function formatCanonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${value} cannot be written as JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(formatCanonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new Error(`A ${typeof value} cannot be written as JSON`);
  const members = Object.entries(value as { readonly [name: string]: Json })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${quote(name)}:${formatCanonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** References that people copy by hand: random, and without letters that look like digits. */
import { randomBytes } from "node:crypto";

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 60 random bits: whoever has not been told one does not find it. Such as `7K2M-0QXT-9ABC`. */
export function makeReference(): string {
  const text = [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join("");
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

/** Ten codes for the day the authenticator is lost: shown once, kept as hashes, each good for one sign-in. */
import { createHash, randomInt } from "node:crypto";

const howMany = 10;
/** Without letters and digits that look alike. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const length = 10;

export function makeRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => {
    const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
    return `${letters.slice(0, 5)}-${letters.slice(5)}`;
  });
}

/** Of a code however it is typed. Ten letters of thirty-one are 49 bits, and guesses are counted: a plain hash is enough. */
export function hashRecoveryCode(code: string): string {
  const plain = code
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return createHash("sha256").update(plain).digest("hex");
}

/**
 * Passwords of staff: argon2id (19 MiB, two passes: OWASP's first choice), long rather than odd, and none of the ones
 * everybody guesses first. Refuses by code; the words are in i18n.
 */
import { hash, verify } from "@node-rs/argon2";
import { failure, type Result, success } from "~/domain/result";

export const shortestPassword = 12;
/** Taken whole up to here; longer ones are refused rather than cut. */
export const longestPassword = 128;

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Beginnings of what is guessed first; a password that is one of these and little else is refused. */
const guessedFirst = [
  "password",
  "passw0rd",
  "qwerty",
  "qwertyuiop",
  "asdfghjkl",
  "letmein",
  "welcome",
  "iloveyou",
  "administrator",
  "admin",
  "lawtrail",
  "taiwan",
  "changeme",
  "1q2w3e4r5t",
  "1qaz2wsx3edc",
  "abcdef",
  "ji32k7au4a83",
  "au4a83",
];

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Works as long for no hash at all, so that nobody learns which addresses exist. */
export async function matchesPassword(stored: string | null, password: string): Promise<boolean> {
  if (password.length > longestPassword) return false;
  if (stored !== null) return verify(stored, password);
  await verify(await (decoy ??= hashPassword("nobody's")), password);
  return false;
}
let decoy: Promise<string> | undefined;

/** Whether a new password may be taken. The last three are asked for elsewhere. */
export function checkPassword(
  password: string,
  owner: { readonly email: string; readonly name: string },
): Result<null> {
  const field = "password";
  if ([...password].length < shortestPassword)
    return failure({ code: "password.short", field, least: shortestPassword });
  if (password.length > longestPassword)
    return failure({ code: "password.long", field, most: longestPassword });
  const plain = password.toLowerCase();
  const own = [owner.email.split("@")[0] ?? "", owner.name].map((word) => word.toLowerCase());
  if (own.some((word) => word.length >= 3 && plain.includes(word)))
    return failure({ code: "password.own_name", field });
  const rest = guessedFirst.reduce((text, word) => text.replaceAll(word, ""), plain).replace(/[\d\W_]/g, "");
  const isGuessable =
    new Set(plain).size < 5 || (rest.length < 4 && /[a-z]/.test(plain)) || /^\d+$/.test(plain);
  return isGuessable ? failure({ code: "password.guessable", field }) : success(null);
}

/**
 * Who takes part in rounds without an account: a random secret in a signed cookie. In each round it makes another key,
 * so that nobody can tell from two rounds that the same person took part in both. Holds no name and no address.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { mailboxOf } from "~/domain/follow/mail-address";
import { makeToken } from "../tokens";

export const participantCookieName = "__Host-participant";
const daysInS = 86_400;
/** As long as a round may well run, and the days afterwards in which somebody looks up their votes. */
const keptInS = 400 * daysInS;

export type ReadParticipant =
  | { readonly kind: "participant"; readonly secret: string }
  /** No cookie: a first visit, or a browser that keeps none. */
  | { readonly kind: "none" }
  /** A cookie that this site has not signed. */
  | { readonly kind: "forged" };

/** Who the cookies of a request belong to. */
export function readParticipant(formKey: Buffer, cookies: string | null): ReadParticipant {
  const found = (cookies ?? "")
    .split(/;\s*/)
    .find((cookie) => cookie.startsWith(`${participantCookieName}=`));
  if (found === undefined) return { kind: "none" };
  const [secret = "", signature = ""] = found.slice(participantCookieName.length + 1).split(".");
  const given = Buffer.from(signature, "base64url");
  const right = signatureOf(formKey, secret);
  return given.length === right.length && timingSafeEqual(given, right)
    ? { kind: "participant", secret }
    : { kind: "forged" };
}

/** A new participant's secret, and the header that gives it to the browser. */
export function makeParticipant(formKey: Buffer): { readonly secret: string; readonly setCookie: string } {
  const secret = makeToken();
  const value = `${secret}.${signatureOf(formKey, secret).toString("base64url")}`;
  const attributes = "Path=/; Secure; HttpOnly; SameSite=Lax";
  return { secret, setCookie: `${participantCookieName}=${value}; Max-Age=${keptInS}; ${attributes}` };
}

/** The header that takes the cookie away. */
export const forgetParticipant = `${participantCookieName}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax`;

/** What stands for a participant in one round; without the key nobody gets from it to the secret or to another round. */
export function participantKey(formKey: Buffer, round: string, secret: string): string {
  return createHmac("sha256", formKey).update(`participant ${round} ${secret}`).digest("base64url");
}

/** What stands for a network in one round: it tells that many came from one, and not from which. */
export function networkKey(formKey: Buffer, round: string, network: string): string {
  return createHmac("sha256", formKey).update(`network ${round} ${network}`).digest("base64url");
}

/** What stands for a mailbox in one round; without the key nobody gets from it to the address or to another round. */
export function mailKey(formKey: Buffer, round: string, address: string): string {
  return createHmac("sha256", formKey)
    .update(`mail ${round} ${mailboxOf(address)}`)
    .digest("base64url");
}

function signatureOf(formKey: Buffer, secret: string): Buffer {
  return createHmac("sha256", formKey).update(`participant cookie ${secret}`).digest();
}

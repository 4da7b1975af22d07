/** One-time codes of an authenticator (RFC 6238: six digits, thirty seconds, one step of grace on either side). */
import { Secret, TOTP } from "otpauth";
import { renderSVG } from "uqr";

const period = 30;

export interface NewAuthenticator {
  /** Base32, as a person types it. */
  readonly key: string;
  /** For a camera. */
  readonly svg: string;
}

/** A new one, or the one of a page that is shown again. */
export function describeAuthenticator(
  email: string,
  secret = new Secret({ size: 20 }).base32,
): NewAuthenticator {
  const address = totpOf(secret, email).toString();
  return { key: secret, svg: renderSVG(address, { border: 2 }) };
}

/** The step a code belongs to, when it is right now and later than the last one taken; else null. */
export function stepOfCode(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  const token = code.normalize("NFKC").replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret, "").validate({ token, timestamp: now.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / period) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: "Lawtrail",
    label: label || "desk",
    algorithm: "SHA1",
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  });
}

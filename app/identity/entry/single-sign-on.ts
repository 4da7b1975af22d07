/**
 * Signing in through an agency's own OpenID Connect issuer: authorization code with PKCE, state and nonce. It opens the
 * desk only to people who were invited: the issuer vouches for the address, we for the person.
 */
import * as oidc from "openid-client";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { findStaffByEmail, findStaffBySso } from "~db/queries/staff/find-staff";
import type { Store } from "~db/store";
import { putSsoAttempt, takeSsoAttempt } from "~db/writes/sso-attempts";
import { updateStaff } from "~db/writes/staff";
import { hashToken } from "../tokens";

export interface SsoSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SingleSignOn {
  /** Where to send the browser, and the state its cookie has to remember. Problem: sso.failed. */
  readonly start: (
    store: Store,
    begun: { callback: string; returnTo: string },
    now: Date,
  ) => Promise<Result<{ address: string; state: string }>>;
  /** Problems: sso.failed, sso.not_invited. */
  readonly finish: (
    store: Store,
    came: { url: URL; state: string | null },
    now: Date,
  ) => Promise<Result<{ staffId: number; name: string; returnTo: string }>>;
}

const worksForInMs = 10 * 60_000;
/** Sent by browsers on the way back, so that it is Lax; it opens nothing. */
export const ssoCookieName = "__Host-desk-sso";

export function createSingleSignOn({ issuer, clientId, clientSecret }: SsoSettings): SingleSignOn {
  const server = new URL(issuer);
  // An issuer on this very machine may speak plain http; every other one must not.
  const options = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(server.hostname)
    ? { execute: [oidc.allowInsecureRequests] }
    : {};
  let discovered: Promise<oidc.Configuration> | undefined;
  const configuration = () =>
    (discovered ??= oidc
      .discovery(server, clientId, clientSecret, undefined, options)
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      }));

  return {
    async start(store, { callback, returnTo }, now) {
      const config = await configuration().catch(() => null);
      if (!config) return failure({ code: "sso.failed" });
      const verifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const expiresAt = new Date(now.getTime() + worksForInMs).toISOString();
      const row = { stateHash: hashToken(state), nonce, verifier, returnTo, expiresAt };
      await store.transaction((within) => putSsoAttempt(within, row, now.toISOString()));
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: "openid email profile",
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
      });
      return success({ address: address.href, state });
    },

    async finish(store, { url, state }, now) {
      const failed = failure({ code: "sso.failed" });
      if (state === null || url.searchParams.get("state") !== state) return failed;
      const attempt = await store.transaction((within) => takeSsoAttempt(within, hashToken(state)));
      if (!attempt || attempt.expiresAt <= now.toISOString()) return failed;
      const claims = await claimsOf(await configuration(), url, state, attempt).catch(() => undefined);
      if (!claims) return failed;
      const person = await findInvited(store, issuer, claims);
      if (!person) return failure({ code: "sso.not_invited" });
      return success({ staffId: person.id, name: person.name, returnTo: attempt.returnTo });
    },
  };
}

async function claimsOf(
  config: oidc.Configuration,
  url: URL,
  state: string,
  { verifier, nonce }: { verifier: string; nonce: string },
) {
  const tokens = await oidc.authorizationCodeGrant(config, url, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || claims.email !== undefined) return claims;
  // OpenID Connect Core 5.4: with the code flow an issuer may keep the address for its UserInfo endpoint.
  const { email, email_verified } = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
  return { ...claims, email, email_verified };
}

/** Known by the issuer's own name for them; the first time by the address, which the issuer must have verified. */
async function findInvited(store: Store, issuer: string, claims: oidc.IDToken) {
  const subject = `${issuer} ${claims.sub}`;
  const bound = await findStaffBySso(store.read, subject);
  if (bound) return bound.disabledAt === null ? bound : null;
  const { email, email_verified: isVerified } = claims;
  if (typeof email !== "string" || isVerified !== true) return null;
  const person = await findStaffByEmail(store.read, email);
  if (!person || person.disabledAt !== null || person.ssoSubject !== null) return null;
  await store.transaction((within) => updateStaff(within, person.id, { ssoSubject: subject }));
  return person;
}

/**
 * Sessions of the desk: a random token in a cookie, its hash in the database. A session ends after thirty minutes
 * without use and twelve hours after sign-in, when the person signs out everywhere, and when they are disabled.
 */
import type { Actor } from "~/domain/desk/actor";
import type { StaffRole } from "~/domain/desk/roles";
import { actorCommitment } from "~db/audit/actor-commitment";
import { findStoredSession } from "~db/queries/staff/find-session";
import { listSessions } from "~db/queries/staff/find-staff";
import type { Store } from "~db/store";
import { deleteSession, insertSession, touchSession } from "~db/writes/sessions";
import { unlessReadOnly } from "~db/unless-read-only";
import type { Keys } from "./keys";
import { hashToken, makeToken } from "./tokens";

export interface Session {
  readonly actor: Actor;
  /** Names the session, and opens nothing. */
  readonly hash: string;
  /** False between the password and the one-time code. */
  readonly complete: boolean;
  readonly verifiedAt: string;
}

export const sessionLimits = { idleInMs: 30 * 60_000, wholeInMs: 12 * 3_600_000 };
/** `__Host-`: sent over https (and to one's own machine) only, to this host only. */
export const cookieName = "__Host-desk";
/** A session is marked as used once a minute at most: a page is no reason for a write each time. */
const touchEveryInMs = 60_000;

/** @returns the token for the cookie; it is stored nowhere */
export async function startSession(
  store: Store,
  { staffId, agent, complete }: { staffId: number; agent: string; complete: boolean },
  now: Date,
): Promise<string> {
  const token = makeToken();
  const at = now.toISOString();
  const expiresAt = new Date(now.getTime() + sessionLimits.wholeInMs).toISOString();
  await store.transaction((within) =>
    insertSession(within, {
      tokenHash: hashToken(token),
      staffId,
      createdAt: at,
      lastSeenAt: at,
      verifiedAt: at,
      expiresAt,
      complete,
      agent: agent.slice(0, 200),
    }),
  );
  return token;
}

/** Who the cookies of a request belong to; null when nobody is signed in (any more). */
export async function findSession(
  store: Store,
  keys: Keys,
  cookies: string | null,
  now: Date,
): Promise<Session | null> {
  const token = readCookie(cookies);
  if (token === null) return null;
  const hash = hashToken(token);
  const found = await findStoredSession(store.read, hash);
  if (!found || found.disabledAt !== null) return null;
  const idle = now.getTime() - Date.parse(found.lastSeenAt);
  if (idle > sessionLimits.idleInMs || now.toISOString() >= found.expiresAt) return null;
  if (idle > touchEveryInMs)
    await unlessReadOnly(
      store,
      store.transaction((within) => touchSession(within, hash, now.toISOString())),
    );
  const { staffId, name, email, roleCode, agencyCode, complete, verifiedAt } = found;
  const commitment = actorCommitment(keys.audit, staffId);
  const actor: Actor = { staffId, name, email, role: roleCode as StaffRole, agencyCode, commitment };
  return { actor, hash, complete, verifiedAt };
}

/** For the list of one's own: those that still open the desk. */
export function listOpenSessions(store: Store, staffId: number, now: Date) {
  const usedAfter = new Date(now.getTime() - sessionLimits.idleInMs).toISOString();
  return listSessions(store.read, staffId, { now: now.toISOString(), usedAfter });
}

export async function endSession(store: Store, hash: string): Promise<void> {
  await store.transaction((within) => deleteSession(within, hash));
}

/** The header that gives the browser its session, or takes it away (null). */
export function sessionCookie(token: string | null): string {
  const attributes = "Path=/; Secure; HttpOnly; SameSite=Strict";
  return token === null
    ? `${cookieName}=; Max-Age=0; ${attributes}`
    : `${cookieName}=${token}; Max-Age=${sessionLimits.wholeInMs / 1000}; ${attributes}`;
}

/** Browsers take a `Secure` cookie over https, and over http from their own machine only. */
export function keepsCookies(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || /^(([\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

function readCookie(cookies: string | null): string | null {
  const found = (cookies ?? "").split(/;\s*/).find((cookie) => cookie.startsWith(`${cookieName}=`));
  const token = found?.slice(cookieName.length + 1);
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}

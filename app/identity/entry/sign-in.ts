/**
 * Signing in: address and password, then the code of an authenticator where there is one. Whatever is wrong, the
 * answer is the same: nobody learns which addresses exist, or which door is locked.
 */
import type { Instant } from "~/domain/dates/calendar-date";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { actorCommitment } from "~db/audit/actor-commitment";
import { appendAudit } from "~db/audit/append-audit";
import { findStaffByEmail, findStaffById } from "~db/queries/staff/find-staff";
import { isAuthenticatorRequired } from "~db/queries/staff/authenticator-rule";
import type { Store } from "~db/store";
import { updateStaff, useRecoveryCode } from "~db/writes/staff";
import { type Attempt, clearAttempts, reserveAttempt } from "./attempts";
import { unseal } from "../box";
import type { Keys } from "../keys";
import { matchesPassword } from "./passwords";
import { hashRecoveryCode } from "./recovery-codes";
import { endSession, type Session, startSession } from "../sessions";
import { stepOfCode } from "./totp";

/** What stands between the person and the desk. */
export type NextStep = "desk" | "code" | "authenticator";

export interface SignedIn {
  /** For the cookie. */
  readonly token: string;
  readonly next: NextStep;
}

/** For the log of the machine: nothing that names a person or could be tried. */
export interface FailedSignIn {
  /** Null for an address that nobody has. */
  readonly staffId: number | null;
  /** `locks`: the failure that closes the door; `closed`: it was closed already, or the account is disabled. */
  readonly reason: "wrong" | "locks" | "closed";
}

type OnFailure = (failed: FailedSignIn) => void;

interface Given {
  readonly email: string;
  readonly password: string;
  readonly agent: string;
  readonly onFailure?: OnFailure;
}

export async function signIn(store: Store, keys: Keys, given: Given, now: Date): Promise<Result<SignedIn>> {
  const refused = failure({ code: "sign_in.refused", field: "email" });
  const person = await findStaffByEmail(store.read, given.email);
  const commitment = person ? actorCommitment(keys.audit, person.id) : "";
  const attempt = person && (await reserveAttempt(store, person.id, commitment, now));
  const right = await matchesPassword(attempt?.counts ? person!.passwordHash : null, given.password);
  if (!person || !attempt?.counts || !right) {
    given.onFailure?.({ staffId: person?.id ?? null, reason: reasonOf(attempt) });
    return refused;
  }
  return success(await admit(store, keys, person.id, given.agent, now));
}

function reasonOf(attempt: Attempt | null): FailedSignIn["reason"] {
  if (attempt === null || !attempt.counts) return attempt === null ? "wrong" : "closed";
  return attempt.locks ? "locks" : "wrong";
}

/** A session for somebody who has shown who they are; half a session where a code is still to come. */
export async function admit(
  store: Store,
  keys: Keys,
  staffId: number,
  agent: string,
  now: Date,
): Promise<SignedIn> {
  const person = (await findStaffById(store.read, staffId))!;
  const required = person.totpRequired || (await isAuthenticatorRequired(store.read));
  const next: NextStep = person.totpSecret !== null ? "code" : required ? "authenticator" : "desk";
  // With a code still to come the attempts stay counted: else a known password would open the way to guess codes.
  if (next !== "code") await clearAttempts(store, staffId);
  const token = await startSession(store, { staffId, agent, complete: next === "desk" }, now);
  if (next === "desk") await logEntry(store, keys, staffId, "sign_in", now);
  return { token, next };
}

/** The second step: a code of the authenticator, or one of the recovery codes, each of which works once. */
export async function confirmCode(
  store: Store,
  keys: Keys,
  session: Session,
  { code, agent, onFailure }: { code: string; agent: string; onFailure?: OnFailure },
  now: Date,
): Promise<Result<{ token: string }>> {
  const { staffId, commitment } = session.actor;
  const refused = failure({ code: "sign_in.code_refused", field: "code" });
  const attempt = await reserveAttempt(store, staffId, commitment, now);
  const taken = attempt.counts && (await takeCode(store, keys, { staffId, code }, now));
  if (!taken) {
    onFailure?.({ staffId, reason: reasonOf(attempt) });
    return refused;
  }
  await clearAttempts(store, staffId);
  await endSession(store, session.hash);
  const token = await startSession(store, { staffId, agent, complete: true }, now);
  await logEntry(store, keys, staffId, "sign_in", now);
  return success({ token });
}

/** Whether the code is theirs and was not used; it is used now. */
function takeCode(
  store: Store,
  keys: Keys,
  { staffId, code }: { staffId: number; code: string },
  now: Date,
): Promise<boolean> {
  return store.transaction(async (within) => {
    const person = (await findStaffById(within, staffId))!;
    if (person.totpSecret === null) return false;
    const step = stepOfCode(unseal(keys.box, person.totpSecret), code, person.totpLastStep, now);
    if (step !== null) await updateStaff(within, staffId, { totpLastStep: step });
    const recovery = { staffId, hash: hashRecoveryCode(code) };
    return step !== null || (await useRecoveryCode(within, recovery, now.toISOString()));
  });
}

async function logEntry(store: Store, keys: Keys, staffId: number, action: string, now: Date): Promise<void> {
  const actor = actorCommitment(keys.audit, staffId);
  await store.transaction(async (within) => {
    const at = now.toISOString() as Instant;
    await appendAudit(within, { at, action, subject: `staff:${staffId}`, actor, facts: {} });
  });
}

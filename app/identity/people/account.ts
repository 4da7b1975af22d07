/** What people change of their own way in. Each wants the password again, or a sign-in of the last ten minutes. */
import type { Instant } from "~/domain/dates/calendar-date";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findStaffById, listPasswordHashes } from "~db/queries/staff/find-staff";
import { isAuthenticatorRequired } from "~db/queries/staff/authenticator-rule";
import type { Reader, Store } from "~db/store";
import { deleteSessionsOf, insertPasswordHistory, replaceRecoveryCodes, updateStaff } from "~db/writes/staff";
import { clearAttempts, reserveAttempt } from "../entry/attempts";
import { seal } from "../box";
import type { Keys } from "../keys";
import { checkPassword, hashPassword, matchesPassword } from "../entry/passwords";
import { readPending } from "../entry/pending-authenticator";
import { hashRecoveryCode, makeRecoveryCodes } from "../entry/recovery-codes";
import type { Session } from "../sessions";
import { stepOfCode } from "../entry/totp";

const freshInMs = 10 * 60_000;

export async function changePassword(
  store: Store,
  session: Session,
  { current, password }: { current: string; password: string },
  now: Date,
): Promise<Result<null>> {
  if (!(await isOwner(store, session, current, now))) return notTheOwner;
  const { actor } = session;
  const checked = await checkNewPassword(store.read, actor, password);
  if (!checked.ok) return checked;
  const hash = await hashPassword(password);
  await store.transaction(async (within) => {
    await storePassword(within, actor.staffId, hash, now);
    await deleteSessionsOf(within, actor.staffId, session.hash);
    await logChange(within, session, "account.password", now);
  });
  return success(null);
}

/** @param pending the new secret, sealed, as the page gave it out */
export async function confirmAuthenticator(
  store: Store,
  keys: Keys,
  session: Session,
  { pending, code, current }: { pending: string; code: string; current: string },
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }>> {
  if (!(await isOwner(store, session, current, now))) return notTheOwner;
  const secret = readPending(keys, pending);
  const step = secret === null ? null : stepOfCode(secret, code, null, now);
  if (secret === null || step === null) return failure({ code: "authenticator.code_wrong", field: "code" });
  const recoveryCodes = makeRecoveryCodes();
  const { staffId } = session.actor;
  await store.transaction(async (within) => {
    await updateStaff(within, staffId, { totpSecret: seal(keys.box, secret), totpLastStep: step });
    await replaceRecoveryCodes(within, staffId, recoveryCodes.map(hashRecoveryCode));
    await deleteSessionsOf(within, staffId, session.hash);
    await logChange(within, session, "account.authenticator", now);
  });
  return success({ recoveryCodes });
}

export async function removeAuthenticator(
  store: Store,
  session: Session,
  { current }: { current: string },
  now: Date,
): Promise<Result<null>> {
  if (!(await isOwner(store, session, current, now))) return notTheOwner;
  const { staffId } = session.actor;
  const { totpRequired } = (await findStaffById(store.read, staffId))!;
  if (totpRequired || (await isAuthenticatorRequired(store.read)))
    return failure({ code: "authenticator.required", field: "current" });
  await store.transaction(async (within) => {
    await updateStaff(within, staffId, { totpSecret: null, totpLastStep: null });
    await replaceRecoveryCodes(within, staffId, []);
    await logChange(within, session, "account.authenticator_removed", now);
  });
  return success(null);
}

/** Of the person themselves: this browser too. */
export async function signOutEverywhere(store: Store, session: Session, now: Date): Promise<void> {
  await store.transaction(async (within) => {
    await deleteSessionsOf(within, session.actor.staffId);
    await logChange(within, session, "account.signed_out_everywhere", now);
  });
}

/** The rules of passwords, and that it is none of the person's last three. */
export async function checkNewPassword(
  reader: Reader,
  person: { readonly staffId: number | null; readonly email: string; readonly name: string },
  password: string,
): Promise<Result<null>> {
  const checked = checkPassword(password, person);
  if (!checked.ok || person.staffId === null) return checked;
  for (const hash of await listPasswordHashes(reader, person.staffId))
    if (await matchesPassword(hash, password))
      return failure({ code: "password.used_before", field: "password" });
  return success(null);
}

export async function storePassword(within: Reader, staffId: number, hash: string, now: Date): Promise<void> {
  await updateStaff(within, staffId, { passwordHash: hash, failedSignIns: 0, lockedUntil: null });
  await insertPasswordHistory(within, { staffId, hash, setAt: now.toISOString() });
}

/** Whether the sign-in is recent enough to change one's way in without the password. */
export function isFresh(session: Session, now: Date): boolean {
  return now.getTime() - Date.parse(session.verifiedAt) <= freshInMs;
}

const notTheOwner = failure({ code: "account.not_owner", field: "current" });

async function isOwner(store: Store, session: Session, password: string, now: Date): Promise<boolean> {
  if (isFresh(session, now)) return true;
  const { staffId, commitment } = session.actor;
  if (!(await reserveAttempt(store, staffId, commitment, now)).counts) return false;
  const person = await findStaffById(store.read, staffId);
  if (!(await matchesPassword(person?.passwordHash ?? null, password))) return false;
  await clearAttempts(store, staffId);
  return true;
}

async function logChange(within: Reader, { actor }: Session, action: string, now: Date): Promise<void> {
  await appendAudit(within, {
    at: now.toISOString() as Instant,
    action,
    subject: `staff:${actor.staffId}`,
    actor: actor.commitment,
    facts: {},
  });
}

/**
 * Guesses are counted before they are checked: of twenty made at once five are looked at, and the fifth closes the
 * door for a quarter of an hour. A right password opens it again; a locked door looks like a wrong password.
 */
import type { Instant } from "~/domain/dates/calendar-date";
import { appendAudit } from "~db/audit/append-audit";
import { findStaffById } from "~db/queries/staff/find-staff";
import type { Store } from "~db/store";
import { updateStaff } from "~db/writes/staff";

export const attemptsBeforeLock = 5;
export const lockInMs = 15 * 60_000;

export interface Attempt {
  /** Whether it may be looked at: not while the door is closed. */
  readonly counts: boolean;
  /** Whether it closes the door, should it be wrong. */
  readonly locks: boolean;
}

/** One more guess. It counts as wrong until `clearAttempts` says otherwise. */
export function reserveAttempt(
  store: Store,
  staffId: number,
  commitment: string,
  now: Date,
): Promise<Attempt> {
  const closed = { counts: false, locks: false };
  const at = now.toISOString() as Instant;
  return store.transaction(async (within) => {
    const person = await findStaffById(within, staffId);
    if (!person || person.disabledAt !== null) return closed;
    if (person.lockedUntil !== null && person.lockedUntil > at) return closed;
    const failed = (person.lockedUntil === null ? person.failedSignIns : 0) + 1;
    const locks = failed >= attemptsBeforeLock;
    await updateStaff(within, staffId, {
      failedSignIns: failed,
      lockedUntil: locks ? new Date(now.getTime() + lockInMs).toISOString() : null,
    });
    const entry = { at, subject: `staff:${staffId}`, actor: commitment };
    await appendAudit(within, { ...entry, action: "sign_in.tried", facts: { failed, locks } });
    return { counts: true, locks };
  });
}

export async function clearAttempts(store: Store, staffId: number): Promise<void> {
  await store.transaction((within) => updateStaff(within, staffId, { failedSignIns: 0, lockedUntil: null }));
}

/** What an administrator changes of other people. The last administrator can neither be disabled nor given another role. */
import type { Actor } from "~/domain/desk/actor";
import type { Instant } from "~/domain/dates/calendar-date";
import { mayDo, staffRoles } from "~/domain/desk/roles";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { authenticatorRule } from "~db/queries/staff/authenticator-rule";
import { countAdministrators, findStaffById } from "~db/queries/staff/find-staff";
import type { Reader, Store } from "~db/store";
import { putSetting } from "~db/writes/progress-items";
import { deleteSessionsOf, deleteSessionsWithoutAuthenticator, updateStaff } from "~db/writes/staff";

export type StaffChange =
  | { readonly kind: "role"; readonly role: string; readonly agencyCode: string | null }
  | { readonly kind: "require_authenticator"; readonly required: boolean }
  | { readonly kind: "disable" }
  | { readonly kind: "enable" }
  | { readonly kind: "sign_out" };

/** @param by null from the terminal of the machine itself */
export function changeStaff(
  store: Store,
  by: Actor | null,
  staffId: number,
  change: StaffChange,
  now: Date,
): Promise<Result<null>> {
  return store.transaction(async (within): Promise<Result<null>> => {
    if (by && !mayDo(by.role, "staff.manage")) return failure({ code: "forbidden" });
    const person = await findStaffById(within, staffId);
    if (!person) return failure({ code: "staff.unknown" });
    const stepsDown =
      change.kind === "disable" || (change.kind === "role" && change.role !== "administrator");
    const isLast = person.roleCode === "administrator" && person.disabledAt === null && stepsDown;
    if (isLast && (await countAdministrators(within)) <= 1)
      return failure({ code: "staff.last_administrator" });
    const problem = await apply(
      within,
      { id: staffId, hasAuthenticator: person.totpSecret !== null },
      change,
      now,
    );
    if (problem) return problem;
    const at = now.toISOString() as Instant;
    const facts: Record<string, string> = change.kind === "role" ? { role: change.role } : {};
    const subject = `staff:${staffId}`;
    await appendAudit(within, {
      at,
      action: `staff.${change.kind}`,
      subject,
      actor: by?.commitment ?? null,
      facts,
    });
    return success(null);
  });
}

/** Everybody, or only those of whom it is required by name. Who has none is signed out and sets one up at the next sign-in. */
export function requireAuthenticatorOfAll(
  store: Store,
  by: Actor,
  required: boolean,
  now: Date,
): Promise<Result<null>> {
  return store.transaction(async (within): Promise<Result<null>> => {
    if (!mayDo(by.role, "staff.manage")) return failure({ code: "forbidden" });
    await putSetting(within, authenticatorRule, required ? "yes" : "no");
    if (required) await deleteSessionsWithoutAuthenticator(within);
    const at = now.toISOString() as Instant;
    const facts = { required: required ? "yes" : "no" };
    const entry = { at, subject: "staff:all", actor: by.commitment, facts };
    await appendAudit(within, { ...entry, action: "staff.require_authenticator" });
    return success(null);
  });
}

async function apply(
  within: Reader,
  { id: staffId, hasAuthenticator }: { readonly id: number; readonly hasAuthenticator: boolean },
  change: StaffChange,
  now: Date,
): Promise<Result<null> | null> {
  switch (change.kind) {
    case "role":
      return changeRole(within, staffId, change);
    case "require_authenticator":
      await updateStaff(within, staffId, { totpRequired: change.required });
      // Signed out, so that it holds from the next page on and not from the next sign-in.
      if (change.required && !hasAuthenticator) await deleteSessionsOf(within, staffId);
      return null;
    case "disable":
      await updateStaff(within, staffId, { disabledAt: now.toISOString() });
      await deleteSessionsOf(within, staffId);
      return null;
    case "enable":
      await updateStaff(within, staffId, { disabledAt: null, failedSignIns: 0, lockedUntil: null });
      return null;
    case "sign_out":
      await deleteSessionsOf(within, staffId);
      return null;
  }
}

/** Signed out as well, so that the new role counts from the next page on. */
async function changeRole(
  within: Reader,
  staffId: number,
  { role, agencyCode }: { role: string; agencyCode: string | null },
): Promise<Result<null> | null> {
  if (!(staffRoles as readonly string[]).includes(role))
    return failure({ code: "invite.role", field: "role" });
  const { agencies } = within.tables;
  const known = await within.db.select({ code: agencies.code }).from(agencies);
  const fits = role === "reporter" ? known.some((row) => row.code === agencyCode) : agencyCode === null;
  if (!fits) return failure({ code: "invite.agency", field: "agency" });
  await updateStaff(within, staffId, { roleCode: role, agencyCode });
  await deleteSessionsOf(within, staffId);
  return null;
}

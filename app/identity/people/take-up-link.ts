/** Taking up a link that works once: the person is there afterwards and can sign in. Of two at once one succeeds. */
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { findStaffByEmail } from "~db/queries/staff/find-staff";
import type { Store } from "~db/store";
import { markInvitationUsed } from "~db/writes/invitations";
import { deleteSessionsOf, insertStaff, replaceRecoveryCodes, updateStaff } from "~db/writes/staff";
import { checkNewPassword, storePassword } from "./account";
import { logStaff, type OpenLink } from "./invitations";
import { hashPassword } from "../entry/passwords";

/** Takes a link up: the person is there afterwards, with this password. Of two at once one succeeds. */
export async function takeUpLink(
  store: Store,
  link: OpenLink,
  given: { readonly email: string; readonly name: string; readonly password: string },
  now: Date,
): Promise<Result<{ staffId: number }>> {
  const email = (link.email ?? given.email).trim().toLowerCase();
  const name = (link.name ?? given.name).trim();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email) || email.length > 254)
    return failure({ code: "invite.email", field: "email" });
  if (name === "" || name.length > 60 || /\p{Cc}/u.test(name))
    return failure({ code: "staff.name", field: "name" });
  const checked = await checkNewPassword(store.read, { staffId: link.staffId, email, name }, given.password);
  if (!checked.ok) return checked;
  const hash = await hashPassword(given.password);
  const at = now.toISOString();
  return store.transaction(async (within) => {
    if (link.staffId === null && (await findStaffByEmail(within, email)))
      return failure({ code: "invite.taken", field: "email" });
    if (!(await markInvitationUsed(within, link.id, at))) return failure({ code: "link.used" });
    const staffId =
      link.staffId ??
      (await insertStaff(within, {
        email,
        name,
        roleCode: link.role,
        agencyCode: link.agencyCode,
        totpRequired: false,
        failedSignIns: 0,
        createdAt: at,
      }));
    if (link.staffId !== null) {
      await updateStaff(within, staffId, { totpSecret: null, totpLastStep: null });
      await replaceRecoveryCodes(within, staffId, []);
      await deleteSessionsOf(within, staffId);
    }
    await storePassword(within, staffId, hash, now);
    await logStaff(
      within,
      null,
      `staff.${link.purpose}_taken_up`,
      `staff:${staffId}`,
      { role: link.role },
      now,
    );
    return success({ staffId });
  });
}

/**
 * Links that work once and end: the first administrator's (a day), an invitation (seven days), a reset (a day). There
 * is no account that comes with the program. Only a token's hash is stored.
 */
import type { Actor } from "~/domain/desk/actor";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { staffRoles, type StaffRole } from "~/domain/desk/roles";
import { appendAudit } from "~db/audit/append-audit";
import { countAdministrators, findStaffByEmail, findStaffById } from "~db/queries/staff/find-staff";
import { findInvitation } from "~db/queries/staff/invitations";
import type { Store } from "~db/store";
import { insertInvitation, revokeInvitation, revokeInvitationsFor } from "~db/writes/invitations";
import { hashToken, makeToken } from "../tokens";

const dayInMs = 86_400_000;
const worksForInMs = { setup: dayInMs, invite: 7 * dayInMs, reset: dayInMs } as const;
export type Purpose = keyof typeof worksForInMs;
export const purposes = Object.keys(worksForInMs) as readonly Purpose[];

/** A new set-up link while nobody administers the site; the ones before it stop working. Null once somebody does. */
export async function makeSetupLink(store: Store, now: Date): Promise<string | null> {
  if ((await countAdministrators(store.read)) > 0) return null;
  const token = makeToken();
  await store.transaction(async (within) => {
    await revokeInvitationsFor(within, { purpose: "setup" }, now.toISOString());
    await insertInvitation(within, { ...linkRow("setup", token, now), roleCode: "administrator" });
  });
  return token;
}

export interface Invited {
  readonly email: string;
  readonly role: string;
  readonly agencyCode: string | null;
}

/** @param by null from the terminal of the machine itself. Problems: invite.email, invite.role, invite.agency, invite.taken */
export async function invite(
  store: Store,
  by: Actor | null,
  { email, role, agencyCode }: Invited,
  now: Date,
): Promise<Result<{ token: string; email: string }>> {
  const address = email.trim().toLowerCase();
  if (!/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@.]+$/.test(address) || address.length > 254)
    return failure({ code: "invite.email", field: "email" });
  if (!(staffRoles as readonly string[]).includes(role))
    return failure({ code: "invite.role", field: "role" });
  const { agencies } = store.read.tables;
  const known = await store.read.db.select({ code: agencies.code }).from(agencies);
  if (
    (role === "reporter") !== (agencyCode !== null) ||
    (agencyCode && !known.some((row) => row.code === agencyCode))
  )
    return failure({ code: "invite.agency", field: "agency" });
  if (await findStaffByEmail(store.read, address)) return failure({ code: "invite.taken", field: "email" });
  const token = makeToken();
  await store.transaction(async (within) => {
    const row = linkRow("invite", token, now);
    await revokeInvitationsFor(within, { purpose: "invite", email: address }, now.toISOString());
    await insertInvitation(within, {
      ...row,
      email: address,
      roleCode: role,
      agencyCode,
      createdBy: by?.staffId ?? null,
    });
    await logStaff(within, by, "staff.invite", "staff:new", { role }, now);
  });
  return success({ token, email: address });
}

/** A way back in for who has lost password or authenticator: both are taken away when the link is used. */
export async function makeResetLink(
  store: Store,
  by: Actor | null,
  staffId: number,
  now: Date,
): Promise<Result<{ token: string }>> {
  if (!(await findStaffById(store.read, staffId))) return failure({ code: "staff.unknown" });
  const token = makeToken();
  await store.transaction(async (within) => {
    await revokeInvitationsFor(within, { purpose: "reset", staffId }, now.toISOString());
    await insertInvitation(within, {
      ...linkRow("reset", token, now),
      staffId,
      createdBy: by?.staffId ?? null,
    });
    await logStaff(within, by, "staff.reset_link", `staff:${staffId}`, {}, now);
  });
  return success({ token });
}

export interface OpenLink {
  readonly id: number;
  readonly purpose: Purpose;
  /** Fixed by an invitation and a reset; the first administrator chooses. */
  readonly email: string | null;
  readonly name: string | null;
  readonly role: StaffRole;
  readonly agencyCode: string | null;
  readonly staffId: number | null;
}

/** The link of a token while it works; null when it never did, was used, taken back or has ended. */
export async function findOpenLink(
  store: Store,
  purpose: Purpose,
  token: string,
  now: Date,
): Promise<OpenLink | null> {
  const row = await findInvitation(store.read, hashToken(token));
  if (!row || row.purpose !== purpose || row.usedAt !== null || row.revokedAt !== null) return null;
  if (row.expiresAt <= now.toISOString()) return null;
  // An administrator may have come in by an invitation from the terminal: then nobody needs setting up any more.
  if (purpose === "setup" && (await countAdministrators(store.read)) > 0) return null;
  const person = row.staffId === null ? null : await findStaffById(store.read, row.staffId);
  if (purpose === "reset" && (!person || person.disabledAt !== null)) return null;
  return {
    id: row.id,
    purpose,
    email: person?.email ?? row.email,
    name: person?.name ?? null,
    role: (person?.roleCode ?? row.roleCode) as StaffRole,
    agencyCode: row.agencyCode,
    staffId: row.staffId,
  };
}

function linkRow(purpose: Purpose, token: string, now: Date) {
  const expiresAt = new Date(now.getTime() + worksForInMs[purpose]).toISOString();
  return { purpose, tokenHash: hashToken(token), createdAt: now.toISOString(), expiresAt };
}

/** An entry of the log about people. @param by null from the terminal, or for who has only a link */
export async function logStaff(
  within: Parameters<typeof appendAudit>[0],
  by: Actor | null,
  action: string,
  subject: string,
  facts: Record<string, string>,
  now: Date,
): Promise<void> {
  const at = now.toISOString() as Instant;
  await appendAudit(within, { at, action, subject, actor: by?.commitment ?? null, facts });
}

/** An invitation that nobody has taken up yet ends now. */
export async function revokeLink(store: Store, by: Actor, linkId: number, now: Date): Promise<void> {
  await store.transaction(async (within) => {
    await revokeInvitation(within, linkId, now.toISOString());
    await logStaff(within, by, "staff.link_revoked", `link:${linkId}`, {}, now);
  });
}

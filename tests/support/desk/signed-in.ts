/** People of the desk in a test's database, signed in, and forms as their browser would send them. */
import type { Actor } from "~/domain/desk/actor";
import type { StaffRole } from "~/domain/desk/roles";
import { issueFormToken } from "~/identity/form-tokens";
import { cookieName, startSession } from "~/identity/sessions";
import { hashToken } from "~/identity/tokens";
import { actorCommitment } from "~db/audit/actor-commitment";
import type { Store } from "~db/store";
import { testKeys } from "./test-keys";

/** Inserts a person; the address is the name's. */
export async function addStaff(
  store: Store,
  name: string,
  role: StaffRole,
  agencyCode: string | null = null,
): Promise<Actor> {
  const email = `${name.toLowerCase()}@lawtrail.test`;
  const [row] = await store.transaction(({ db, tables }) =>
    db
      .insert(tables.staff)
      .values({
        email,
        name,
        roleCode: role,
        agencyCode,
        totpRequired: false,
        failedSignIns: 0,
        createdAt: "2026-11-23T01:00:00.000Z",
      })
      .returning({ id: tables.staff.id }),
  );
  const staffId = row!.id;
  return { staffId, name, email, role, agencyCode, commitment: actorCommitment(testKeys.audit, staffId) };
}

export interface SignedIn {
  readonly actor: Actor;
  readonly cookie: string;
  /** A fresh token for one form. */
  token(): string;
  /** The request that a form of theirs makes. */
  form(fields: Readonly<Record<string, string>>): RequestInit;
}

export async function signInAs(store: Store, actor: Actor, now: Date): Promise<SignedIn> {
  const session = await startSession(store, { staffId: actor.staffId, agent: "test", complete: true }, now);
  const cookie = `${cookieName}=${session}`;
  const token = () => issueFormToken(testKeys.form, hashToken(session));
  return {
    actor,
    cookie,
    token,
    form: (fields) => ({
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams({ token: token(), ...fields }),
    }),
  };
}

/**
 * Who may work at the desk and how they show it is them. Secrets are kept only as what checks them: argon2id hashes of
 * passwords, SHA-256 of tokens; the secret of one-time codes is encrypted with the site's key.
 */
import type { AnyColumn, Kit } from "../kits/kit";

export function makeStaffTables(kit: Kit, agencies: { readonly code: AnyColumn }) {
  const { table, serial, int, text, bool, index, uniqueIndex, primaryKey, check, sql } = kit;

  const roles = table("roles", { code: text("code").primaryKey() });

  const staff = table(
    "staff",
    {
      id: serial("id"),
      /** In lower case; the name they sign in with. */
      email: text("email").notNull().unique(),
      name: text("name").notNull(),
      roleCode: text("role_code")
        .notNull()
        .references(() => roles.code),
      /** Of a reporter: the agency whose items are theirs. */
      agencyCode: text("agency_code").references(() => agencies.code),
      /** Null until an invitation is taken up, and for who signs in only through the single sign-on. */
      passwordHash: text("password_hash"),
      /** Encrypted; null while no authenticator is set up. */
      totpSecret: text("totp_secret"),
      totpRequired: bool("totp_required").notNull(),
      /** The last 30-second step whose code was taken: no code works twice. */
      totpLastStep: int("totp_last_step"),
      /** Issuer and subject of the single sign-on. */
      ssoSubject: text("sso_subject").unique(),
      failedSignIns: int("failed_sign_ins").notNull(),
      lockedUntil: text("locked_until"),
      createdAt: text("created_at").notNull(),
      disabledAt: text("disabled_at"),
    },
    (t) => [
      check("staff_email_lower", sql`${t.email} = lower(${t.email})`),
      check("staff_reporter_has_agency", sql`(${t.roleCode} = 'reporter') = (${t.agencyCode} is not null)`),
    ],
  );

  /** The passwords a person had, so that the last three are not taken again. */
  const passwordHistory = table(
    "password_history",
    {
      id: serial("id"),
      staffId: int("staff_id")
        .notNull()
        .references(() => staff.id),
      hash: text("hash").notNull(),
      setAt: text("set_at").notNull(),
    },
    (t) => [index("password_history_staff").on(t.staffId, t.setAt)],
  );

  const staffSessions = table(
    "staff_sessions",
    {
      /** SHA-256 of the cookie's token, in hexadecimal. */
      tokenHash: text("token_hash").primaryKey(),
      staffId: int("staff_id")
        .notNull()
        .references(() => staff.id),
      createdAt: text("created_at").notNull(),
      lastSeenAt: text("last_seen_at").notNull(),
      expiresAt: text("expires_at").notNull(),
      /** When password and code were last asked for; changes of the account want it recent. */
      verifiedAt: text("verified_at").notNull(),
      /** False between the password and the one-time code: such a session may do nothing else. */
      complete: bool("complete").notNull(),
      /** The browser's own name, cut short, for the list of sessions. */
      agent: text("agent").notNull(),
    },
    (t) => [index("staff_sessions_staff").on(t.staffId), index("staff_sessions_expires").on(t.expiresAt)],
  );

  const recoveryCodes = table(
    "recovery_codes",
    {
      id: serial("id"),
      staffId: int("staff_id")
        .notNull()
        .references(() => staff.id),
      hash: text("hash").notNull(),
      usedAt: text("used_at"),
    },
    (t) => [uniqueIndex("recovery_codes_hash").on(t.staffId, t.hash)],
  );

  /** Links that work once: the first administrator's, an invitation, a reset of somebody's way in. */
  const invitations = table(
    "invitations",
    {
      id: serial("id"),
      tokenHash: text("token_hash").notNull().unique(),
      purpose: text("purpose").notNull(),
      email: text("email"),
      roleCode: text("role_code").references(() => roles.code),
      agencyCode: text("agency_code").references(() => agencies.code),
      /** Of a reset: whose. */
      staffId: int("staff_id").references(() => staff.id),
      createdBy: int("created_by").references(() => staff.id),
      createdAt: text("created_at").notNull(),
      expiresAt: text("expires_at").notNull(),
      usedAt: text("used_at"),
      revokedAt: text("revoked_at"),
    },
    (t) => [check("invitations_purpose", sql`${t.purpose} in ('setup', 'invite', 'reset')`)],
  );

  /** What has to be remembered between leaving for the single sign-on and coming back. */
  const ssoAttempts = table("sso_attempts", {
    stateHash: text("state_hash").primaryKey(),
    nonce: text("nonce").notNull(),
    verifier: text("verifier").notNull(),
    returnTo: text("return_to").notNull(),
    expiresAt: text("expires_at").notNull(),
  });

  /** Tokens of forms that were sent: one sent again is refused. */
  const spentFormTokens = table(
    "spent_form_tokens",
    { tokenHash: text("token_hash").primaryKey(), spentAt: text("spent_at").notNull() },
    (t) => [index("spent_form_tokens_spent").on(t.spentAt)],
  );

  /** What somebody has typed into a form of the desk and not sent yet. */
  const formDrafts = table(
    "form_drafts",
    {
      staffId: int("staff_id")
        .notNull()
        .references(() => staff.id),
      /** The form's own address. */
      form: text("form").notNull(),
      /** Names and values as JSON. */
      entries: text("entries").notNull(),
      savedAt: text("saved_at").notNull(),
    },
    (t) => [primaryKey({ columns: [t.staffId, t.form] })],
  );

  return {
    roles,
    staff,
    passwordHistory,
    staffSessions,
    recoveryCodes,
    invitations,
    ssoAttempts,
    spentFormTokens,
    formDrafts,
  };
}

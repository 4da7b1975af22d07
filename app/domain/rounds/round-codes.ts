/** The closed vocabularies of public-comment rounds. What they mean for a page is said in i18n, never here. */

/** external: held elsewhere, told of here · imported: statements and votes read from elsewhere · native: held here. */
export const roundKinds = ["external", "imported", "native"] as const;
export type RoundKind = (typeof roundKinds)[number];

/** vTaiwan's four phases: 提案 → 意見 → 反思 → 立法. */
export const roundPhases = ["proposal", "opinion", "reflection", "legislation"] as const;
export type RoundPhase = (typeof roundPhases)[number];

export const roundPlatforms = ["here", "vtaiwan", "join", "polis", "slido", "meeting", "other"] as const;
export type RoundPlatform = (typeof roundPlatforms)[number];

/** By which rule the agency's answer is due after the close. */
export const responseRules = ["join_14_days"] as const;
export type ResponseRule = (typeof responseRules)[number];

/** How sure it is that a participant is one person, weakest first: read from elsewhere, a cookie, a link by mail. */
export const participantTiers = ["imported", "cookie", "mail"] as const;
export type ParticipantTier = (typeof participantTiers)[number];

/** seed: the agency's own · participant: somebody's who took part. */
export const statementOrigins = ["seed", "participant"] as const;
export type StatementOrigin = (typeof statementOrigins)[number];

/** pending 待審 · accepted 公開 · rejected 不予公開 · merged 併入另一則 · redacted 遮蔽文字，票數保留. */
export const statementStates = ["pending", "accepted", "rejected", "merged", "redacted"] as const;
export type StatementState = (typeof statementStates)[number];

/** The reasons of the published moderation policy; there are no others. */
export const rejectionReasons = [
  "off_topic",
  "personal_attack",
  "personal_data",
  "advertising",
  "several_matters",
  "unlawful",
  "not_understandable",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** What became of a statement. */
export const verdicts = [
  "adopted",
  "partly",
  "already_in_draft",
  "not_adopted",
  "other_agency",
  "under_study",
] as const;
export type Verdict = (typeof verdicts)[number];

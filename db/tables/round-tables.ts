/**
 * Public-comment rounds: what was asked on which bills, by whom, until when; and, of rounds whose statements are kept
 * here, the statements, the votes and the answers. What staff publish of a round is versioned like every record;
 * votes are an append-only list with the latest of each kept beside it. No table holds a name or an e-mail address.
 */
import type { AnyColumn, Kit } from "../kits/kit";
import type { makeStaffTables } from "./staff-tables";

export function makeRoundTables(
  kit: Kit,
  {
    staff,
    bills,
    agencies,
    sources,
    grades,
  }: Pick<ReturnType<typeof makeStaffTables>, "staff"> & {
    readonly bills: { readonly id: AnyColumn };
    readonly agencies: { readonly code: AnyColumn };
    readonly sources: { readonly key: AnyColumn };
    readonly grades: { readonly code: AnyColumn };
  },
) {
  const { table, serial, int, text, bool, index, uniqueIndex, primaryKey, check, sql } = kit;

  const roundKinds = table("round_kinds", { code: text("code").primaryKey() });
  const roundPlatforms = table("round_platforms", { code: text("code").primaryKey() });
  const roundPhases = table("round_phases", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });
  const responseRules = table("response_rules", { code: text("code").primaryKey() });
  const participantTiers = table("participant_tiers", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });
  const statementOrigins = table("statement_origins", { code: text("code").primaryKey() });
  const statementStates = table("statement_states", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });
  const rejectionReasons = table("rejection_reasons", { code: text("code").primaryKey() });
  const verdicts = table("verdicts", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });

  /** A round for good; what is said of it is in its versions. */
  const rounds = table("rounds", {
    id: serial("id"),
    slug: text("slug").notNull().unique(),
    kindCode: text("kind_code")
      .notNull()
      .references(() => roundKinds.code),
    recordedAt: text("recorded_at").notNull(),
  });

  /** One version of what is said of a round: one row stands at an instant, or none once it is taken back. */
  const roundFacts = table(
    "round_facts",
    {
      id: serial("id"),
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      phaseCode: text("phase_code")
        .notNull()
        .references(() => roundPhases.code),
      platformCode: text("platform_code")
        .notNull()
        .references(() => roundPlatforms.code),
      /** Where it was or is held; null when that is here, or not known. */
      address: text("address"),
      agencyCode: text("agency_code").references(() => agencies.code),
      titleZh: text("title_zh").notNull(),
      titleEn: text("title_en").notNull(),
      /** What the public was asked, in plain words. */
      questionZh: text("question_zh").notNull(),
      questionEn: text("question_en").notNull(),
      /** Days of rounds held elsewhere, as stored there; null when unknown. */
      opensOn: text("opens_on"),
      closesOn: text("closes_on"),
      /** Instants, to the second, of a round that is held here. */
      opensAt: text("opens_at"),
      closesAt: text("closes_at"),
      /** By which rule an answer is due after the close; null when none binds. */
      responseRuleCode: text("response_rule_code").references(() => responseRules.code),
      /** The day the answer is due when it was set otherwise. */
      responseDueOn: text("response_due_on"),
      respondedOn: text("responded_on"),
      responseAddress: text("response_address"),
      /** What came of it, with the sources below; null when it is not known. */
      outcomeZh: text("outcome_zh"),
      outcomeEn: text("outcome_en"),
      /** What is doubtful of the stored dates or words. */
      doubtZh: text("doubt_zh"),
      doubtEn: text("doubt_en"),
      /** Of a round held here: who may take part, how long a statement may be, whether new ones are taken. */
      tierCode: text("tier_code").references(() => participantTiers.code),
      statementLimit: int("statement_limit"),
      takesStatements: bool("takes_statements"),
      recordedAt: text("recorded_at").notNull(),
      retractedAt: text("retracted_at"),
    },
    (t) => [
      uniqueIndex("round_facts_standing")
        .on(t.roundId)
        .where(sql`${t.retractedAt} is null`),
      index("round_facts_round").on(t.roundId, t.recordedAt),
      check(
        "round_facts_days",
        sql`${t.opensOn} is null or ${t.closesOn} is null or ${t.closesOn} >= ${t.opensOn}`,
      ),
      check("round_facts_instants", sql`(${t.opensAt} is null) = (${t.closesAt} is null)`),
      check("round_facts_order", sql`${t.opensAt} is null or ${t.closesAt} > ${t.opensAt}`),
    ],
  );

  /** The bills a version of a round is about; the first is the one it belongs to. */
  const roundBills = table(
    "round_bills",
    {
      factsId: int("facts_id")
        .notNull()
        .references(() => roundFacts.id),
      position: int("position").notNull(),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
    },
    (t) => [primaryKey({ columns: [t.factsId, t.position] }), index("round_bills_bill").on(t.billId)],
  );

  const roundSources = table(
    "round_sources",
    {
      factsId: int("facts_id")
        .notNull()
        .references(() => roundFacts.id),
      position: int("position").notNull(),
      sourceKey: text("source_key")
        .notNull()
        .references(() => sources.key),
      locator: text("locator"),
      address: text("address"),
      gradeCode: text("grade_code")
        .notNull()
        .references(() => grades.code),
    },
    (t) => [primaryKey({ columns: [t.factsId, t.position] })],
  );

  /** What was read from elsewhere into a round: the same files a second time change nothing. */
  const roundImports = table(
    "round_imports",
    {
      id: serial("id"),
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      /** A (the Clojure zip), B (report exports) or C (API JSON). */
      flavour: text("flavour").notNull(),
      /** SHA-256 over the files read, in the order of their names. */
      digest: text("digest").notNull(),
      licence: text("licence").notNull(),
      /** What was read, recomputed and differs, as JSON. */
      report: text("report").notNull(),
      /** Null: from the terminal. */
      importedBy: int("imported_by").references(() => staff.id),
      importedAt: text("imported_at").notNull(),
    },
    (t) => [
      uniqueIndex("round_imports_once").on(t.roundId, t.digest),
      check("round_imports_flavour", sql`${t.flavour} in ('A', 'B', 'C')`),
    ],
  );

  /** Somebody who takes part in one round: known by a signed cookie, or a one-time link by mail; never by name. */
  const participants = table(
    "participants",
    {
      id: serial("id"),
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      /** A keyed digest of the cookie's secret; null for one read from elsewhere. */
      keyDigest: text("key_digest"),
      /** The number it had where it was read from. */
      importedNumber: int("imported_number"),
      tierCode: text("tier_code")
        .notNull()
        .references(() => participantTiers.code),
      /** A keyed digest of the address that a link was sent to: one person, one participant. */
      mailDigest: text("mail_digest"),
      /** A keyed digest of the network prefix, for abuse only; emptied by the retention job. */
      networkDigest: text("network_digest"),
      createdAt: text("created_at").notNull(),
    },
    (t) => [
      uniqueIndex("participants_key")
        .on(t.roundId, t.keyDigest)
        .where(sql`${t.keyDigest} is not null`),
      uniqueIndex("participants_mail")
        .on(t.roundId, t.mailDigest)
        .where(sql`${t.mailDigest} is not null`),
      uniqueIndex("participants_imported")
        .on(t.roundId, t.importedNumber)
        .where(sql`${t.importedNumber} is not null`),
      index("participants_network").on(t.roundId, t.networkDigest),
    ],
  );

  /** One-time links by which a participant shows that they read mail at an address. */
  const participantLinks = table(
    "participant_links",
    {
      id: serial("id"),
      participantId: int("participant_id")
        .notNull()
        .references(() => participants.id),
      tokenDigest: text("token_digest").notNull().unique(),
      mailDigest: text("mail_digest").notNull(),
      createdAt: text("created_at").notNull(),
      expiresAt: text("expires_at").notNull(),
      usedAt: text("used_at"),
    },
    (t) => [index("participant_links_participant").on(t.participantId)],
  );

  /** What people agree or disagree with. Its words are frozen at the first vote. */
  const statements = table(
    "statements",
    {
      id: serial("id"),
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      /** Its number within the round, which links and exports use. */
      number: int("number").notNull(),
      words: text("words").notNull(),
      /** BCP 47: zh-Hant or en; null when unknown. */
      language: text("language"),
      originCode: text("origin_code")
        .notNull()
        .references(() => statementOrigins.code),
      /** Says something of the participant rather than of the matter. */
      isMeta: bool("is_meta").notNull(),
      authorId: int("author_id").references(() => participants.id),
      stateCode: text("state_code")
        .notNull()
        .references(() => statementStates.code),
      /** Why it was rejected or its words hidden: a reason of the published policy. */
      reasonCode: text("reason_code").references(() => rejectionReasons.code),
      /** The statement that stands for it since they were merged. */
      mergedIntoId: int("merged_into_id"),
      /** Grows with every decision about it. */
      version: int("version").notNull(),
      /** The counts it was exported with elsewhere, which are not ours. */
      exportedAgrees: int("exported_agrees"),
      exportedDisagrees: int("exported_disagrees"),
      createdAt: text("created_at").notNull(),
    },
    (t) => [
      uniqueIndex("statements_number").on(t.roundId, t.number),
      index("statements_state").on(t.roundId, t.stateCode),
      index("statements_author").on(t.authorId),
    ],
  );

  /** What was decided of a statement, in order: the public moderation log. */
  const statementSteps = table(
    "statement_steps",
    {
      id: serial("id"),
      statementId: int("statement_id")
        .notNull()
        .references(() => statements.id),
      toState: text("to_state")
        .notNull()
        .references(() => statementStates.code),
      reasonCode: text("reason_code").references(() => rejectionReasons.code),
      /** Public. */
      note: text("note"),
      mergedIntoId: int("merged_into_id").references(() => statements.id),
      staffId: int("staff_id").references(() => staff.id),
      at: text("at").notNull(),
    },
    (t) => [index("statement_steps_statement").on(t.statementId, t.id), index("statement_steps_at").on(t.at)],
  );

  /** The latest vote of each participant on each statement. */
  const votes = table(
    "votes",
    {
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      participantId: int("participant_id")
        .notNull()
        .references(() => participants.id),
      statementId: int("statement_id")
        .notNull()
        .references(() => statements.id),
      /** 1 agree, 0 pass, -1 disagree. */
      value: int("value").notNull(),
      /** "Important to me". */
      important: bool("important").notNull(),
      tierCode: text("tier_code")
        .notNull()
        .references(() => participantTiers.code),
      castAt: text("cast_at").notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.participantId, t.statementId] }),
      index("votes_statement").on(t.statementId),
      index("votes_round").on(t.roundId),
      check("votes_value", sql`${t.value} in (-1, 0, 1)`),
    ],
  );

  /** Every vote, change of a vote and undoing of one, in the order in which they came; never changed. */
  const voteEvents = table(
    "vote_events",
    {
      id: serial("id"),
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      participantId: int("participant_id")
        .notNull()
        .references(() => participants.id),
      statementId: int("statement_id")
        .notNull()
        .references(() => statements.id),
      /** Null: the vote was taken back. */
      value: int("value"),
      important: bool("important").notNull(),
      tierCode: text("tier_code")
        .notNull()
        .references(() => participantTiers.code),
      at: text("at").notNull(),
    },
    (t) => [
      index("vote_events_round").on(t.roundId, t.id),
      check("vote_events_value", sql`${t.value} is null or ${t.value} in (-1, 0, 1)`),
    ],
  );

  /** An agency's answer to one statement or to a theme of several; versioned, published through change sets. */
  const responses = table(
    "responses",
    {
      id: serial("id"),
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      /** Its name within the round, which stays when it is corrected. */
      code: text("code").notNull(),
      /** Null when it answers one statement. */
      themeZh: text("theme_zh"),
      themeEn: text("theme_en"),
      verdictCode: text("verdict_code")
        .notNull()
        .references(() => verdicts.code),
      reasonZh: text("reason_zh").notNull(),
      reasonEn: text("reason_en").notNull(),
      /** Where it landed: the bill's text version by its code, and the article in words. */
      billId: int("bill_id").references(() => bills.id),
      textCode: text("text_code"),
      article: text("article"),
      /** Of `other_agency`: whose matter it is. */
      agencyCode: text("agency_code").references(() => agencies.code),
      /** Of `under_study`: until when. */
      untilOn: text("until_on"),
      respondedOn: text("responded_on").notNull(),
      recordedAt: text("recorded_at").notNull(),
      retractedAt: text("retracted_at"),
    },
    (t) => [
      uniqueIndex("responses_standing")
        .on(t.roundId, t.code)
        .where(sql`${t.retractedAt} is null`),
    ],
  );

  const responseStatements = table(
    "response_statements",
    {
      responseId: int("response_id")
        .notNull()
        .references(() => responses.id),
      statementId: int("statement_id")
        .notNull()
        .references(() => statements.id),
    },
    (t) => [
      primaryKey({ columns: [t.responseId, t.statementId] }),
      index("response_statements_statement").on(t.statementId),
    ],
  );

  /** What was computed of a round's votes; another method, or one vote more, is another row. */
  const opinionResults = table(
    "opinion_results",
    {
      id: serial("id"),
      roundId: int("round_id")
        .notNull()
        .references(() => rounds.id),
      methodVersion: text("method_version").notNull(),
      /** The last vote event and the last moderation step that it counts. */
      lastEventId: int("last_event_id").notNull(),
      lastStepId: int("last_step_id").notNull(),
      voteCount: int("vote_count").notNull(),
      /** app/domain/opinion's result, as JSON. */
      result: text("result").notNull(),
      computedAt: text("computed_at").notNull(),
    },
    (t) => [uniqueIndex("opinion_results_once").on(t.roundId, t.methodVersion, t.lastEventId, t.lastStepId)],
  );

  return {
    roundKinds,
    roundPlatforms,
    roundPhases,
    responseRules,
    participantTiers,
    statementOrigins,
    statementStates,
    rejectionReasons,
    verdicts,
    rounds,
    roundFacts,
    roundBills,
    roundSources,
    roundImports,
    participants,
    participantLinks,
    statements,
    statementSteps,
    votes,
    voteEvents,
    responses,
    responseStatements,
    opinionResults,
  };
}

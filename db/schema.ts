/**
 * Every table, written once on the column kit. Legal dates are text `YYYY-MM-DD` in columns ending `_on`; instants
 * are UTC ISO text with milliseconds in columns ending `_at`. Enumerations are reference tables filled from the
 * domain's tables at start (reference-tables.ts), so a new stage is a row and not a rebuilt table.
 * Change this file, then `npm run db:generate`.
 */
import type { Kit } from "./kits/kit";
import { makeAuditTables } from "./tables/audit-tables";
import { makeBriefingTables } from "./tables/briefing-tables";
import { makeChangeSetTables } from "./tables/change-set-tables";
import { makeFollowTables } from "./tables/follow-tables";
import { makeOversightTables } from "./tables/oversight-tables";
import { makeRoundTables } from "./tables/round-tables";
import { makeStaffTables } from "./tables/staff-tables";

export function makeSchema(kit: Kit) {
  const { table, serial, int, text, bool, index, uniqueIndex, primaryKey, foreignKey, check, sql } = kit;

  /** The instant a row was published, and the one at which it was taken back: no row below is changed otherwise. */
  const recorded = () => ({ recordedAt: text("recorded_at").notNull(), retractedAt: text("retracted_at") });

  const phases = table("phases", { code: text("code").primaryKey(), position: int("position").notNull() });
  const procedures = table("procedures", { code: text("code").primaryKey() });
  const billKinds = table("bill_kinds", { code: text("code").primaryKey() });
  const precisions = table("precisions", { code: text("code").primaryKey() });
  const grades = table("grades", { code: text("code").primaryKey() });
  const relationKinds = table("relation_kinds", { code: text("code").primaryKey() });
  const sourceKinds = table("source_kinds", { code: text("code").primaryKey() });
  const derivationRules = table("derivation_rules", { code: text("code").primaryKey() });
  const commencementRules = table("commencement_rules", { code: text("code").primaryKey() });
  /** Stages and what is recorded beside them; `phase_code` and `procedure_code` are null for the latter. */
  const eventCodes = table("event_codes", {
    code: text("code").primaryKey(),
    phaseCode: text("phase_code").references(() => phases.code),
    procedureCode: text("procedure_code").references(() => procedures.code),
    position: int("position").notNull(),
  });

  const agencies = table("agencies", { code: text("code").primaryKey() });
  /** An agency's names; `from_on` null means "since before our records". */
  const agencyNames = table(
    "agency_names",
    {
      id: serial("id"),
      agencyCode: text("agency_code")
        .notNull()
        .references(() => agencies.code),
      fromOn: text("from_on"),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      shortZh: text("short_zh"),
      shortEn: text("short_en"),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("agency_names_from")
        .on(t.agencyCode, t.fromOn)
        .where(sql`${t.retractedAt} is null`),
      uniqueIndex("agency_names_first")
        .on(t.agencyCode)
        .where(sql`${t.fromOn} is null and ${t.retractedAt} is null`),
    ],
  );

  /** What else is known of an agency: other spellings (a JSON list), and who took over from it. */
  const agencyFacts = table(
    "agency_facts",
    {
      id: serial("id"),
      agencyCode: text("agency_code")
        .notNull()
        .references(() => agencies.code),
      aliases: text("aliases"),
      successorCode: text("successor_code").references(() => agencies.code),
      successorOn: text("successor_on"),
      successorNoteZh: text("successor_note_zh"),
      successorNoteEn: text("successor_note_en"),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("agency_facts_standing")
        .on(t.agencyCode)
        .where(sql`${t.retractedAt} is null`),
    ],
  );

  const topics = table("topics", {
    code: text("code").primaryKey(),
    layer: text("layer").notNull(),
    layerZh: text("layer_zh").notNull(),
    layerEn: text("layer_en").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    position: int("position").notNull(),
  });

  const sources = table("sources", {
    key: text("key").primaryKey(),
    kindCode: text("kind_code")
      .notNull()
      .references(() => sourceKinds.code),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en").notNull(),
    publisherZh: text("publisher_zh").notNull(),
    publisherEn: text("publisher_en").notNull(),
    address: text("address"),
    readOn: text("read_on").notNull(),
    copyZh: text("copy_zh"),
    copyEn: text("copy_en"),
  });

  const bills = table(
    "bills",
    {
      id: serial("id"),
      slug: text("slug").notNull().unique(),
      procedureCode: text("procedure_code")
        .notNull()
        .references(() => procedures.code),
      /** Plan items first by number, then the rest: the order of every list that asks for no other. */
      position: int("position").notNull(),
      /** When this site first published it. */
      recordedAt: text("recorded_at").notNull(),
    },
    (t) => [
      index("bills_position").on(t.position),
      check("bills_recorded_at_instant", sql`length(${t.recordedAt}) = 24`),
    ],
  );

  /** What is said of a bill beside its dated names: one row stands at an instant, or none once it is taken back. */
  const billFacts = table(
    "bill_facts",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      kindCode: text("kind_code")
        .notNull()
        .references(() => billKinds.code),
      /** Its number in the plan of August 2017; null for what the plan does not list. */
      planNumber: int("plan_number"),
      planList: text("plan_list"),
      /** The quarter or day the plan promised, as a partial date in ISO form. */
      planDue: text("plan_due"),
      lawName: text("law_name"),
      mojCode: text("moj_code"),
      lyLawNumber: text("ly_law_number"),
      plainZh: text("plain_zh").notNull(),
      plainEn: text("plain_en").notNull(),
      legalZh: text("legal_zh").notNull(),
      legalEn: text("legal_en").notNull(),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("bill_facts_standing")
        .on(t.billId)
        .where(sql`${t.retractedAt} is null`),
      index("bill_facts_bill").on(t.billId, t.recordedAt),
      index("bill_facts_law").on(t.lawName),
      uniqueIndex("bill_facts_plan_number")
        .on(t.planNumber)
        .where(sql`${t.retractedAt} is null`),
      check("bill_facts_recorded_at_instant", sql`length(${t.recordedAt}) = 24`),
      check(
        "bill_facts_retracted_later",
        sql`${t.retractedAt} is null or (length(${t.retractedAt}) = 24 and ${t.retractedAt} >= ${t.recordedAt})`,
      ),
      check("bill_facts_plan_list", sql`${t.planList} in ('progress', 'schedule', 'sandbox')`),
      check("bill_facts_plan_whole", sql`(${t.planNumber} is null) = (${t.planList} is null)`),
    ],
  );

  /** A bill's titles; the first has no `from_on`. */
  const billTitles = table(
    "bill_titles",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      fromOn: text("from_on"),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      enOfficial: bool("en_official").notNull(),
      ...recorded(),
    },
    (t) => [
      index("bill_titles_bill").on(t.billId),
      uniqueIndex("bill_titles_from")
        .on(t.billId, t.fromOn)
        .where(sql`${t.retractedAt} is null`),
      uniqueIndex("bill_titles_first")
        .on(t.billId)
        .where(sql`${t.fromOn} is null and ${t.retractedAt} is null`),
    ],
  );

  const billAgencies = table(
    "bill_agencies",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      agencyCode: text("agency_code")
        .notNull()
        .references(() => agencies.code),
      role: text("role").notNull(),
      fromOn: text("from_on"),
      ...recorded(),
    },
    (t) => [
      index("bill_agencies_agency").on(t.agencyCode, t.billId),
      index("bill_agencies_bill").on(t.billId),
      uniqueIndex("bill_agencies_once")
        .on(t.billId, t.agencyCode, t.role)
        .where(sql`${t.retractedAt} is null`),
      check("bill_agencies_role", sql`${t.role} in ('lead', 'supporting')`),
    ],
  );

  const billTopics = table(
    "bill_topics",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      topicCode: text("topic_code")
        .notNull()
        .references(() => topics.code),
      linkedBy: text("linked_by").notNull(),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("bill_topics_once")
        .on(t.billId, t.topicCode)
        .where(sql`${t.retractedAt} is null`),
      index("bill_topics_bill").on(t.billId),
      index("bill_topics_topic").on(t.topicCode, t.billId),
      check("bill_topics_linked_by", sql`${t.linkedBy} in ('plan', 'editor')`),
    ],
  );

  /** Numbers the bill itself carries: `ly_bill` (議案編號, always text) or `ey_document`. */
  const billNumbers = table(
    "bill_numbers",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      kind: text("kind").notNull(),
      number: text("number").notNull(),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("bill_numbers_once")
        .on(t.billId, t.kind, t.number)
        .where(sql`${t.retractedAt} is null`),
      index("bill_numbers_bill").on(t.billId),
      check("bill_numbers_kind", sql`${t.kind} in ('ly_bill', 'ey_document')`),
    ],
  );

  /** How the law says it takes effect, a row for each part that differs. */
  const commencements = table(
    "commencements",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      position: int("position").notNull(),
      ruleCode: text("rule_code")
        .notNull()
        .references(() => commencementRules.code),
      article: text("article"),
      words: text("words"),
      scopeZh: text("scope_zh"),
      scopeEn: text("scope_en"),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("commencements_position")
        .on(t.billId, t.position)
        .where(sql`${t.retractedAt} is null`),
      index("commencements_bill").on(t.billId),
    ],
  );

  const relations = table(
    "relations",
    {
      id: serial("id"),
      fromBillId: int("from_bill_id")
        .notNull()
        .references(() => bills.id),
      toBillId: int("to_bill_id")
        .notNull()
        .references(() => bills.id),
      kindCode: text("kind_code")
        .notNull()
        .references(() => relationKinds.code),
      noteZh: text("note_zh"),
      noteEn: text("note_en"),
      /** For `requires`: the article that calls for the regulation. */
      article: text("article"),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("relations_once")
        .on(t.fromBillId, t.toBillId, t.kindCode)
        .where(sql`${t.retractedAt} is null`),
      index("relations_from").on(t.fromBillId),
      index("relations_to").on(t.toBillId),
      check("relations_not_itself", sql`${t.fromBillId} <> ${t.toBillId}`),
    ],
  );

  const actionPlans = table("action_plans", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
  });

  /** The plan's own sentences; `due` is a partial date in ISO form, null where the slide names none. */
  const goals = table("goals", {
    code: text("code").primaryKey(),
    actionPlanCode: text("action_plan_code")
      .notNull()
      .references(() => actionPlans.code),
    due: text("due"),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    position: int("position").notNull(),
  });

  const goalBills = table(
    "goal_bills",
    {
      goalCode: text("goal_code")
        .notNull()
        .references(() => goals.code),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      linkedBy: text("linked_by").notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.goalCode, t.billId] }),
      index("goal_bills_bill").on(t.billId),
      check("goal_bills_linked_by", sql`${t.linkedBy} in ('plan', 'editor')`),
    ],
  );

  /** What happened. Never changed in place: a correction retracts one and records another. */
  const events = table(
    "events",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      code: text("code")
        .notNull()
        .references(() => eventCodes.code),
      /** Whether the code is a stage: kept beside it so that "the latest move" is one index seek. */
      moves: bool("moves").notNull(),
      /** The last day it can have been; with `precision_code` the whole date. */
      happenedOn: text("happened_on").notNull(),
      precisionCode: text("precision_code")
        .notNull()
        .references(() => precisions.code),
      /** Its place among the bill's events of the same day. */
      dayOrder: int("day_order").notNull(),
      verbatim: text("verbatim"),
      noteZh: text("note_zh"),
      noteEn: text("note_en"),
      unusualZh: text("unusual_zh"),
      unusualEn: text("unusual_en"),
      ruleCode: text("rule_code").references(() => derivationRules.code),
      document: text("document"),
      recordedAt: text("recorded_at").notNull(),
      retractedAt: text("retracted_at"),
      correctsEventId: int("corrects_event_id"),
    },
    (t) => [
      foreignKey({ columns: [t.correctsEventId], foreignColumns: [t.id], name: "events_corrects" }),
      uniqueIndex("events_day_order")
        .on(t.billId, t.happenedOn, t.dayOrder)
        .where(sql`${t.retractedAt} is null`),
      index("events_moves")
        .on(t.billId, t.happenedOn, t.dayOrder)
        .where(sql`${t.moves}`),
      index("events_bill").on(t.billId, t.happenedOn, t.dayOrder),
      index("events_happened").on(t.happenedOn),
      index("events_recorded").on(t.recordedAt),
      index("events_retracted")
        .on(t.retractedAt)
        .where(sql`${t.retractedAt} is not null`),
      check("events_happened_on_date", sql`length(${t.happenedOn}) = 10`),
      check("events_recorded_at_instant", sql`length(${t.recordedAt}) = 24`),
      check(
        "events_retracted_later",
        sql`${t.retractedAt} is null or (length(${t.retractedAt}) = 24 and ${t.retractedAt} >= ${t.recordedAt})`,
      ),
    ],
  );

  const eventSources = table(
    "event_sources",
    {
      eventId: int("event_id")
        .notNull()
        .references(() => events.id),
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
    (t) => [primaryKey({ columns: [t.eventId, t.position] }), index("event_sources_source").on(t.sourceKey)],
  );

  const textKinds = table("text_kinds", { code: text("code").primaryKey() });
  const experimentCodes = table("experiment_codes", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });
  const meetingBodies = table("meeting_bodies", { code: text("code").primaryKey() });
  const meetingStates = table("meeting_states", { code: text("code").primaryKey() });
  const documentKinds = table("document_kinds", { code: text("code").primaryKey() });

  /** A text of a bill or law at one point of its way (預告版, 院版, 三讀版, 公布版 …). */
  const textVersions = table(
    "text_versions",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      /** Its name in addresses: `promulgated-2018-01-31`. */
      code: text("code").notNull(),
      kindCode: text("kind_code")
        .notNull()
        .references(() => textKinds.code),
      datedOn: text("dated_on").notNull(),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      sourceKey: text("source_key")
        .notNull()
        .references(() => sources.key),
      address: text("address"),
      recordedAt: text("recorded_at").notNull(),
      retractedAt: text("retracted_at"),
    },
    (t) => [
      uniqueIndex("text_versions_code")
        .on(t.billId, t.code)
        .where(sql`${t.retractedAt} is null`),
      check("text_versions_dated_on_date", sql`length(${t.datedOn}) = 10`),
    ],
  );

  /** One article of a text. Its number is kept as printed and, for order, as a sortable text (00012.003). */
  const articles = table(
    "articles",
    {
      id: serial("id"),
      versionId: int("version_id")
        .notNull()
        .references(() => textVersions.id),
      position: int("position").notNull(),
      number: text("number").notNull(),
      sortKey: text("sort_key").notNull(),
      chapter: text("chapter"),
      words: text("words").notNull(),
      reason: text("reason"),
    },
    (t) => [
      uniqueIndex("articles_number").on(t.versionId, t.number),
      uniqueIndex("articles_position").on(t.versionId, t.position),
    ],
  );

  /** One trial under an enabling act, with the fields that the act makes public; null where the record lacks one. */
  const experiments = table(
    "experiments",
    {
      id: serial("id"),
      slug: text("slug").notNull().unique(),
      recordedAt: text("recorded_at").notNull(),
    },
    (t) => [check("experiments_recorded_at_instant", sql`length(${t.recordedAt}) = 24`)],
  );

  /** What is said of an experiment: one row stands at an instant, or none once it is taken back. */
  const experimentFacts = table(
    "experiment_facts",
    {
      id: serial("id"),
      experimentId: int("experiment_id")
        .notNull()
        .references(() => experiments.id),
      /** The enabling act; null for a lighter channel (業務試辦). */
      actBillId: int("act_bill_id").references(() => bills.id),
      channel: text("channel").notNull(),
      titleZh: text("title_zh").notNull(),
      titleEn: text("title_en").notNull(),
      applicantZh: text("applicant_zh"),
      applicantEn: text("applicant_en"),
      contentZh: text("content_zh"),
      contentEn: text("content_en"),
      scopeZh: text("scope_zh"),
      scopeEn: text("scope_en"),
      proseZh: text("prose_zh").notNull(),
      proseEn: text("prose_en").notNull(),
      /** Whether the authority found that a law must change: the longer caps apply. Null when not on record. */
      needsLawChange: bool("needs_law_change"),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("experiment_facts_standing")
        .on(t.experimentId)
        .where(sql`${t.retractedAt} is null`),
      index("experiment_facts_experiment").on(t.experimentId, t.recordedAt),
      check("experiment_facts_channel", sql`${t.channel} in ('sandbox', 'trial', 'grey_area')`),
      check(
        "experiment_facts_retracted_later",
        sql`${t.retractedAt} is null or (length(${t.retractedAt}) = 24 and ${t.retractedAt} >= ${t.recordedAt})`,
      ),
    ],
  );

  /** What happened to an experiment; never changed in place, like the events of bills. */
  const experimentEvents = table(
    "experiment_events",
    {
      id: serial("id"),
      experimentId: int("experiment_id")
        .notNull()
        .references(() => experiments.id),
      code: text("code")
        .notNull()
        .references(() => experimentCodes.code),
      happenedOn: text("happened_on").notNull(),
      precisionCode: text("precision_code")
        .notNull()
        .references(() => precisions.code),
      dayOrder: int("day_order").notNull(),
      /** For an approval or extension: the last day it allows; null where no source says. */
      untilOn: text("until_on"),
      /** For an extension: `ordinary` or `law_change`, the branch of the article that allowed it. */
      branch: text("branch"),
      noteZh: text("note_zh"),
      noteEn: text("note_en"),
      recordedAt: text("recorded_at").notNull(),
      retractedAt: text("retracted_at"),
    },
    (t) => [
      uniqueIndex("experiment_events_day_order")
        .on(t.experimentId, t.happenedOn, t.dayOrder)
        .where(sql`${t.retractedAt} is null`),
      index("experiment_events_experiment").on(t.experimentId, t.happenedOn, t.dayOrder),
      check("experiment_events_branch", sql`${t.branch} in ('ordinary', 'law_change')`),
    ],
  );

  const experimentEventSources = table(
    "experiment_event_sources",
    {
      eventId: int("event_id")
        .notNull()
        .references(() => experimentEvents.id),
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
    (t) => [primaryKey({ columns: [t.eventId, t.position] })],
  );

  /** A provision an experiment is exempted from, and the bill's article that would settle it for good. */
  const exemptions = table(
    "exemptions",
    {
      id: serial("id"),
      experimentId: int("experiment_id")
        .notNull()
        .references(() => experiments.id),
      position: int("position").notNull(),
      law: text("law").notNull(),
      article: text("article"),
      noteZh: text("note_zh"),
      noteEn: text("note_en"),
      settledByBillId: int("settled_by_bill_id").references(() => bills.id),
      settledArticle: text("settled_article"),
      settledNoteZh: text("settled_note_zh"),
      settledNoteEn: text("settled_note_en"),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("exemptions_position")
        .on(t.experimentId, t.position)
        .where(sql`${t.retractedAt} is null`),
      index("exemptions_experiment").on(t.experimentId),
    ],
  );

  /** A meeting of the cabinet, a committee or the plenary. What is scheduled is never shown as held. */
  const meetings = table(
    "meetings",
    {
      id: serial("id"),
      /** The upstream's own code where there is one (院會-9-4-8), else ours. */
      code: text("code").notNull(),
      bodyCode: text("body_code")
        .notNull()
        .references(() => meetingBodies.code),
      titleZh: text("title_zh").notNull(),
      titleEn: text("title_en").notNull(),
      term: int("term"),
      session: int("session"),
      sitting: text("sitting"),
      meetsOn: text("meets_on").notNull(),
      endsOn: text("ends_on"),
      stateCode: text("state_code")
        .notNull()
        .references(() => meetingStates.code),
      movedToOn: text("moved_to_on"),
      sourceKey: text("source_key")
        .notNull()
        .references(() => sources.key),
      address: text("address"),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("meetings_code")
        .on(t.code)
        .where(sql`${t.retractedAt} is null`),
      index("meetings_meets_on").on(t.meetsOn),
    ],
  );

  const agendaItems = table(
    "agenda_items",
    {
      meetingId: int("meeting_id")
        .notNull()
        .references(() => meetings.id),
      position: int("position").notNull(),
      billId: int("bill_id").references(() => bills.id),
      words: text("words").notNull(),
      stateCode: text("state_code")
        .notNull()
        .references(() => meetingStates.code),
    },
    (t) => [primaryKey({ columns: [t.meetingId, t.position] }), index("agenda_items_bill").on(t.billId)],
  );

  /** A committee report, a public hearing's record or an accompanying resolution, with the reply it asks for. */
  const documents = table(
    "documents",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      kindCode: text("kind_code")
        .notNull()
        .references(() => documentKinds.code),
      datedOn: text("dated_on").notNull(),
      titleZh: text("title_zh").notNull(),
      titleEn: text("title_en").notNull(),
      /** For a resolution: who must answer, by when, and when it did. */
      agencyCode: text("agency_code").references(() => agencies.code),
      dueOn: text("due_on"),
      repliedOn: text("replied_on"),
      sourceKey: text("source_key")
        .notNull()
        .references(() => sources.key),
      locator: text("locator"),
      address: text("address"),
      ...recorded(),
    },
    (t) => [index("documents_bill").on(t.billId, t.datedOn)],
  );

  /** In which session of a legislative term the Executive Yuan named a bill a priority (優先法案). */
  const priorities = table(
    "priorities",
    {
      term: int("term").notNull(),
      session: int("session").notNull(),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      sourceKey: text("source_key")
        .notNull()
        .references(() => sources.key),
      locator: text("locator"),
    },
    (t) => [primaryKey({ columns: [t.term, t.session, t.billId] })],
  );

  /** What the agency decided of a bill that lapsed with a term (屆期清冊). */
  const lapseDecisions = table(
    "lapse_decisions",
    {
      id: serial("id"),
      term: int("term").notNull(),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      decision: text("decision").notNull(),
      successorBillId: int("successor_bill_id").references(() => bills.id),
      noteZh: text("note_zh"),
      noteEn: text("note_en"),
      sourceKey: text("source_key").references(() => sources.key),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("lapse_decisions_once")
        .on(t.term, t.billId)
        .where(sql`${t.retractedAt} is null`),
      check(
        "lapse_decisions_decision",
        sql`${t.decision} in ('resent', 'resent_amended', 'not_resent', 'unknown')`,
      ),
    ],
  );

  /** What people call a bill that is not its title: 資安法. Search finds it; no page prints it as the name. */
  const billAliases = table(
    "bill_aliases",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      position: int("position").notNull(),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      ...recorded(),
    },
    (t) => [
      uniqueIndex("bill_aliases_position")
        .on(t.billId, t.position)
        .where(sql`${t.retractedAt} is null`),
      index("bill_aliases_bill").on(t.billId),
    ],
  );

  const searchKinds = table("search_kinds", { code: text("code").primaryKey() });

  /**
   * What can be found: one row for each record, with the times that decide whether it counts at a moment. The index
   * itself (search_index) differs by engine, is written by hand in the migrations, and is read through db/search.
   */
  const searchDocuments = table(
    "search_documents",
    {
      id: serial("id"),
      kindCode: text("kind_code")
        .notNull()
        .references(() => searchKinds.code),
      /** The record's own key: a slug, an event's id, a source's key. */
      key: text("key").notNull(),
      /** The bill it is about, for facets. */
      billId: int("bill_id").references(() => bills.id),
      /** A path of this site, or an https address; null when there is nowhere to go. */
      address: text("address"),
      happenedOn: text("happened_on"),
      recordedAt: text("recorded_at"),
      retractedAt: text("retracted_at"),
    },
    (t) => [
      uniqueIndex("search_documents_key").on(t.kindCode, t.key),
      index("search_documents_bill").on(t.billId),
    ],
  );

  /** The words as they are written, from which excerpts are cut; apart, so that counting hits does not read them. */
  const searchTexts = table("search_texts", {
    documentId: int("document_id")
      .primaryKey()
      .references(() => searchDocuments.id),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en").notNull(),
    bodyZh: text("body_zh").notNull(),
    bodyEn: text("body_en").notNull(),
  });

  /** One row, bumped by every publishing transaction; it drives the page cache. */
  const siteVersions = table(
    "site_versions",
    { id: int("id").primaryKey(), version: int("version").notNull() },
    (t) => [check("site_versions_single", sql`${t.id} = 1`)],
  );

  const staffTables = makeStaffTables(kit, agencies);
  const changeSetTables = makeChangeSetTables(kit, staffTables);

  return {
    ...staffTables,
    ...changeSetTables,
    ...makeFollowTables(kit, changeSetTables),
    ...makeAuditTables(kit),
    ...makeOversightTables(kit, { ...staffTables, bills, agencies }),
    ...makeRoundTables(kit, { ...staffTables, bills, agencies, sources, grades }),
    ...makeBriefingTables(kit, staffTables),
    phases,
    procedures,
    billKinds,
    precisions,
    grades,
    relationKinds,
    sourceKinds,
    derivationRules,
    commencementRules,
    eventCodes,
    agencies,
    agencyNames,
    agencyFacts,
    topics,
    sources,
    bills,
    billFacts,
    billTitles,
    billAgencies,
    billTopics,
    billNumbers,
    commencements,
    relations,
    actionPlans,
    goals,
    goalBills,
    events,
    eventSources,
    siteVersions,
    textKinds,
    experimentCodes,
    meetingBodies,
    meetingStates,
    documentKinds,
    textVersions,
    articles,
    experiments,
    experimentFacts,
    experimentEvents,
    experimentEventSources,
    exemptions,
    meetings,
    agendaItems,
    documents,
    priorities,
    lapseDecisions,
    billAliases,
    searchKinds,
    searchDocuments,
    searchTexts,
  };
}

export type Schema = ReturnType<typeof makeSchema>;

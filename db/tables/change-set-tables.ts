/**
 * What staff write and publish together. A change set is never deleted; each step of its way is a row; what publishing
 * made of each record is a revision that is never changed.
 */
import type { Kit } from "../kits/kit";
import type { makeStaffTables } from "./staff-tables";

export function makeChangeSetTables(kit: Kit, { staff }: Pick<ReturnType<typeof makeStaffTables>, "staff">) {
  const { table, serial, int, text, index, uniqueIndex, check, sql } = kit;

  const changeSetStates = table("change_set_states", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });
  const changeWeights = table("change_weights", { code: text("code").primaryKey() });
  const changeSubjects = table("change_subjects", { code: text("code").primaryKey() });
  const changeActions = table("change_actions", { code: text("code").primaryKey() });

  const changeSets = table(
    "change_sets",
    {
      id: serial("id"),
      title: text("title").notNull(),
      /** Why, for colleagues. */
      note: text("note"),
      weightCode: text("weight_code")
        .notNull()
        .references(() => changeWeights.code),
      stateCode: text("state_code")
        .notNull()
        .references(() => changeSetStates.code),
      /** Grows with every edit: a form that was opened on an older one is told so. */
      version: int("version").notNull(),
      authorId: int("author_id")
        .notNull()
        .references(() => staff.id),
      createdAt: text("created_at").notNull(),
      updatedAt: text("updated_at").notNull(),
      submittedBy: int("submitted_by").references(() => staff.id),
      submittedAt: text("submitted_at"),
      /** The instant, to the minute, from which it is to be public. */
      scheduledFor: text("scheduled_for"),
      scheduledBy: int("scheduled_by").references(() => staff.id),
      publishedBy: int("published_by").references(() => staff.id),
      publishedAt: text("published_at"),
      /** Set when it was published alone; then `approved_at` is the second look. */
      emergencyReason: text("emergency_reason"),
      /** The last working day for that second look. */
      lookDueOn: text("look_due_on"),
      approvedBy: int("approved_by").references(() => staff.id),
      approvedAt: text("approved_at"),
      /** For a correction: what was wrong, and who told us. */
      wrongZh: text("wrong_zh"),
      wrongEn: text("wrong_en"),
      reportedBy: text("reported_by"),
      ticketId: int("ticket_id"),
    },
    (t) => [
      index("change_sets_state").on(t.stateCode, t.updatedAt),
      index("change_sets_author").on(t.authorId, t.stateCode),
      index("change_sets_published").on(t.publishedAt),
      index("change_sets_scheduled").on(t.stateCode, t.scheduledFor),
      check(
        "change_sets_scheduled_when",
        sql`(${t.stateCode} <> 'scheduled') or (${t.scheduledFor} is not null)`,
      ),
      check("change_sets_published_whole", sql`(${t.publishedAt} is null) = (${t.publishedBy} is null)`),
      // Two pairs of eyes, held by the database too: nobody publishes what they began or submitted, but for an emergency.
      check(
        "change_sets_two_people",
        sql`${t.publishedBy} is null or ${t.emergencyReason} is not null or (${t.publishedBy} <> ${t.submittedBy} and ${t.publishedBy} <> ${t.authorId})`,
      ),
      check("change_sets_second_look", sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.publishedBy}`),
    ],
  );

  /** Every step of a change set's way, for people to read: from which state to which, by whom, with what words. */
  const changeSetSteps = table(
    "change_set_steps",
    {
      id: serial("id"),
      changeSetId: int("change_set_id")
        .notNull()
        .references(() => changeSets.id),
      fromState: text("from_state").references(() => changeSetStates.code),
      toState: text("to_state")
        .notNull()
        .references(() => changeSetStates.code),
      /** Null: the site itself, at the scheduled minute. */
      staffId: int("staff_id").references(() => staff.id),
      at: text("at").notNull(),
      note: text("note"),
    },
    (t) => [index("change_set_steps_set").on(t.changeSetId, t.id)],
  );

  /** One change of a set: what is to become of one record. */
  const changes = table(
    "changes",
    {
      id: serial("id"),
      changeSetId: int("change_set_id")
        .notNull()
        .references(() => changeSets.id),
      position: int("position").notNull(),
      subjectCode: text("subject_code")
        .notNull()
        .references(() => changeSubjects.code),
      actionCode: text("action_code")
        .notNull()
        .references(() => changeActions.code),
      /** The record's own key (a slug, an event's id); for one to be created, the key it will have, or null. */
      targetKey: text("target_key"),
      /** The bill it belongs to, by slug, where there is one: lists and previews go by it. */
      billSlug: text("bill_slug"),
      /** The record's latest revision when it was opened (0: none yet). Another one at publishing is a conflict. */
      baseRevision: int("base_revision").notNull(),
      /** The record as it is to be, as JSON; null for a retraction. */
      content: text("content"),
      /** Why: for a correction or a retraction, what was wrong. */
      reason: text("reason"),
      /** The key the record got at publishing. */
      appliedKey: text("applied_key"),
      /** Who wrote it as it is: they do not publish it. */
      writtenBy: int("written_by")
        .notNull()
        .references(() => staff.id),
      createdAt: text("created_at").notNull(),
      updatedAt: text("updated_at").notNull(),
    },
    (t) => [
      uniqueIndex("changes_position").on(t.changeSetId, t.position),
      // Two changes of one record in a set would each stand on the other's base.
      uniqueIndex("changes_once")
        .on(t.changeSetId, t.subjectCode, t.targetKey)
        .where(sql`${t.targetKey} is not null`),
      index("changes_target").on(t.subjectCode, t.targetKey),
      index("changes_applied").on(t.subjectCode, t.appliedKey),
      index("changes_bill").on(t.billSlug),
      check("changes_content", sql`(${t.actionCode} = 'retract') = (${t.content} is null)`),
    ],
  );

  /** What publishing made of a record: before and after, as the exact JSON. Never changed. */
  const revisions = table(
    "revisions",
    {
      id: serial("id"),
      subjectCode: text("subject_code")
        .notNull()
        .references(() => changeSubjects.code),
      targetKey: text("target_key").notNull(),
      /** From 1, without gaps, for each record. */
      number: int("number").notNull(),
      billSlug: text("bill_slug"),
      changeId: int("change_id")
        .notNull()
        .references(() => changes.id),
      before: text("before"),
      after: text("after"),
      /** When what it replaced was published; null for a new record, or where the table does not say. */
      stoodSince: text("stood_since"),
      recordedAt: text("recorded_at").notNull(),
    },
    (t) => [
      uniqueIndex("revisions_number").on(t.subjectCode, t.targetKey, t.number),
      index("revisions_bill").on(t.billSlug, t.recordedAt),
      index("revisions_change").on(t.changeId),
    ],
  );

  /** Links by which somebody without an account sees the site with a change set applied. */
  const previewLinks = table("preview_links", {
    id: serial("id"),
    tokenHash: text("token_hash").notNull().unique(),
    changeSetId: int("change_set_id")
      .notNull()
      .references(() => changeSets.id),
    /** For whom, in the words of who made it. */
    label: text("label").notNull(),
    createdBy: int("created_by")
      .notNull()
      .references(() => staff.id),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at").notNull(),
    revokedAt: text("revoked_at"),
  });

  /** What is to be told to others, written in the transaction that makes it true and sent later. */
  const outbox = table(
    "outbox",
    {
      id: serial("id"),
      /** What it tells of: `change_set.published`, `progress.reminder` … */
      topic: text("topic").notNull(),
      changeSetId: int("change_set_id").references(() => changeSets.id),
      /** The facts as JSON, without personal data. */
      payload: text("payload").notNull(),
      createdAt: text("created_at").notNull(),
      doneAt: text("done_at"),
    },
    (t) => [
      index("outbox_waiting")
        .on(t.id)
        .where(sql`${t.doneAt} is null`),
    ],
  );

  return {
    changeSetStates,
    changeWeights,
    changeSubjects,
    changeActions,
    changeSets,
    changeSetSteps,
    changes,
    revisions,
    previewLinks,
    outbox,
  };
}

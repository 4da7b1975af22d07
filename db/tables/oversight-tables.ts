/** What keeps the record honest: errors reported by the public, checks of bills, monthly progress control (管考). */
import type { AnyColumn, Kit } from "../kits/kit";
import type { makeStaffTables } from "./staff-tables";

export function makeOversightTables(
  kit: Kit,
  {
    staff,
    bills,
    agencies,
  }: Pick<ReturnType<typeof makeStaffTables>, "staff"> & {
    readonly bills: { readonly id: AnyColumn };
    readonly agencies: { readonly code: AnyColumn };
  },
) {
  const { table, serial, int, text, index, uniqueIndex, check, sql } = kit;

  const ticketStates = table("ticket_states", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });

  /** An error that somebody reported; its state and our answer are public, who wrote and how to reach them are not. */
  const tickets = table(
    "tickets",
    {
      id: serial("id"),
      /** By which the reporter finds it again; says nothing of the order. */
      reference: text("reference").notNull().unique(),
      /** The page it is about, with its parameters. */
      address: text("address").notNull(),
      billId: int("bill_id").references(() => bills.id),
      words: text("words").notNull(),
      /** What the reporter says shows it: an address or a title. */
      evidence: text("evidence"),
      /** Encrypted; null when none was given. */
      contact: text("contact"),
      stateCode: text("state_code")
        .notNull()
        .references(() => ticketStates.code),
      answerZh: text("answer_zh"),
      answerEn: text("answer_en"),
      /** The change set that put it right. */
      changeSetId: int("change_set_id"),
      createdAt: text("created_at").notNull(),
      updatedAt: text("updated_at").notNull(),
    },
    (t) => [index("tickets_state").on(t.stateCode, t.createdAt), index("tickets_bill").on(t.billId)],
  );

  const ticketSteps = table(
    "ticket_steps",
    {
      id: serial("id"),
      ticketId: int("ticket_id")
        .notNull()
        .references(() => tickets.id),
      toState: text("to_state")
        .notNull()
        .references(() => ticketStates.code),
      staffId: int("staff_id").references(() => staff.id),
      at: text("at").notNull(),
      note: text("note"),
    },
    (t) => [index("ticket_steps_ticket").on(t.ticketId, t.id)],
  );

  /** Somebody looked at the sources of a bill and found nothing new. */
  const billChecks = table(
    "bill_checks",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      checkedAt: text("checked_at").notNull(),
      checkedBy: int("checked_by")
        .notNull()
        .references(() => staff.id),
      note: text("note"),
    },
    (t) => [index("bill_checks_bill").on(t.billId, t.checkedAt)],
  );

  const progressStates = table("progress_states", {
    code: text("code").primaryKey(),
    position: int("position").notNull(),
  });

  /** A bill that an agency reports on each month, from one month to another. */
  const progressItems = table(
    "progress_items",
    {
      id: serial("id"),
      billId: int("bill_id")
        .notNull()
        .references(() => bills.id),
      agencyCode: text("agency_code")
        .notNull()
        .references(() => agencies.code),
      /** YYYY-MM. */
      fromMonth: text("from_month").notNull(),
      /** The last month it is reported on; null while it goes on. */
      untilMonth: text("until_month"),
      createdBy: int("created_by")
        .notNull()
        .references(() => staff.id),
      createdAt: text("created_at").notNull(),
    },
    (t) => [
      uniqueIndex("progress_items_running")
        .on(t.billId, t.agencyCode)
        .where(sql`${t.untilMonth} is null`),
      index("progress_items_agency").on(t.agencyCode),
      check("progress_items_months", sql`${t.untilMonth} is null or ${t.untilMonth} >= ${t.fromMonth}`),
    ],
  );

  /** What an agency reports of an item for a month (預定期程, 實際進度, 落後原因, 因應作為, 下一步). */
  const progressReports = table(
    "progress_reports",
    {
      id: serial("id"),
      itemId: int("item_id")
        .notNull()
        .references(() => progressItems.id),
      month: text("month").notNull(),
      stateCode: text("state_code")
        .notNull()
        .references(() => progressStates.code),
      planned: text("planned").notNull(),
      actual: text("actual").notNull(),
      delayReason: text("delay_reason"),
      response: text("response"),
      nextStep: text("next_step").notNull(),
      version: int("version").notNull(),
      reportedBy: int("reported_by")
        .notNull()
        .references(() => staff.id),
      submittedAt: text("submitted_at"),
      reviewedBy: int("reviewed_by").references(() => staff.id),
      reviewedAt: text("reviewed_at"),
      reviewNote: text("review_note"),
      /** Public from then on; null while internal. */
      releasedAt: text("released_at"),
      updatedAt: text("updated_at").notNull(),
    },
    (t) => [
      uniqueIndex("progress_reports_month").on(t.itemId, t.month),
      index("progress_reports_of_month").on(t.month, t.stateCode),
    ],
  );

  /** Every step of a report's way. */
  const progressSteps = table(
    "progress_steps",
    {
      id: serial("id"),
      reportId: int("report_id")
        .notNull()
        .references(() => progressReports.id),
      toState: text("to_state")
        .notNull()
        .references(() => progressStates.code),
      staffId: int("staff_id")
        .notNull()
        .references(() => staff.id),
      at: text("at").notNull(),
      note: text("note"),
    },
    (t) => [index("progress_steps_report").on(t.reportId, t.id)],
  );

  /** What a head of the desk has decided for everybody: the day reports are due, how old a check may be. */
  const deskSettings = table("desk_settings", {
    key: text("key").primaryKey(),
    value: text("value").notNull(),
  });

  /** Each change of a setting: who, when and why; never written over. */
  const deskSettingChanges = table(
    "desk_setting_changes",
    {
      id: serial("id"),
      key: text("key").notNull(),
      before: int("before").notNull(),
      after: int("after").notNull(),
      reason: text("reason").notNull(),
      staffId: int("staff_id")
        .notNull()
        .references(() => staff.id),
      at: text("at").notNull(),
    },
    (t) => [index("desk_setting_changes_key").on(t.key, t.id)],
  );

  return {
    ticketStates,
    tickets,
    ticketSteps,
    billChecks,
    progressStates,
    progressItems,
    progressReports,
    progressSteps,
    deskSettings,
    deskSettingChanges,
  };
}

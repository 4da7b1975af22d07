/** The tables that stay here, each with why: what a reader of the snapshot is told stands beside it in the manifest. */

export const withheldReasons = {
  staff: {
    zh: "工作人員的帳號、登入、草稿與作業紀錄。",
    en: "Accounts, sign-ins, drafts and work of staff.",
  },
  changeSets: {
    zh: "變更單與修訂前後的內容；公開的更正在 /corrections，發布與撤下的紀錄在 /api/v1/changes。",
    en: "Change sets and revisions; public corrections stand at /corrections, what was published and taken back at /api/v1/changes.",
  },
  people: {
    zh: "追蹤者、參與者與回報者的資料。",
    en: "Data of followers, participants and reporters.",
  },
  votes: {
    zh: "一人一票的紀錄與由它算出的結果；各次意見徵集的結果在 /rounds/…/report.json，去識別的票在 /rounds/…/export。依快照重建的網站因此沒有票數。",
    en: "Single votes and what is computed of them; the results of a round stand at /rounds/…/report.json, its votes without persons at /rounds/…/export. A site that is rebuilt from the snapshot shows no counts of votes.",
  },
  log: {
    zh: "操作紀錄另行公布於 /log/entries。",
    en: "The log is published on its own, at /log/entries.",
  },
  oversight: {
    zh: "管考填報與機關作業；已公開的填報在簡報中。",
    en: "Progress control and work of agencies; reports that were released stand in briefings.",
  },
  briefings: {
    zh: "排程簡報的設定與檔案；公開的檔案在 /briefings/archive。",
    en: "Kept briefings and their files; public files stand at /briefings/archive.",
  },
  derived: {
    zh: "由紀錄產生的搜尋索引，重建時重新產生。",
    en: "The search index, made anew from the records when a site is rebuilt.",
  },
} as const;

export type WithheldReason = keyof typeof withheldReasons;

export const withheldTables: Readonly<Record<WithheldReason, readonly string[]>> = {
  staff: [
    "roles",
    "staff",
    "password_history",
    "staff_sessions",
    "recovery_codes",
    "invitations",
    "sso_attempts",
    "spent_form_tokens",
    "form_drafts",
  ],
  changeSets: [
    "change_set_states",
    "change_weights",
    "change_subjects",
    "change_actions",
    "change_sets",
    "change_set_steps",
    "changes",
    "revisions",
    "preview_links",
    "outbox",
  ],
  people: [
    "follow_kinds",
    "follow_frequencies",
    "mail_kinds",
    "mail_states",
    "followers",
    "subscriptions",
    "mails",
    "notices",
    "participants",
    "participant_links",
    "ticket_states",
    "tickets",
    "ticket_steps",
  ],
  votes: ["votes", "vote_events", "opinion_results"],
  log: ["audit_entries", "audit_checkpoints"],
  oversight: [
    "bill_checks",
    "progress_states",
    "progress_items",
    "progress_reports",
    "progress_steps",
    "desk_settings",
    "desk_setting_changes",
  ],
  briefings: ["kept_briefings", "briefing_runs", "briefing_files"],
  derived: ["search_kinds", "search_documents", "search_texts"],
};

/** What becomes of an error that somebody reported, and of an agency's monthly report. */

/** received 已收到 · looking 查證中 · corrected 已更正 · no_error 查無錯誤 · duplicate 已有人回報. */
export const ticketStates = ["received", "looking", "corrected", "no_error", "duplicate"] as const;
export type TicketState = (typeof ticketStates)[number];

/** draft 填報中 · submitted 已送出 · returned 退回補正 · accepted 已採認. */
export const progressStates = ["draft", "submitted", "returned", "accepted"] as const;
export type ProgressState = (typeof progressStates)[number];

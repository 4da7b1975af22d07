/**
 * The stages of the three procedures, as tables. A bill has no status of its own: its dated events each name a
 * code from here, and `fold-bill.ts` reads the latest. Nothing here knows about databases, pages or wording
 * (a stage's name and explanation stand in app/i18n under its code).
 *
 * Sources: 立法院職權行使法 §7–15, 32–35, 68–74; 立法院議事規則 §14, 44; 行政院會議議事規則 §4, 6, 8; 中央法規標準法 §7, 12–14, 23.
 */

export const phases = ["planning", "executive", "legislative", "completed", "ended"] as const;
/** 大階段: the plan's own three columns, with planning before them and the unsuccessful ends beside them. */
export type Phase = (typeof phases)[number];

export const procedures = ["statute", "regulation", "study"] as const;
export type Procedure = (typeof procedures)[number];

export const billKinds = ["new_act", "amendment", "regulation", "principle", "study"] as const;
export type BillKind = (typeof billKinds)[number];

export interface Stage {
  readonly code: StageCode;
  readonly procedure: Procedure;
  readonly phase: Phase;
  /** Codes this stage may move to. */
  readonly next: readonly StageCode[];
  /** The usual order, used to tell a gap in the record from an unusual move, and to sort facets. */
  readonly order: number;
}

interface Row {
  readonly phase: Phase;
  readonly next: readonly string[];
}

const statute = {
  "planning.study": {
    phase: "planning",
    next: ["planning.drafting", "planning.consultation", "ended.dropped"],
  },
  "planning.drafting": {
    phase: "planning",
    next: ["planning.notice", "planning.consultation", "executive.submitted", "ended.dropped"],
  },
  "planning.consultation": {
    phase: "planning",
    next: ["planning.drafting", "planning.notice", "executive.submitted", "ended.dropped"],
  },
  "planning.notice": {
    phase: "planning",
    next: [
      "planning.drafting",
      "planning.consultation",
      "planning.notice",
      "executive.submitted",
      "ended.dropped",
    ],
  },
  "executive.submitted": {
    phase: "executive",
    next: [
      "executive.review",
      "executive.reviewed",
      "executive.approved",
      "executive.returned",
      "ended.withdrawn",
    ],
  },
  "executive.review": {
    phase: "executive",
    next: ["executive.review", "executive.reviewed", "executive.returned", "ended.withdrawn"],
  },
  "executive.reviewed": {
    phase: "executive",
    next: ["executive.approved", "executive.returned", "ended.withdrawn"],
  },
  "executive.approved": {
    phase: "executive",
    next: ["legislative.sent", "executive.returned", "ended.withdrawn"],
  },
  "executive.returned": {
    phase: "planning",
    next: [
      "planning.study",
      "planning.drafting",
      "planning.notice",
      "planning.consultation",
      "executive.submitted",
      "ended.dropped",
    ],
  },
  "legislative.sent": {
    phase: "legislative",
    next: ["legislative.procedure", "legislative.first_reading", "ended.withdrawn", "ended.lapsed"],
  },
  "legislative.procedure": {
    phase: "legislative",
    next: [
      "legislative.procedure",
      "legislative.first_reading",
      "ended.withdrawn",
      "ended.declined",
      "ended.lapsed",
    ],
  },
  "legislative.first_reading": {
    phase: "legislative",
    // 逕付二讀 (職權行使法 §8 II) skips the committee; 退回程序委員會 goes back.
    next: [
      "legislative.referred",
      "legislative.negotiation",
      "legislative.second_reading",
      "legislative.procedure",
      "ended.withdrawn",
      "ended.declined",
      "ended.lapsed",
    ],
  },
  "legislative.referred": {
    phase: "legislative",
    // 改交其他委員會 is a referral again; 抽出 goes straight to negotiation or second reading.
    next: [
      "legislative.referred",
      "legislative.committee",
      "legislative.negotiation",
      "legislative.second_reading",
      "ended.withdrawn",
      "ended.lapsed",
    ],
  },
  "legislative.committee": {
    phase: "legislative",
    next: [
      "legislative.committee",
      "legislative.referred",
      "legislative.reported",
      "legislative.negotiation",
      "ended.withdrawn",
      "ended.lapsed",
    ],
  },
  "legislative.reported": {
    phase: "legislative",
    next: ["legislative.negotiation", "legislative.second_reading", "ended.withdrawn", "ended.lapsed"],
  },
  "legislative.negotiation": {
    phase: "legislative",
    next: ["legislative.negotiation", "legislative.second_reading", "ended.withdrawn", "ended.lapsed"],
  },
  "legislative.second_reading": {
    phase: "legislative",
    // 重付審查 (§9 III, §10) goes back to the committee; 撤銷 (§9 III) ends the bill.
    next: [
      "legislative.second_reading",
      "legislative.negotiation",
      "legislative.third_reading",
      "legislative.committee",
      "legislative.referred",
      "ended.dropped",
      "ended.withdrawn",
      "ended.lapsed",
    ],
  },
  "legislative.third_reading": {
    phase: "legislative",
    next: [
      "legislative.to_president",
      "completed.promulgated",
      "legislative.reconsideration",
      "legislative.not_countersigned",
      "ended.defeated",
    ],
  },
  "legislative.to_president": {
    phase: "legislative",
    next: ["completed.promulgated", "legislative.reconsideration", "legislative.not_countersigned"],
  },
  "legislative.not_countersigned": { phase: "legislative", next: ["completed.promulgated"] },
  "legislative.reconsideration": {
    phase: "legislative",
    next: ["legislative.to_president", "completed.promulgated", "ended.annulled"],
  },
  "completed.promulgated": {
    phase: "completed",
    next: ["completed.partly_in_force", "completed.in_force", "completed.repealed", "completed.struck_down"],
  },
  "completed.partly_in_force": {
    phase: "completed",
    next: ["completed.partly_in_force", "completed.in_force", "completed.repealed", "completed.struck_down"],
  },
  "completed.in_force": {
    phase: "completed",
    next: ["completed.expired", "completed.repealed", "completed.struck_down"],
  },
  "completed.expired": { phase: "completed", next: [] },
  "completed.repealed": { phase: "completed", next: [] },
  "completed.struck_down": { phase: "completed", next: [] },
  "ended.lapsed": { phase: "ended", next: [] },
  "ended.withdrawn": { phase: "ended", next: [] },
  "ended.declined": { phase: "ended", next: [] },
  "ended.dropped": { phase: "ended", next: [] },
  "ended.defeated": { phase: "ended", next: [] },
  "ended.annulled": { phase: "ended", next: [] },
} as const satisfies Record<string, Row>;

const regulation = {
  "regulation.planned": {
    phase: "planning",
    next: ["regulation.drafting", "regulation.notice", "regulation.dropped"],
  },
  "regulation.drafting": {
    phase: "planning",
    next: ["regulation.notice", "regulation.issued", "regulation.dropped"],
  },
  "regulation.notice": {
    phase: "planning",
    next: ["regulation.notice", "regulation.issued", "regulation.dropped"],
  },
  "regulation.issued": { phase: "completed", next: ["regulation.in_force", "regulation.repealed"] },
  // A regulation may be given effect from a day before its issue: 「自中華民國一百零八年六月一日施行」, issued on 108.6.6.
  "regulation.in_force": { phase: "completed", next: ["regulation.issued", "regulation.repealed"] },
  "regulation.repealed": { phase: "completed", next: [] },
  "regulation.dropped": { phase: "ended", next: [] },
} as const satisfies Record<string, Row>;

const study = {
  "study.planned": { phase: "planning", next: ["study.under_way", "study.concluded", "study.dropped"] },
  "study.under_way": { phase: "planning", next: ["study.concluded", "study.dropped"] },
  "study.concluded": { phase: "completed", next: [] },
  "study.dropped": { phase: "ended", next: [] },
} as const satisfies Record<string, Row>;

/**
 * Recorded beside the stages: they happened and are shown, but they do not move the bill.
 * 復議 (a motion inside the Legislative Yuan) is one of them and is not 覆議 (`legislative.reconsideration`).
 */
export const besideCodes = [
  "beside.commencement_order", // 發布施行日期 (the order; the effect is an event of its own)
  "beside.motion_to_reconsider", // 復議
  "beside.public_hearing", // 公聽會
  "beside.resolution", // 附帶決議
  "beside.committee_meeting", // 審查會議
  "beside.notice_closed", // 預告期滿
  "beside.other_amendment", // 同一法律的另一案
  "beside.predecessor", // 前案
  "beside.sent_to_legislature", // 送立法院 (a regulation: 中央法規標準法 §7)
  "beside.legislature_noted", // 查照
  "beside.legislature_review", // 交付審查 (職權行使法 §60)
  "beside.legislature_filed", // 存查
  "beside.legislature_objected", // 通知更正或廢止 (§62)
] as const;
export type BesideCode = (typeof besideCodes)[number];

export type StageCode = keyof typeof statute | keyof typeof regulation | keyof typeof study;
/** What an event may name: a stage, or something beside the stages. */
export type EventCode = StageCode | BesideCode;

function rowsOf(procedure: Procedure, table: Record<string, Row>, from: number): Stage[] {
  return Object.entries(table).map(([code, row], index) => ({
    code: code as StageCode,
    procedure,
    phase: row.phase,
    next: row.next as readonly StageCode[],
    order: from + index,
  }));
}

/** Every stage of every procedure, in the usual order. */
export const stages: readonly Stage[] = [
  ...rowsOf("statute", statute, 100),
  ...rowsOf("regulation", regulation, 200),
  ...rowsOf("study", study, 300),
];

const byCode = new Map<string, Stage>(stages.map((stage) => [stage.code, stage]));

export function isStageCode(code: string): code is StageCode {
  return byCode.has(code);
}

export function isEventCode(code: string): code is EventCode {
  return isStageCode(code) || (besideCodes as readonly string[]).includes(code);
}

/** The stage behind a code. @throws when the code is not in the tables: callers hold codes that were checked. */
export function stageOf(code: StageCode): Stage {
  const stage = byCode.get(code);
  if (!stage) throw new Error(`No stage "${code}"`);
  return stage;
}

/** Whether an event of this code moves the bill. */
export function movesBill(code: EventCode): code is StageCode {
  return isStageCode(code);
}

/** 「屆次」頁面的用語。 */
import type { LapseDecision } from "~/domain/calendar/meeting-codes";

const decisions: Record<LapseDecision, string> = {
  resent: "重送",
  resent_amended: "修正後重送",
  not_resent: "不重送",
  unknown: "未查得",
};

export const termsWords = {
  title: "屆次",
  heading: (term: number) => `第 ${term} 屆立法委員任期`,
  span: (from: string, to: string) => `${from}到${to}`,
  sentence: (bills: number, completed: number, lapsed: number) =>
    `本站追蹤的法案有 ${bills} 案在這一屆審議過；到期末（或這一天）${completed} 案已公布，${lapsed} 案屆期不續審。`,
  notYet: "這一天這一屆還沒有開始。",
  bills: "這一屆審議過的法案",
  caption: (term: number) => `第 ${term} 屆審議過的法案`,
  asItStood: "狀態是這一屆屆滿當天的；還沒屆滿的，是您所看的那一天。",
  none: "沒有紀錄。",
  columns: { bill: "法案", status: "進度", stage: "階段", since: "起算" },
  priorities: "優先法案",
  prioritiesNone: "行政院每個會期會提出優先法案；本站追蹤的法案有沒有列入，未查得。",
  session: (session: number) => `第 ${session} 會期`,
  lapsed: "屆期清冊",
  lapsedLead:
    "任期屆滿還沒議決的法案，下屆不予繼續審議（立法院職權行使法第13條）。各機關再決定重送、修正後重送或不重送。",
  lapsedNone: "本站追蹤的法案沒有在這一屆屆滿時失效的。",
  lapsedNotYet: "任期還沒有屆滿，清冊還不存在。",
  lapsedCaption: (term: number) => `第 ${term} 屆屆期不續審的法案`,
  decision: "機關的決定",
  successor: "後來的案子",
  successorNone: "未查得",
  decisions,
  others: "其他屆次",
};

/** 「行事曆」頁面的用語。 */
import type { EntryKind, ShownState } from "~/domain/calendar/calendar-entry";
import type { DocumentKind, MeetingBody } from "~/domain/calendar/meeting-codes";

const kinds: Record<EntryKind, string> = {
  meeting: "會議",
  notice: "草案預告",
  round: "意見徵集",
  clock: "期限",
  plan: "計畫期程",
  term: "屆期",
};

const bodies: Record<MeetingBody, string> = {
  executive_yuan: "行政院會",
  procedure_committee: "程序委員會",
  committee: "委員會",
  plenary: "立法院院會",
  negotiation: "黨團協商",
};

const states: Record<ShownState, string> = {
  scheduled: "排定",
  held: "已開",
  moved: "改期",
  adjourned: "流會",
  kept: "保留",
  unreported: "曾排定，未見開會紀錄",
};

const documents: Record<DocumentKind, string> = {
  public_hearing: "公聽會",
  committee_report: "審查報告",
  resolution: "附帶決議",
};

export const calendarWords = {
  title: "行事曆",
  clockOf: (experiment: string, clock: string) => `${experiment}：${clock}`,
  lead: "行政院會、程序委員會、委員會與院會的日子，草案預告與意見徵集的起訖，計畫期程與屆期。排定的會議不會寫成已開。",
  summary: (period: string, days: number, entries: number) => `${period}：${days} 天共有 ${entries} 項。`,
  empty: (period: string) => `${period}在本站沒有紀錄。`,
  nearest: { before: "之前有紀錄的月份", after: "之後有紀錄的月份" },
  week: "本週議程",
  weekOf: (from: string, to: string) => `${from}到${to}`,
  weekEmpty: "本站沒有這一週的紀錄；這不表示沒有開會。",
  views: { label: "檢視方式", month: "月曆", list: "全年列表" },
  kindsLabel: "種類",
  all: "全部",
  pages: "換月份",
  grid: (month: string) => `${month}月曆`,
  weekdays: ["日", "一", "二", "三", "四", "五", "六"],
  weekday: (day: string) => `星期${day}`,
  agenda: "逐日內容",
  count: (label: string, count: number) => `${label} ${count} 案`,
  kinds,
  bodies,
  states,
  unnamed: "會次未載，由法案紀錄得知",
  movedTo: "改到",
  until: (day: string) => `至${day}`,
  source: "來源",
  plan: (due: string) => `計畫期程「${due}」屆至`,
  term: {
    starts: (term: number) => `第 ${term} 屆立法委員任期開始`,
    ends: (term: number) => `第 ${term} 屆立法委員任期屆滿`,
  },
  documents: {
    heading: "文件",
    kinds: documents,
    dueBy: (day: string) => `應於${day}前回覆`,
    repliedOn: (day: string) => `${day}已回覆`,
    noReply: "還沒有回覆的紀錄",
    noResolutions: "附帶決議與公聽會：本站未查得。",
  },
};

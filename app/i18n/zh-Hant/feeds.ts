/** 訂閱來源（Atom、JSON Feed、iCalendar）與通知信共用的字。 */
import type { ChangeSubject } from "~/domain/desk/change";

const records: Record<ChangeSubject, string> = {
  event: "程序紀錄",
  bill: "法案資料",
  relation: "相關法案",
  agency: "機關",
  source: "來源",
  text_version: "條文版本",
  experiment: "實驗案",
  experiment_event: "實驗案紀錄",
  meeting: "會議",
  document: "文件",
  lapse_decision: "屆期後的處理",
  round: "意見徵集",
  response: "意見的回應",
};

export const feedsWords = {
  ofBill: (title: string) => `${title}｜法軌`,
  aboutBill: (title: string) => `《${title}》的重大進展與更正。`,
  ofAll: "法軌：更新",
  aboutAll: "全部法案的重大進展與更正。",
  ofList: "法軌：篩選的法案",
  aboutList: "符合篩選條件的法案的重大進展與更正。",
  ofLaw: (name: string) => `${name}與子法｜法軌`,
  aboutLaw: (name: string) => `制定、修正、廢止《${name}》的法案與依它訂定的子法：重大進展與更正。`,
  ofSearch: (words: string) => `法軌：搜尋「${words}」`,
  aboutSearch: (words: string) => `目前符合「${words}」的法案的重大進展與更正。`,
  calendarOf: (title: string) => `${title}｜法軌行事曆`,
  headline: (bill: string, what: string) => `${bill}：${what}`,
  told: (headline: string, source: string) => `${headline}。${source}`,
  correction: (what: string) => `更正 ${what}`,
  records,
  actions: { record: "新增", correct: "更正", retract: "撤下" },
  record: (what: string, action: string) => `${what}（${action}）`,
  retracted: (what: string) => `撤下「${what}」`,
  event: (day: string, what: string) => `${day} ${what}。`,
  source: (words: string) => `來源：${words}`,
  statement: (number: number, said: string | null) =>
    said === null ? `第 ${number} 則意見` : `第 ${number} 則意見「${said}」`,
  answered: (statements: string, verdict: string) => `回應${statements}：${verdict}。`,
  answerOf: (round: string, day: string) => `意見徵集「${round}」${day}的回應`,
  noSource: "來源列在法案頁。",
  between: "；",
  cancelled: "這場會議沒有在這一天舉行。",
  movedTo: (day: string) => `改期至${day}。`,
  withdrawn: "這場會議的紀錄已撤下。",
  links: {
    label: "追蹤這件法案",
    mail: "用電子郵件追蹤",
    law: (name: string) => `追蹤整部《${name}》`,
    atom: "訂閱（Atom）",
    json: "訂閱（JSON Feed）",
    calendar: "行事曆訂閱",
  },
};

export const feedProblems = {
  "feed.bill_gone": () => "這件法案已從本站撤下，它的訂閱來源不再更新。請取消訂閱。",
  "feed.search_empty": () => "這個訂閱來源沒有搜尋詞。請從搜尋頁重新訂閱。",
};

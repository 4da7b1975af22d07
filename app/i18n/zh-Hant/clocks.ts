/** 「期限」頁面與期限方塊的用語。 */
import type { EffectVerdict } from "~/domain/clocks/effect-check";
import type { ClockOutcome } from "~/domain/clocks/clock";
import type { RestReason } from "~/domain/clocks/holidays";
import type { CountedUnit, OpenUnit } from "~/domain/clocks/rules/clock-rule";
import {
  consequenceWords,
  countingWords,
  coversWords,
  kindWords,
  ruleWords,
  sourceWords,
  subjectWords,
} from "./clock-rules";

const units: Record<CountedUnit, (count: number) => string> = {
  day: (count) => `${count} 日`,
  month: (count) => `${count} 個月`,
  year: (count) => `${count} 年`,
  working_day: (count) => `${count} 個營業日`,
};
const openUnits: Record<OpenUnit, string> = {
  third_day: "第三日",
  next_day: "次日",
  until_term_end: "到任期屆滿",
  until_order: "到命令定的日子",
  until_named_day: "到所定的日子",
  session: "不以天數定",
};
const restReasons: Record<RestReason, string> = { saturday: "星期六", sunday: "星期日", holiday: "假日" };
const outcomes: Record<ClockOutcome, string> = {
  in_time: "在期限內",
  late: "逾期才完成",
  by_itself: "依法律規定當然發生",
  ended: "期間已結束",
  unknown: "是否在期限內，紀錄看不出來",
};
const verdicts: Record<EffectVerdict, string> = {
  agrees: "公布當日算第一日，第三日就是紀錄上的施行日，兩者相符。",
  set_by_order: "法律把施行日交給命令決定，所以本站不推算；下面的施行日出自命令。",
  partly_by_order: "自公布日施行的部分，第三日和紀錄相符；其餘條文的施行日出自命令，本站不推算。",
  differs: "推算的日子和紀錄不同，以紀錄為準。",
  not_on_record: "到這一天還沒有施行的紀錄，或施行日要等命令決定，所以無從核對。",
};

export const clocksWords = {
  title: "期限",
  lead: "法律給程序定的時間：從哪一天起算、哪一天到期、依哪一條。起算日沒有公開的，不猜。",
  summary: (running: number, overdue: number, unknown: number) =>
    `這一天有 ${running} 個期限在進行，${overdue} 個已到期而本站沒有查到結果，${unknown} 個起算日未公開。`,
  filter: "只看",
  filters: {
    all: "進行中與已到期",
    running: "進行中",
    overdue: "已到期",
    unknown: "起算日未公開",
    met: "最近結束",
  },
  none: "這一天沒有符合的期限。",
  caption: "期限，依到期日排列",
  columns: { clock: "期限", subject: "對象", due: "到期日", left: "剩餘", basis: "依據" },
  pages: "分頁",
  experiment: "實驗案",

  states: {
    running: "進行中",
    overdue: "已到期",
    start_unknown: "起算日未公開",
    met: "已結束",
    not_applicable: "不適用",
  },
  overdueNote: "「已到期」是說過了這一天，而本站沒有查到結果的紀錄，不等於有人違法。",
  daysLeft: (days: number) => (days === 0 ? "今天到期" : `還有 ${days} 天`),
  daysOver: (days: number) => `已過 ${days} 天`,
  bounds: { exact: "", latest: "最晚", earliest: "最早", usual: "依指示" },
  noDueYet: "未定",
  waitsForOrder: "施行日還沒到，或命令還沒發布",
  outcomes,
  endedOn: "結束",
  startUnknownSentence: "起算日未公開，所以沒有到期日。",
  observed: (low: number, high: number, median: number, n: number) =>
    `觀察值，不是期限：第九屆三讀的 ${n} 個法律版本，三讀到公布多在 ${low} 到 ${high} 天（第10到第90百分位），中位數 ${median} 天。`,
  observedDays: (first: string, last: string) => `照這個觀察值，公布可能落在 ${first} 到 ${last}。`,
  observationSource: "觀察值的來源",
  promulgatedAfter: (days: number) => `實際在三讀後 ${days} 天公布。`,

  how: "這個日期怎麼來的",
  steps: {
    start: (day: string) => `起點：${day}`,
    startUnknown: (what: string) => `起點是「${what}」，沒有公開紀錄。`,
    notBefore: (day: string) => `起點不會早於 ${day}。`,
    firstDay: (counted: boolean, day: string) =>
      counted ? `當日算入，第一日是 ${day}` : `當日不算，第一日是 ${day}`,
    length: (length: string, day: string) => `加 ${length}，末日是 ${day}`,
    back: (length: string, day: string) => `往回數 ${length}，是 ${day}`,
    noSuchDay: (day: string) => `最後一個月沒有相當日，取月底 ${day}`,
    shifted: (reason: string, day: string) => `末日是${reason}，移到 ${day}`,
    shiftedMorning: (day: string) => `末日是星期六，移到下星期一 ${day} 上午`,
    thirdDay: (day: string) => `當日算第一日，第三日是 ${day}`,
    nextDay: (day: string) => `次日是 ${day}`,
    termEnd: (term: number, day: string) => `第 ${term} 屆立法委員任期到 ${day} 為止`,
    onRecord: (day: string) => `紀錄載明 ${day}，以紀錄為準，不另推算`,
  },
  boundNotes: {
    exact: "",
    latest: "起點只知道「最晚是這一天」，所以算出的也是最晚的一天。",
    usual: "這是照指示的天數推算，公告的截止日可能較早或較晚，以公告為準。",
    earliest: "有些日子依法要扣除或重新起算，本站沒有那些日子，所以算出的是最早的一天。",
  },
  consequence: "到期之後",
  holidays: "末日遇星期六、日已往後移；國定假日與補行上班日還沒有官方資料，未計入。",
  length: units,
  lengthBefore: (length: string) => `期滿前 ${length}`,
  openLength: openUnits,
  restReasons,

  rulesTitle: "全部期限規則",
  rulesLead: "本站用到的每一條，連同條文原文。沒有條文與來源的規則不收。",
  rule: {
    start: "起算",
    length: "期間",
    firstDay: "始日",
    kind: "性質",
    counting: "算法",
    stops: "停止",
    since: "自何時適用",
    consequence: "期滿效果",
    source: "來源",
    note: "說明",
    counted: "算入",
    notCounted: "不算入",
    notMeaningful: "不適用",
    sinceDay: (day: string) => `${day} 公布的文字`,
    sinceEffect: (day: string) => `${day} 施行`,
    sinceDirective: (day: string) => `${day}`,
    earlier: (since: string, until: string, length: string) =>
      `${since} 到 ${until} 之前為 ${length}（當時條文未讀到）`,
    displayOnly: "只列規則，不逐案計算",
    noStops: "紀錄中沒有能停止它的事件",
    directive: "行政院指示",
  },
  compareTitle: "兩部沙盒條例的期限對照",
  compareLead: "同一件事，兩部條例定的時間不同。",
  compareRows: {
    decision: "審查",
    start: "開始實驗",
    term: "實驗期間",
    extension_request: "申請延長",
    cap: "通常最長",
    cap_law_change: "涉及修法時最長",
    report: "結果報告",
    evaluation: "評估",
    amendment: "修法草案",
  },
  compareNone: "條文沒有定期間",
  compareColumn: "期限",

  box: "期限",
  boxNone: "這一天沒有進行中的期限。",
  boxEnded: (count: number) => `已結束的 ${count} 個期限`,
  all: "全部期限與規則",
  soonTitle: "快到期的期限",
  effectTitle: "公布到施行的核對",
  effect: {
    verdicts,
    days: (days: number) => `公布到全部施行 ${days} 天。`,
    promulgated: "公布",
    computed: "推算的施行日",
    ordered: "定施行日的命令",
    effective: "紀錄上的施行日",
  },

  kinds: kindWords,
  rules: ruleWords,
  subjects: subjectWords,
  consequences: consequenceWords,
  counting: countingWords,
  covers: coversWords,
  sources: sourceWords,
};

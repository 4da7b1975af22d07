/** 「時間軸」頁面的用語。 */
import type { Phase } from "~/domain/bills/stages";
import type { DayRange } from "~/domain/timeline/stage-days";

const ranges: Record<DayRange, string> = {
  "0-7": "7 天以內",
  "8-30": "8 到 30 天",
  "31-90": "31 到 90 天",
  "91-180": "91 到 180 天",
  "181-365": "181 到 365 天",
  "366-": "超過 365 天",
};

/** 時間軸上一段的名稱；「已完成」的一段是公布或發布後等待施行的日子。 */
const spans: Record<Phase, string> = {
  planning: "規劃研議",
  executive: "行政院審查",
  legislative: "立法院審議",
  completed: "公布到施行",
  ended: "未完成",
};

export const timelineWords = {
  title: "時間軸",
  lead: "每件法案從第一筆紀錄到現在花了多久、花在哪裡。日期不完整的，只說至少幾天。",
  summary: (total: number, running: number, earliest: string) =>
    `共 ${total} 案，其中 ${running} 案在紀錄上還沒有結束。最早的一筆紀錄是 ${earliest}。`,
  longest: (title: string, length: string) => `走完的法案裡歷時最長的是「${title}」，${length}。`,
  none: "沒有符合條件的法案。可以放寬一個條件，或清除全部條件。",
  layout: "排法",
  layouts: { calendar: "依日期", day0: "從第 0 天比", stages: "依各階段長短" },
  layoutNotes: {
    calendar: "橫軸是年份。各段的起訖是程序紀錄的日子。",
    day0: "每件法案都從它的第一筆紀錄算第 0 天，橫軸是天數。",
    stages: "同一階段的天數加在一起，依通常的順序接成一條，橫軸是天數。",
  },
  sort: "排序",
  sorts: { start: "最早開始", duration: "歷時最長", stage_days: "停在目前階段最久" },
  chart: "法案時間軸",
  panel: (from: number, to: number) => `第 ${from} 到 ${to} 案`,
  legend: "圖例",
  spans,
  marks: {
    running: "紀錄上還沒有結束",
    arrived: "到達（施行、發布或完成）",
    lost: "未完成而結束",
    unsure: "開始的日子不完整，虛線表示實際更早",
  },
  year: (year: number) => `${year - 1911} 年`,
  dayTick: (count: number) => `${count} 天`,
  term: (number: number) => `第 ${number} 屆`,
  terms: "底色深淺相間的是立法委員的屆別。",
  sessions: (words: string) =>
    `上緣的細條是憲法第68條所定的會期（「${words}」），不是實際開議與休會的日子；延會與臨時會很常見。`,
  today: "今天",
  asOf: "這一天",
  plan: "計畫",
  milestones: "垂直線：計畫與它訂了時間的目標",
  planDay: "計畫簡報提出",
  goalSeparator: "；",
  bar: {
    underWay: (title: string, start: string, length: string, stage: string, inStage: string) =>
      `${title}：${start}起，已經 ${length}；目前在「${stage}」，${inStage}。`,
    over: (title: string, start: string, end: string, length: string, stage: string) =>
      `${title}：${start}起，${end}「${stage}」，歷時 ${length}。`,
    parts: (parts: string) => `其中${parts}。`,
    part: (name: string, length: string) => `${name} ${length}`,
  },
  tableCaption: "同一批法案的天數，順序和圖相同",
  table: "同樣的資料，用表格看",
  columns: {
    bill: "法案",
    start: "第一筆紀錄",
    length: "歷時",
    present: "最後所在的階段",
    stages: "各階段的天數",
  },
  inStage: (stage: string, length: string) => `${stage}（${length}）`,
  distribution: {
    title: "各階段要多久",
    about:
      "只算已經結束、起訖兩天都確定的停留；同一案進出同一階段幾次就加在一起。n 是算進去的案數。點一個階段，可以看分布並用天數篩選。",
    few: "資料不足",
    columns: {
      stage: "階段",
      n: "n",
      unmeasured: "未計入",
      lower: "第一四分位",
      median: "中位數",
      upper: "第三四分位",
    },
    caption: "各階段天數的中位數與四分位數",
    sentence: (stage: string, n: number, lower: string, median: string, upper: string) =>
      `「${stage}」算得出天數的有 ${n} 案：中位數 ${median} 天，中間一半在 ${lower} 到 ${upper} 天之間。`,
    sentenceFew: (stage: string, n: number) => `「${stage}」算得出天數的只有 ${n} 案，資料不足，不算中位數。`,
    ranges,
    rangeColumn: "天數",
    countColumn: "案數",
    rangeCaption: (stage: string) => `「${stage}」天數的分布`,
    chart: (stage: string) => `「${stage}」天數的分布圖`,
    range: (name: string, count: number) => `${name}：${count} 案`,
    clear: "不限階段與天數",
    empty: "還沒有可以計算的階段。",
    count: (count: number) => `${count} 案`,
  },
};

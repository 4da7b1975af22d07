/** 「時程」頁面的用語。`promises` 是簡報的原字；`rules` 是本站的判定規則與理由。 */
import type { Verdict } from "~/domain/schedule/judge-promise";
import type { PromiseCode, PromiseGroup } from "~/domain/schedule/plan-promises";
import type { PromiseRule } from "~/domain/schedule/promise-rules";

/** 簡報所寫的項目；有寫步驟或內容的，一併照錄。 */
const promises: Record<PromiseCode, { title: string; step: string | null }> = {
  "sharing-principles": { title: "擬具共享經濟法規調適檢視原則", step: null },
  "platform-services": { title: "平臺經濟下提供專業服務之法規調適研究", step: null },
  "vehicles-consultation": { title: "無人載具科技創新實驗條例草案", step: "vTaiwan 平臺意見徵集程序" },
  "game-rating": { title: "遊戲軟體分級管理辦法修正案", step: "增訂AR/VR相關規範" },
  "personal-data": { title: "個人資料保護專責機關與資料在地化之法制研究", step: null },
  "digital-assets": { title: "數位資產與數位遺產法制之研究", step: null },
  "apec-odr": { title: "我國參與「APEC發展微中小型企業線上爭端解決架構」倡議之先期研究", step: null },
  "government-data": { title: "政府資料跨部門運用之法制研析", step: null },
  "company-act": { title: "公司法修正", step: null },
  telemedicine: { title: "研議放寬遠距醫療相關規定", step: null },
  "sme-act": {
    title: "修訂中小企業發展條例，設置法規灰色地帶解消及創新實證特例母法，送交立法院審議",
    step: null,
  },
  "vehicles-draft": {
    title: "研擬無人載具科技創新實驗條例(草案)，正進行網路意見徵集 (vTaiwan)，預計10月提出草案版本",
    step: null,
  },
  "test-spectrum": { title: "完成車聯網/自駕車實驗頻譜規劃", step: null },
};

const groups: Record<PromiseGroup, { heading: string; from: string }> = {
  "2017-Q4": { heading: "106 年第 4 季", from: "法規調適規劃時程表" },
  "2018-Q1": { heading: "107 年第 1 季", from: "法規調適規劃時程表" },
  undated: { heading: "研議中", from: "法規調適規劃時程表" },
  "2018-12-31": { heading: "107年底目標", from: "建構創新實證(監理沙盒)法源" },
};

const verdicts: Record<Verdict, { name: string; about: string }> = {
  kept: { name: "如期", about: "期限內有紀錄可以證明做到了。" },
  late: { name: "遲了", about: "做到了，但在期限之後。" },
  missed: { name: "沒做到", about: "有證據顯示到期限為止沒有做到。" },
  unknown: { name: "不知道", about: "期限過了，紀錄裡看不出做到沒有。沒有紀錄不等於沒有做。" },
  not_yet_due: { name: "還沒到期", about: "這一天期限還沒到，也還沒有做到的紀錄。" },
  undated: { name: "未定期限", about: "計畫沒有訂時間，無從判斷早晚。" },
};

const rules: Record<PromiseRule, { means: string; why: string }> = {
  concluded: {
    means: "研究或檢視有完成的紀錄。",
    why: "研究的用處在結論，所以開始做還不算，提出結果才算。",
  },
  issued: {
    means: "命令發布。",
    why: "命令發布才有效力；預告草案只是中間一步。",
  },
  consulted: {
    means: "意見徵集辦過：法案已經走到下一步（草案預告或更後面）。",
    why: "簡報只承諾這個步驟，沒有承諾草案的結果。徵集開始不等於辦完，走到下一步才看得出辦過。",
  },
  drafted: {
    means: "草案第一次公開，或送到行政院。",
    why: "簡報承諾的是研擬草案，沒有承諾通過；草案要拿得出來才算。句中的「預計10月」是期中的預估，不另外判定。",
  },
  sent: {
    means: "草案送到立法院：有函請審議、程序委員會或一讀的紀錄。",
    why: "簡報寫「送交立法院審議」；一讀可以證明草案已經在立法院。",
  },
  undated: { means: "沒有期限，不判定。", why: "簡報列在「研議中」，沒有季別。" },
  not_followed: {
    means: "本站不判定。",
    why: "這是頻譜規劃，不是法案；本站沒有可以判定的紀錄。",
  },
};

const findings: Partial<Record<PromiseCode, string>> = {
  "sme-act":
    "期限當時的第九屆立法院，議案資料裡這部條例只有委員提案，沒有行政院提案，所以不是查不到，而是沒有送。",
};

export const scheduleWords = {
  title: "時程",
  lead: "民國106年8月17日的計畫說了哪些事什麼時候要做到，這一天看來做到了沒有，憑哪一筆紀錄。",
  summary: (total: number, parts: string) => `計畫共列 ${total} 項：${parts}。`,
  part: (count: number, name: string) => `${name} ${count} 項`,
  notYetPlanned: "這一天計畫還沒有提出，沒有可以判定的承諾。",
  chart: "各項判定的項數",
  verdictsTitle: "六種判定的意思",
  rulesTitle: "怎樣才算做到",
  rulesNote: "計畫沒有寫怎樣才算做到。以下是本站的規則，依承諾的是哪一種事而不同。",
  columns: { item: "項目", verdict: "判定", event: "憑哪一筆紀錄", means: "怎樣才算做到" },
  ruleColumns: { means: "怎樣才算做到", why: "為什麼這樣算" },
  caption: (heading: string) => `${heading}的項目`,
  due: (day: string) => `期限 ${day}`,
  slide: (name: string) => `簡報「${name}」`,
  step: "簡報所寫",
  noEvent: "沒有紀錄",
  itemSeparator: "；",
  standing: (stage: string) => `目前的紀錄停在「${stage}」`,
  promises,
  groups,
  verdicts,
  rules,
  findings,
  quoted: null as string | null,
};

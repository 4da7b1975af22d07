/** 「管考」的用語：各機關每月填報、編務臺審查、對外公布。 */
import type { ProgressState } from "~/domain/desk/oversight-states";
import type { SettingKey } from "~/domain/desk/settings";
import type { PlanVerdict } from "~/domain/progress/plan-comparison";
import type { ReportField } from "~/domain/progress/report-words";
import type { TimelinessKind } from "~/domain/progress/timeliness";
import type { Facts } from "./site";

const states: Record<ProgressState, string> = {
  draft: "填報中",
  submitted: "已送出",
  returned: "退回補正",
  accepted: "已採認",
};
const timeliness: Record<TimelinessKind, (days: number) => string> = {
  not_due: () => "未到期",
  missing: (days) => `逾期 ${days} 天未報`,
  in_time: () => "如期",
  late: (days) => `遲報 ${days} 天`,
};
const verdicts: Record<PlanVerdict, string> = {
  done: "已達成",
  on_plan: "期程內",
  behind: "落後",
  ended: "未完成而終結",
  undated: "計畫未定期程",
};
const fields: Record<ReportField, string> = {
  planned: "預定期程",
  actual: "實際進度",
  delayReason: "落後原因",
  response: "因應作為",
  nextStep: "下一步",
};
const settings: Record<SettingKey, { label: string; hint: string }> = {
  "progress.due_day": {
    label: "每月填報期限（次月幾日）",
    hint: "1 到 28。遇星期六、星期日順延到星期一；國定假日沒有官方資料，不順延。這是本站的工作約定，不是法定期限。",
  },
  "bills.unchecked_days": {
    label: "幾天沒查來源就列入清單",
    hint: "1 到 365 天。審議中的法案超過這個天數沒有人查過，也沒有新的發布，就列在「久未查核」。",
  },
};

export const progressWords = {
  title: "管考",
  heading: (month: string) => `${month}管考`,
  lead: "主管機關每月就列管法案填報進度，編務臺審查後採認或退回補正。未經公布的內容只有編務臺看得到。",
  leadReporter: "貴機關列管的法案。每月填報後送出，由編務臺採認或退回補正。",
  sentence: (items: number, submitted: number, accepted: number, missing: number, due: string) =>
    `應報 ${items} 案：已送出待審 ${submitted} 案，已採認 ${accepted} 案，逾期未報 ${missing} 案。填報期限 ${due}。`,
  none: "這個月沒有列管的法案。",
  month: "月份",
  monthHint: "例如 115.11 或 2026-11",
  show: "查看",
  earlier: "上個月",
  later: "下個月",
  months: "月份切換",
  manage: "列管法案與設定",
  caption: (agency: string, month: string) => `${agency}${month}管考`,
  columns: { bill: "法案", plan: "計畫期程與現況", state: "狀態", explanation: "落後原因與因應作為" },
  open: { report: "填報", view: "查看", review: "審查" },
  nothingYet: "尚未填報",
  states,
  timeliness,
  verdicts,
  fields,
  planDue: (due: string) => `計畫期程 ${due}`,
  standsAt: (stage: string) => `現況 ${stage}`,
  noStanding: "現況未查得",
  asOfMonthEnd: "現況依本站紀錄計到該月底（未到月底則到今天）。",
  take: {
    label: "帶走這個月的管考",
    briefing: "做成管考月報",
    released: (count: number) => `已公布的月報（${count} 件）`,
    csv: "下載這張表（CSV）",
    release: (count: number) => `公布這個月已採認的 ${count} 件`,
    releaseHint: "公布後任何人都看得到，而且不能收回。",
  },
  csv: {
    month: "月份",
    agency: "填報機關",
    bill: "法案",
    slug: "法案代碼",
    planDue: "計畫期程",
    verdict: "對照結果",
    standing: "現況",
    state: "狀態",
    timeliness: "是否如期",
    dueOn: "填報期限",
    submittedAt: "送出時間",
  },
  overdue: {
    title: "逾期未報",
    none: "沒有逾期未報的。",
    late: (count: number) => `曾經遲報 ${count} 件`,
  },
  report: {
    title: (bill: string, month: string) => `${bill} ${month}填報`,
    facts: "計畫與現況",
    due: "填報期限",
    words: "填報內容",
    mustExplain: "依本站紀錄，這件法案已經落後或未完成而終結：送出時須填落後原因與因應作為。",
    hints: {
      planned: "本月原定做到哪裡、預定何時完成。",
      actual: "到月底實際做到哪裡；有會議、文號或日期請寫明。",
      delayReason: "沒有落後可不填。",
      response: "沒有落後可不填。",
      nextStep: "下個月要做什麼、由誰做。",
    } satisfies Record<ReportField, string>,
    save: "儲存草稿",
    submit: "送出",
    review: "審查",
    note: "給機關的話",
    noteHint: "退回時必填，請寫明要補什麼。",
    accept: "採認",
    sendBack: "退回補正",
    returnedWith: "退回原因",
    release: "對外公布",
    releaseHint: "公布後立刻出現在法案頁的「管考進度」，任何人都看得到，而且不能收回。",
    releasedAt: (at: string) => `已於 ${at} 對外公布。`,
    waiting: "已送出，等編務臺審查。",
    ownReport: "這份是您自己填的，須由另一人審查。",
    history: "經過",
    historyNone: "還沒有人填報。",
    stored: "目前存著的版本",
    storedLead: "下面是另一人剛存的內容。您打的字都還在上面的表單裡；確認後再存一次，就以您的為準。",
    empty: "未填",
  },
  items: {
    title: "列管法案與設定",
    list: "列管法案",
    none: "還沒有列管的法案。",
    caption: "列管法案、主管機關與起訖月份",
    columns: { bill: "法案", agency: "主管機關", from: "起", until: "訖", end: "結束列管" },
    running: "進行中",
    until: "最後填報月份",
    end: "結束",
    setUp: "新增列管",
    bill: "法案",
    agency: "填報機關",
    from: "從哪個月起",
    choose: "請選擇",
    add: "新增",
    settings: "設定",
    saveSettings: "儲存設定",
    settingWords: settings,
  },
  unchecked: {
    title: "久未查核",
    sentence: (total: number, days: number) =>
      `還在走程序的法案中，有 ${total} 案超過 ${days} 天沒有人查過來源，也沒有新的發布。`,
    none: (days: number) => `還在走程序的法案，${days} 天內都查過來源或有新的發布。`,
    caption: "最久沒查的在前",
    columns: { bill: "法案", stage: "階段", lookedAt: "最近查核或發布", check: "查過了" },
    note: "備註",
    check: "查過來源，沒有新的",
  },
  term: {
    title: (term: number) => `第 ${term} 屆屆期清冊`,
    running: (endsOn: string, bills: number) =>
      `這一屆到 ${endsOn} 屆滿。現在有 ${bills} 案還在立法院，三讀前屆滿就不續審。`,
    ended: (endsOn: string, bills: number, undecided: number) =>
      `這一屆已於 ${endsOn} 屆滿，${bills} 案屆期不續審，其中 ${undecided} 案還沒有登錄或提出機關的決定。`,
    how: "重送、修正後重送或不重送的決定要放進變更集，由另一人覆核後發布。",
    caption: "屆期不續審的法案與機關的決定",
    columns: {
      bill: "法案",
      stage: "屆滿時（或現在）的階段",
      decision: "已登錄的決定",
      successor: "後來的案子",
      proposed: "變更集中的提案",
    },
    noProposal: "沒有",
  },
  public: {
    title: "管考進度",
    lead: "主管機關填報、編務臺採認後公布。",
    entry: (month: string, agency: string) => `${month}，${agency}填報`,
  },
};

export const progressProblems = {
  "progress.month_unreadable": (f: Facts) => `看不懂「${f.text}」這個月份。請寫成 115.11 或 2026-11。`,
  "progress.words_missing": (f: Facts) => `請填「${f.name}」。`,
  "progress.explanation_missing": (f: Facts) => `進度落後，請填「${f.name}」。`,
  "progress.item_unknown": () => "沒有這件列管法案。",
  "progress.other_agency": () => "這件法案由其他機關填報，不在您的權限內。",
  "progress.month_outside": () => "這個月不在列管期間內，或還沒到。",
  "progress.changed": () => "您開啟之後，另一人已經存過這份填報。請對照下面的版本再存一次。",
  "progress.not_now": () => "這份填報目前的狀態不能這樣做。請重新開啟頁面看最新狀態。",
  "progress.own_report": () => "這份填報是您自己寫的，須由另一人審查。",
  "progress.note_missing": () => "退回須寫明要補什麼。",
  "progress.nothing_to_release": () => "這個月沒有已採認而還沒公布的填報。",
  "progress.choose": (f: Facts) => `請選擇「${f.name}」。`,
  "progress.item_twice": () => "這件法案已經由這個機關列管中。",
  "progress.item_ended": () => "這件法案已經結束列管。",
  "progress.ends_before": () => "最後月份不能早於開始月份。",
  "setting.out_of_range": (f: Facts) => `「${f.name}」須為 ${f.least} 到 ${f.most} 的整數。`,
};

/** What sentences above call the fields of the forms. */
export const progressNames = {
  ...fields,
  note: "給機關的話",
  bill: "法案",
  fromMonth: "從哪個月起",
  until: "最後填報月份",
  "progress.due_day": "每月填報期限",
  "bills.unchecked_days": "幾天沒查就列入清單",
};

/** 「沙盒」頁面的用語。 */
import type { LimitTopic } from "~/domain/sandbox/act-limits";
import type { Channel, ExperimentCode, ExtensionBranch } from "~/domain/sandbox/experiment-codes";
import type { ExperimentStage } from "~/domain/sandbox/experiment-stages";
import type { FunnelStep } from "~/domain/sandbox/funnel";
import type { FigurePart } from "~/domain/sandbox/published-figures";

const stages: Record<ExperimentStage, string> = {
  applied: "已申請",
  accepted: "審查中",
  approved: "已核准，尚未開始",
  running: "實驗中",
  over: "期間已過，如何結束未見紀錄",
  ended: "已結束",
  landed: "落地",
  moved_to_trial: "改走業務試辦",
  stopped: "已停止辦理",
  refused: "駁回",
  withdrawn: "撤回申請",
  revoked: "核准被廢止",
};

const codes: Record<ExperimentCode, string> = {
  applied: "申請",
  accepted: "受理審查",
  approved: "核准",
  refused: "駁回",
  withdrawn: "撤回申請",
  started: "開始實驗",
  changed: "核准變更計畫",
  extended: "核准延長",
  ended: "離開沙盒",
  reported: "提出報告",
  evaluated: "評估完成",
  revoked: "廢止核准",
  moved_to_trial: "離開沙盒，改走業務試辦",
  landed: "落地：取得許可或合法經營",
  stopped: "停止辦理",
};

const steps: Record<FunnelStep, string> = {
  applied: "申請",
  accepted: "受理",
  approved: "核准",
  ended: "離開沙盒",
  landed: "落地",
};

const parts: Record<FigurePart, string> = {
  refused: "駁回",
  withdrawn: "撤件",
  in_review: "審查中",
  supplementing: "補件中",
};

const topics: Record<LimitTopic, string> = {
  disclosure: "公開哪些事",
  decision: "審查期限",
  start: "開始實驗",
  period: "實驗期間",
  extension_request: "延長要在多久前申請",
  extension: "一般延長",
  cap: "須修正法律時的上限",
  report: "實驗報告",
  evaluation: "主管機關評估",
  draft_amendment: "提出修法草案的義務",
};

const channels: Record<Channel, string> = {
  sandbox: "沙盒",
  trial: "業務試辦",
  grey_area: "創新法規沙盒",
};

const branches: Record<ExtensionBranch, string> = {
  ordinary: "一般延長",
  law_change: "應修正法律的延長",
};

/** 每個沙盒是什麼，三句話。 */
const plain: Record<string, readonly [string, string, string]> = {
  "fintech-experimentation-act": [
    "想做新的金融服務、但照現行規定要先有執照的人，可以先在小範圍內試。",
    "金管會核准後，實驗期間有些規定暫時不適用，參與的人受這部法律保護。",
    "實驗結束要報告；如果試出來是法律該改，金管會要提出修法草案。",
  ],
  "unmanned-vehicles-experimentation-act": [
    "想在真的路上、空中或水上測試無人車、無人機、無人船的人，可以申請實驗。",
    "經濟部核准後，核准決定裡寫明的法律和命令在實驗期間暫時不適用。",
    "測試前要先公告，出了事故要立刻暫停並通報。",
  ],
  "sme-development-act": [
    "計畫答應修這部法律，讓金融和無人載具以外的創新也有實驗的法源。",
    "這個修正沒有送到立法院，所以這裡沒有核准制度，也沒有實驗可以登錄。",
    "中小企業處另以「創新法規沙盒」幫業者釐清灰色地帶，那是行政服務，不是法律。",
  ],
};

export const sandboxesWords = {
  title: "沙盒",
  lead: "新服務卡在舊規定時，先核准小規模實驗，再決定要不要修法。這裡看兩部實驗條例、每一件實驗，以及它們促成了什麼。",
  guide: "沙盒是什麼、怎麼走：看說明",
  acts: "法源",
  plain,
  register: "實驗登錄",
  registerOf: "看實驗登錄",
  billOf: "看法案的進度",
  experimentsOn: (count: number) => (count === 0 ? "這一天還沒有登錄的實驗。" : `本站登錄 ${count} 件實驗。`),
  promised: "答應過、沒有來的法源",
  promisedGoals: "計畫原來的話",
  goalDue: (when: string) => `期限 ${when}`,
  goalsNone: "計畫的目標沒有連到這部法律。",
  noRegister: "沒有實驗可以登錄：這部法律沒有設核准實驗的制度。",
  differences: "兩部條例差在哪裡",
  differencesLead: "同樣是沙盒，延長、上限和報告的規定並不相同。以下是條文原文。",
  limits: "這部條例怎麼規定",
  limitsLead: "條文原文。期限由本站依條文計算時，以期限頁為準。",
  columns: { topic: "事項", rule: "規定" },
  noRule: "本條例沒有這項規定。",
  notEnacted: "這一天條例還沒有公布，條文不列出。",
  channelsTitle: "較輕的管道",
  channelsLead:
    "不是每個創新都走沙盒。以下兩個管道不需要實驗條例核准，也就沒有法定的公開義務；本站沒有逐件紀錄。",
  topics,
  stages,
  codes,
  steps,
  parts,
  channels,
  branches,

  funnel: {
    title: "從申請到落地",
    lead: "別人公布的總數和本站的登錄分開列，從不相加。本站只算查得到來源的實驗，可能比公布的少。",
    own: "本站登錄",
    ownSentence: (parts: string) => `本站登錄：${parts}。`,
    published: (when: string) => `公布，截至${when}`,
    publishedSentence: (when: string, parts: string) => `公布的總數，截至${when}：${parts}。`,
    part: (name: string, count: number) => `${name} ${count} 件`,
    notPublished: "未公布",
    value: (count: string, series: string) => `${count} · ${series}`,
    table: "各步驟的件數",
    step: "步驟",
    none: "這一天還沒有可以算的數字。",
    sources: "公布總數的來源",
    ownNote: "核准當然經過申請與受理；登錄裡沒有這兩步的日期時，仍算走過。",
    notInRegister: "—",
  },

  outcomes: (parts: string) => `登錄的實驗到這一天的結果：${parts}。`,
  outcome: (stage: string, count: number) => `${stage} ${count} 件`,
  table: {
    caption: "實驗一覽",
    experiment: "實驗",
    applicant: "申請人",
    approved: "核准",
    lastDay: "紀錄上的最後一天",
    stage: "目前",
    exit: "怎麼離開",
  },
  unnamed: "沒有公開來源指名",
  unknown: "沒有查到公開來源",

  experiment: {
    disclosed: "依法應公開的事項",
    disclosedBasis: (article: string) =>
      `${article}要求主管機關公開以下各項。空著的是本站沒有查到，不是沒有。`,
    applicant: "申請人",
    content: "實驗內容",
    period: "期間",
    scope: "範圍",
    exempted: "排除適用的規定",
    exemptedNote: "本站依報導與問答整理；核准決定的清單沒有查到。",
    channel: "管道",
    act: "法源",
    needsLawChange: "是否應修正法律",
    needs: { yes: "是（由延長所依的規定推得）", no: "否", unknown: "沒有查到" },
    approvedOn: (day: string) => `${day}核准`,
    startedOn: (day: string) => `${day}開始`,
    untilOn: (day: string) => `紀錄上的最後一天 ${day}`,
    times: "期間與延長",
    timesLead: "本站依紀錄列出期間，並看每次延長符合第9條的哪一支。",
    first: "原期間",
    extension: (order: number) => `第 ${order} 次延長`,
    decided: "決定",
    from: "自",
    until: "至",
    branch: "依第9條的哪一支",
    fitsNull: "紀錄上的日期不足以判斷",
    beyond: "超過第9條任何一支",
    noExtension: "沒有延長的紀錄。",
    startUnknown: "起算日未公開",
    latestEnd: (day: string) => `依上限，最晚到${day}。`,
    latestEndNote: "以紀錄中最晚可能的起算日、最長的上限計算；實際期間可能短得多。",
    ruled: "依條文推得",
    left: "怎麼離開沙盒",
    notLeft: "這一天還沒有離開沙盒的紀錄。",
    leftBy: (day: string, how: string) => `${day}：${how}。`,
    then: (day: string, stage: string) => `後來，${day}：${stage}。`,
    settled: "卡住它的規定，後來怎麼了",
    settledLead: "實驗繞過的規定，以及後來讓它合法、或本來可以讓它合法的條文。",
    settledBy: "解決它的條文",
    noExemption: "核准決定排除了哪些規定，沒有查到公開來源。",
    unsettled: "沒有查到解決它的條文。",
    history: "實驗紀錄",
    prose: "說明",
    recorded: (at: string) => `本頁紀錄發布於${at}`,
    sentence: {
      none: (day: string) => `在${day}還沒有這件實驗的紀錄。`,
      now: (stage: string, since: string) => `${stage}：${since}起。`,
      left: (day: string, how: string) => `${day}，${how}。`,
      leftThen: (day: string, how: string, later: string, stage: string) =>
        `${day}，${how}；${later}，${stage}。`,
      overPeriod: (day: string) => `紀錄上的期間到${day}為止；之後如何，這一天還沒有紀錄。`,
      overCap: (day: string) => `依第9條的上限，最晚到${day}就不能再實驗；怎麼結束的，沒有查到紀錄。`,
    },
  },
};

/** 階段、程序與相關的用語，以代碼為鍵。 */
import type { BesideCode, BillKind, Phase, Procedure, StageCode } from "~/domain/bills/stages";
import type { StepCode, StepState } from "~/domain/bills/steps";
import type {
  CommencementRule,
  DerivationRule,
  Grade,
  PlanList,
  RelationKind,
  SourceKind,
} from "~/domain/bills/vocabulary";

const phases: Record<Phase, { name: string; about: string; doing: string }> = {
  planning: {
    name: "規劃研議",
    about: "主管機關研議、擬稿、對外預告或徵集意見，還沒有報行政院。",
    doing: "規劃中",
  },
  executive: {
    name: "行政院審查中",
    about: "政務委員審竣後提報院會，通過後函請立法院審議。",
    doing: "審查中",
  },
  legislative: {
    name: "立法院審議中",
    about: "一讀付委、委員會、黨團協商、二讀、三讀。三讀後經總統公布才算完成。",
    doing: "審議中",
  },
  completed: { name: "已完成", about: "總統公布或機關發布。施行日可能另定。", doing: "已完成" },
  ended: { name: "未完成", about: "屆期不續審、撤回或未通過。要再推動須重新提案。", doing: "已終止" },
};

const stages: Record<StageCode, { name: string; about: string }> = {
  "planning.study": { name: "研議", about: "主管機關研究要不要修法、怎麼修。" },
  "planning.drafting": { name: "草案研擬", about: "主管機關撰寫條文。" },
  "planning.notice": { name: "草案預告", about: "主管機關公開草案，讓各界在期限內表示意見。" },
  "planning.consultation": { name: "意見徵集", about: "在網路平臺或會議上徵集各界意見。" },
  "executive.submitted": { name: "報院", about: "主管機關把草案送進行政院。" },
  "executive.review": { name: "政務委員審查", about: "政務委員召集相關機關逐條審查，可能開好幾次會。" },
  "executive.reviewed": { name: "審竣", about: "政務委員審查完畢，等待排入行政院會。" },
  "executive.approved": { name: "院會通過", about: "行政院會議通過，接著函請立法院審議。" },
  "executive.returned": { name: "退回主管機關", about: "行政院請主管機關再作研議。" },
  "legislative.sent": { name: "函請審議", about: "行政院把草案送到立法院。" },
  "legislative.procedure": { name: "程序委員會", about: "安排議程；也可能退回重新提出，這不等於結束。" },
  "legislative.first_reading": { name: "一讀", about: "院會朗讀標題。" },
  "legislative.referred": { name: "付委", about: "交給有關的委員會審查。" },
  "legislative.committee": { name: "委員會審查", about: "委員會逐條審查，可能開好幾次會。" },
  "legislative.reported": { name: "審查完畢", about: "委員會把審查結果提報院會。" },
  "legislative.negotiation": { name: "黨團協商", about: "各黨團就有爭議的條文協商。" },
  "legislative.second_reading": { name: "二讀", about: "院會廣泛討論並逐條討論、表決。" },
  "legislative.third_reading": {
    name: "三讀",
    about: "院會就全案表決通過。三讀還不是完成：要等總統公布，法律才成立。",
  },
  "legislative.to_president": { name: "咨請公布", about: "立法院把通過的法律送給總統和行政院。" },
  "legislative.not_countersigned": { name: "未副署", about: "行政院院長沒有副署，總統尚未公布。" },
  "legislative.reconsideration": {
    name: "覆議",
    about: "行政院認為窒礙難行，經總統核可請立法院再議。和立法院內部的「復議」不同。",
  },
  "completed.promulgated": { name: "公布", about: "總統公布法律。何時施行看法律本身怎麼規定。" },
  "completed.partly_in_force": { name: "部分施行", about: "有些條文已經施行，其餘還沒有。" },
  "completed.in_force": { name: "施行", about: "法律發生效力。" },
  "completed.expired": { name: "期滿廢止", about: "法律定有施行期限，期滿當然廢止。" },
  "completed.repealed": { name: "廢止", about: "法律經廢止。" },
  "completed.struck_down": { name: "宣告失效", about: "憲法法庭宣告違憲失效。" },
  "ended.lapsed": { name: "屆期不續審", about: "立法委員任期屆滿時還沒有議決，下屆不再繼續審議。" },
  "ended.withdrawn": { name: "撤回", about: "提案機關撤回草案。" },
  "ended.declined": { name: "不予審議", about: "立法院決定不審議這件草案。" },
  "ended.dropped": { name: "撤銷", about: "不再推動，或經院會決議撤銷。" },
  "ended.defeated": { name: "三讀未通過", about: "院會表決沒有通過全案。" },
  "ended.annulled": { name: "原決議失效", about: "覆議後原來的決議失效。" },
  "regulation.planned": { name: "規劃", about: "列入計畫，主管機關尚未提出草案。" },
  "regulation.drafting": { name: "草案研擬", about: "主管機關撰寫條文。" },
  "regulation.notice": { name: "草案預告", about: "主管機關公開草案，讓各界在期限內表示意見。" },
  "regulation.issued": { name: "發布", about: "主管機關發布命令。命令不必經立法院通過。" },
  "regulation.in_force": { name: "施行", about: "命令發生效力。" },
  "regulation.repealed": { name: "廢止", about: "命令經廢止或失效。" },
  "regulation.dropped": { name: "不再推動", about: "主管機關不再訂修這項命令。" },
  "study.planned": { name: "規劃", about: "列入計畫，還沒有開始的紀錄。" },
  "study.under_way": { name: "進行中", about: "研究或檢視正在進行。" },
  "study.concluded": { name: "完成", about: "研究或檢視已經提出結果。" },
  "study.dropped": { name: "不再推動", about: "不再進行。" },
};

const beside: Record<BesideCode, string> = {
  "beside.commencement_order": "發布施行日期",
  "beside.motion_to_reconsider": "復議",
  "beside.public_hearing": "公聽會",
  "beside.resolution": "附帶決議",
  "beside.committee_meeting": "審查會議",
  "beside.notice_closed": "預告期滿",
  "beside.other_amendment": "同一法律的另一案",
  "beside.predecessor": "前案",
  "beside.sent_to_legislature": "送立法院",
  "beside.legislature_noted": "查照",
  "beside.legislature_review": "交付審查",
  "beside.legislature_filed": "存查",
  "beside.legislature_objected": "通知更正或廢止",
};

/** The plan's own words for the milestone of a phase; other stages use their names. */
const milestones: Partial<Record<StageCode, string>> = {
  "executive.submitted": "已報院審查",
  "executive.reviewed": "已審竣",
  "executive.approved": "院會已通過",
  "executive.returned": "已退回主管機關",
  "legislative.sent": "已送立法院審議",
  "completed.promulgated": "已公布",
  "regulation.issued": "已發布",
  "ended.withdrawn": "已撤回",
};

const steps: Record<StepCode, string> = {
  planning: "規劃研議",
  executive: "行政院",
  legislative: "立法院",
  third_reading: "三讀",
  promulgated: "公布",
  in_force: "施行",
  notice: "預告",
  issued: "發布",
  planned: "規劃",
  under_way: "進行",
  concluded: "完成",
};

const stepStates: Record<StepState, string> = {
  done: "已過",
  now: "目前",
  ahead: "尚未到",
  stopped: "停在這裡",
};

const procedures: Record<Procedure, string> = {
  statute: "法律案",
  regulation: "法規命令",
  study: "研究與檢視",
};

const kinds: Record<BillKind, string> = {
  new_act: "制定案",
  amendment: "修正案",
  regulation: "命令",
  principle: "檢視原則",
  study: "研究",
};

const grades: Record<Grade, { name: string; about: string }> = {
  official: { name: "官方紀錄", about: "機關的公報、資料庫或公告。" },
  secondary: { name: "次級來源", about: "報導、事務所或其他轉述。" },
  derived: { name: "依規則推得", about: "沒有來源直接寫明，由法律規定或紀錄推算。" },
  plan: { name: "計畫簡報", about: "只見於民國106年8月17日的計畫簡報。" },
};

const sourceKinds: Record<SourceKind, string> = {
  ly_gazette: "立法院公報",
  sitting_agenda: "院會議程",
  ey_gazette: "行政院公報",
  presidential_gazette: "總統府公報",
  gazette: "其他公報",
  law_database: "法規資料庫",
  press_release: "新聞稿",
  press: "報導",
  law_firm: "事務所",
  repository: "公開程式庫",
  plan: "計畫",
  directive: "函",
  website: "網站",
  statute: "法律",
  company: "公司",
  join: "JOIN 眾開講",
  other: "其他",
};

const rules: Record<DerivationRule, { name: string; about: string }> = {
  "effect-on-third-day": {
    name: "自公布日施行",
    about: "中央法規標準法第13條：自公布或發布之日起算至第三日起發生效力，公布當日算入，所以是公布日加二日。",
  },
  "term-lapse": {
    name: "屆期不續審",
    about: "立法院職權行使法第13條：任期屆滿時尚未議決之議案，下屆不予繼續審議。",
  },
  "sitting-date": {
    name: "同次院會的一讀日",
    about: "紀錄只寫院會次別；同次院會其他議案的一讀日都是這一天。",
  },
};

const commencement: Record<CommencementRule, string> = {
  on_promulgation: "自公布日施行",
  by_order: "施行日期另以命令定之",
  fixed_day: "法律定有施行日",
  unknown: "施行規定未查得",
};

const planLists: Record<PlanList, string> = {
  progress: "法規調適進度",
  schedule: "法規調適規劃時程表",
  sandbox: "建構創新實證（監理沙盒）法源",
};

const relations: Record<RelationKind | "same_law", { from: string; to: string }> = {
  prior_term: { from: "前屆的案子", to: "下一屆再提的案子" },
  reviewed_with: { from: "併案審查", to: "併案審查" },
  leads_to: { from: "促成", to: "源自" },
  enables: { from: "使其得以進行", to: "法源" },
  requires: { from: "授權訂定的子法", to: "授權的母法" },
  replaces: { from: "取代", to: "後來由它取代" },
  same_law: { from: "同一法律的另一案", to: "同一法律的另一案" },
};

export const stageWords = {
  phases,
  stages,
  beside,
  milestones,
  steps,
  stepStates,
  procedures,
  kinds,
  grades,
  sourceKinds,
  rules,
  commencement,
  planLists,
  relations,
};

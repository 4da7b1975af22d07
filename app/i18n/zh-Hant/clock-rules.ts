/** 每一條期限規則的名稱與說明，以規則代碼為鍵。法條原文在 app/domain/clocks/rules。 */
import type { ClockKind, Consequence, Counting, DirectiveReading } from "~/domain/clocks/rules/clock-rule";
import type { RuleSubject } from "~/domain/clocks/rules/clock-rule";
import type { RuleSource } from "~/domain/clocks/rules/rule-sources";
import type { ClockCode } from "~/domain/clocks/rules/rules";

/** start：從哪裡起算；note：讀這條規則要知道的事。 */
export const ruleWords: Record<ClockCode, { name: string; start: string; note: string | null }> = {
  "notice.bill": {
    name: "法律草案預告 60 日",
    start: "預告日",
    note: "這是行政院的指示，不是法律。指示的全文查無公開紀錄，各來源對適用範圍說法不同，兩種都列。實際截止日以公告為準，可能較短。",
  },
  term_lapse: {
    name: "立法委員任期屆滿",
    start: "案件送到立法院",
    note: "到任期最後一天還沒議決就不再審議。還在行政院的草案不受影響。任期起迄日採自非官方資料。",
  },
  negotiation: {
    name: "黨團協商一個月",
    start: "交黨團協商",
    note: "紀錄只有開協商會議的日子，交協商的日子不會更晚，所以算出的是最晚的一天。過了一個月院會可以處理，不是必須在一個月內通過。",
  },
  "negotiation.straight_to_second": {
    name: "逕付二讀須交黨團協商",
    start: "院會決定逕付二讀",
    note: "113年6月24日增訂，之前的案件不適用。這一條本身沒有定期間。",
  },
  session: {
    name: "立法院會期",
    start: "每年二月、九月",
    note: "只供對照。延長會期和臨時會都常見，不能因為不在會期內就說沒有開會。",
  },
  promulgation: {
    name: "總統公布十日",
    start: "總統收到立法院移送的法律案",
    note: "從總統收到起算，不是從三讀起算。收到的日子沒有公開。",
  },
  "reconsideration.request": {
    name: "行政院移請覆議十日",
    start: "決議案送達行政院",
    note: "送達的日子沒有公開。憲法第57條已由增修條文停止適用。",
  },
  "reconsideration.vote": {
    name: "覆議案十五日內表決",
    start: "覆議案送達立法院",
    note: "紀錄只有行政院移請覆議的日子，送達的日子可能較晚，所以不推算。",
  },
  "reconsideration.recess": {
    name: "休會期間的覆議案",
    start: "覆議案送達立法院",
    note: "休會時先在七日內開臨時會，再從開議起算十五日。",
  },
  "effect.third_day": {
    name: "公布後第三日生效",
    start: "公布日（算第一日）",
    note: "法律寫「自公布日施行」時適用。司法院釋字第161號：公布當日算入，所以是公布日加兩天。",
  },
  "effect.by_order": {
    name: "施行日由命令定",
    start: "公布日",
    note: "命令發布之前沒有施行日，本站不推算。",
  },
  "effect.must_be_named": {
    name: "法規要寫明何時施行",
    start: "制定時",
    note: "寫明日期、自公布日施行或授權命令決定，三者擇一。",
  },
  "sunset.expiry": {
    name: "施行期滿當然廢止",
    start: "法規所定的末日",
    note: "期滿不必另外廢止，但主管機關要公告。",
  },
  "sunset.extension": {
    name: "要延長施行期限，一個月前送立法院",
    start: "法律所定的末日",
    note: "往回數一個月。法律沒有寫往回數的方法，本站取前一個月的相當日，沒有相當日取月底，不因假日移動。",
  },
  "notice.regulation": {
    name: "法規命令草案預告 60 日",
    start: "公告日",
    note: "行政程序法只要求公告期間，60 日出自行政院的指示。指示的全文查無公開紀錄。實際截止日以公告為準，可能較短。",
  },
  "notice.no_number": {
    name: "法規命令草案要給人陳述意見的期間",
    start: "公告日",
    note: "法律沒有定天數。這一款是公告應載明的事項之一。",
  },
  "effect.regulation": {
    name: "法規命令發布後第三日生效",
    start: "發布日（算第一日）",
    note: "命令寫「自發布日施行」時適用。",
  },
  "review.regulation": {
    name: "立法院委員會審查行政命令三個月",
    start: "院會交付審查",
    note: "院會可以同意展延一次。休會期日要扣除，本站沒有休會日表，所以算出的是最早的一天。",
  },
  "correction.regulation": {
    name: "機關兩個月內更正或廢止命令",
    start: "立法院通知更正或廢止",
    note: "紀錄的日子以通知為準。",
  },
  "fintech.decision": {
    name: "金管會六十日內決定准不准",
    start: "受理申請",
    note: "補件時自備齊文件的次日重新起算，補件日沒有公開，所以算出的是最早的一天。",
  },
  "fintech.term": {
    name: "實驗期間最長一年",
    start: "開始辦理",
    note: "核准的期間可以較短。紀錄載有末日時以紀錄為準。",
  },
  "fintech.extension_request": {
    name: "延長要在期滿一個月前申請",
    start: "實驗期間的末日（往回數）",
    note: "取末日前一個月的相當日，沒有相當日取月底，不因假日移動。",
  },
  "fintech.extension_decision": {
    name: "延長的准駁要在期滿前作成",
    start: "申請延長",
    note: "申請延長的日子沒有公開。",
  },
  "fintech.cap": {
    name: "通常最長 18 個月",
    start: "開始辦理",
    note: "一年加一次延長六個月。",
  },
  "fintech.cap_law_change": {
    name: "涉及修法時最長三年",
    start: "開始辦理",
    note: "內容涉及應修正法律時，延長不以一次為限。",
  },
  "fintech.change": { name: "變更計畫一個月內准駁", start: "收受變更申請", note: "申請的日子沒有公開。" },
  "fintech.start": {
    name: "三個月內開始實驗",
    start: "收受核准通知",
    note: "收受的日子沒有公開，但不會早於核准日。",
  },
  "fintech.start_notice": { name: "五個營業日內通知開始日", start: "開始辦理", note: null },
  "fintech.report": {
    name: "期滿一個月內報告結果",
    start: "實驗期間屆滿",
    note: null,
  },
  "fintech.evaluation": {
    name: "六十日內完成評估",
    start: "結果文件備齊",
    note: "文件備齊的日子沒有公開，但不會早於函報結果的日子。",
  },
  "fintech.amendment": {
    name: "三個月內提出修法草案",
    start: "實驗期間屆滿",
    note: "主管機關認為要修正金融法律時適用。",
  },
  "fintech.yearly_report": {
    name: "每年向立法院報告",
    start: "年度終了",
    note: "主管機關的義務，不屬於個別實驗案。",
  },
  "unmanned.decision": {
    name: "六十日內決定准不准",
    start: "受理申請",
    note: "補件時自文件齊備的次日重新起算，補件日沒有公開，所以算出的是最早的一天。",
  },
  "unmanned.term": {
    name: "實驗期間最長一年",
    start: "開始辦理",
    note: "核准的期間可以較短。紀錄載有末日時以紀錄為準。",
  },
  "unmanned.extension_request": {
    name: "展延要在期滿六十日前申請",
    start: "實驗期間的末日（往回數）",
    note: "往回數六十日，不因假日移動。",
  },
  "unmanned.extension_decision": {
    name: "展延的准駁要在期滿前作成",
    start: "申請展延",
    note: "申請展延的日子沒有公開。",
  },
  "unmanned.cap": { name: "通常最長 24 個月", start: "開始辦理", note: "一年加一次展延一年。" },
  "unmanned.cap_law_change": {
    name: "應修正法律時最長四年",
    start: "開始辦理",
    note: "審查會議認定應修正相關法律時，展延不以一次為限。",
  },
  "unmanned.start": {
    name: "送達次日起開始實驗",
    start: "核准決定送達",
    note: "送達的日子沒有公開，但不會早於核准日。",
  },
  "unmanned.interventions": { name: "每月通報人為介入", start: "實驗期間的每個月", note: null },
  "unmanned.records": { name: "紀錄至少留存三年", start: "實驗期間屆滿", note: null },
  "unmanned.report": { name: "期滿三十日內報告", start: "實驗期間屆滿", note: null },
};

export const subjectWords: Record<RuleSubject, string> = {
  bill: "法律案",
  regulation: "法規命令",
  fintech: "金融科技創新實驗",
  unmanned: "無人載具創新實驗",
};

export const kindWords: Record<ClockKind, string> = {
  deadline: "應完成的期限",
  expectation: "到期後生效或可以處理",
  window: "可以進行的期間",
};

export const consequenceWords: Record<Consequence, string> = {
  none_stated: "條文沒有寫逾期的效果",
  plenary_may_schedule: "由院會定期處理",
  lapses: "下一屆不再審議，要重新提案",
  resolution_void: "原決議失效",
  takes_effect: "開始生效",
  expires: "當然廢止",
  cannot_extend: "不能再申請延長",
  deemed_reviewed: "視為已經審查",
  regulation_void: "該命令失效",
  approval_void: "核准失其效力",
  permission_ends: "不能再以實驗的名義辦理",
};

export const countingWords: Record<Counting, string> = {
  apa_48: "照行政程序法第48條計算。",
  apa_48_unverified: "照行政程序法第48條計算；這個期間是否適用該條，本站沒有查到依據。",
  standard_act_13: "照中央法規標準法第13條計算，公布或發布當日算第一日。",
  own_words: "照條文本身的文字計算。",
  none: "不計算日期。",
};

export const coversWords: Record<DirectiveReading["covers"], string> = {
  all_drafts: "法律草案與法規命令草案都至少 60 日",
  regulations: "所有法規命令草案 60 日（先前為 14 日，更早為 7 日）",
  trade_bills: "法律草案只及於貿易、投資、智慧財產權",
};

export const sourceWords: Record<RuleSource, string> = {
  constitution: "全國法規資料庫：中華民國憲法",
  "additional-articles": "全國法規資料庫：憲法增修條文",
  "powers-act": "全國法規資料庫：立法院職權行使法",
  "standard-act": "全國法規資料庫：中央法規標準法",
  "procedure-act": "全國法規資料庫：行政程序法",
  "fintech-act": "全國法規資料庫：金融科技發展與創新實驗條例",
  "unmanned-act": "全國法規資料庫：無人載具科技創新實驗條例",
  "amcham-2016": "台北市美國商會2016年10月的說明",
  "participation-minutes-2016": "公共政策網路參與會議紀錄（2016-12-27）引用的行政院函",
  "law-versions": "立法院法律系統各版本的三讀日與公布日（公開副本）",
};

/**
 * What the two experimentation acts allow and demand, article by article, in the acts' own words (全國法規資料庫, texts
 * unchanged since 2018-01-31 and 2018-12-19). The differences between the acts are this table and nowhere in code. It
 * counts no clock: lengths are for judging periods and for showing the rule.
 */

export const limitTopics = [
  "disclosure",
  "decision",
  "start",
  "period",
  "extension_request",
  "extension",
  "cap",
  "report",
  "evaluation",
  "draft_amendment",
] as const;
export type LimitTopic = (typeof limitTopics)[number];

export interface ActLimit {
  readonly article: string;
  /** The article's exact words. */
  readonly words: string;
  /** Null where the article sets a duty without a length. */
  readonly length: number | null;
  readonly unit: "month" | "day" | null;
}

export interface SandboxAct {
  /** The slug of the enabling bill. */
  readonly slug: string;
  readonly mojCode: string;
  /** Null: the act has no such rule. */
  readonly limits: Readonly<Record<LimitTopic, ActLimit | null>>;
  /** In months: the first period, the one ordinary extension, the whole where a law must change. */
  readonly months: { readonly period: number; readonly extension: number; readonly cap: number };
  /** The latest, in months after approval, that the period itself can begin. */
  readonly startsWithinMonths: number;
}

const months = (article: string, length: number, words: string): ActLimit => ({
  article,
  words,
  length,
  unit: "month",
});
const days = (article: string, length: number, words: string): ActLimit => ({
  article,
  words,
  length,
  unit: "day",
});
const duty = (article: string, words: string): ActLimit => ({ article, words, length: null, unit: null });

export const sandboxActs: readonly SandboxAct[] = [
  {
    slug: "fintech-experimentation-act",
    mojCode: "G0380254",
    limits: {
      disclosure: duty(
        "第11條",
        "主管機關於核准創新實驗申請案件後，應將申請人名稱、創新實驗內容、期間、範圍、排除適用之法規命令與行政規則及其他相關資訊揭露於機關網站。",
      ),
      decision: days(
        "第8條第1項",
        60,
        "主管機關應於受理申請案件後六十日內完成審查及作成核准或駁回創新實驗之決定",
      ),
      start: months(
        "第12條第1項",
        3,
        "申請人應自收受主管機關依第八條第一項所為核准決定之通知日起三個月內，開始辦理創新實驗。",
      ),
      period: months("第9條第1項", 12, "主管機關核准辦理創新實驗之期間以一年為限。"),
      extension_request: months(
        "第9條第1項",
        1,
        "申請人得於該創新實驗期間屆滿一個月前，檢具理由向主管機關申請核准延長",
      ),
      extension: months("第9條第1項", 6, "延長以一次為限，最長不得逾六個月。"),
      cap: months(
        "第9條第1項但書",
        36,
        "但創新實驗內容涉及應修正法律時，其延長不以一次為限，全部創新實驗期間不得逾三年。",
      ),
      report: months(
        "第16條第1項",
        1,
        "申請人於主管機關依第九條第一項規定核准辦理創新實驗之期間屆滿之日起一個月內，應將創新實驗結果函報主管機關",
      ),
      evaluation: days("第16條第2項", 60, "主管機關應於前項創新實驗結果文件備齊後六十日內完成評估及建議意見"),
      draft_amendment: months(
        "第17條第2項",
        3,
        "主管機關認需修正相關金融法律時，至遲應於創新實驗屆滿後三個月內，完成相關金融法律之修正條文草案，並報請行政院審查。",
      ),
    },
    months: { period: 12, extension: 6, cap: 36 },
    startsWithinMonths: 3,
  },
  {
    slug: "unmanned-vehicles-experimentation-act",
    mojCode: "J0030147",
    limits: {
      disclosure: duty(
        "第11條",
        "主管機關於創新實驗期間，應將申請人名稱、創新實驗內容、期間、範圍、排除適用之法律、法規命令或行政規則及其他相關資訊，揭露於機關網站。",
      ),
      decision: days(
        "第8條第1項",
        60,
        "主管機關應於受理創新實驗申請案件後六十日內完成審查，作成核准或駁回申請之決定",
      ),
      start: duty("第19條", "申請人應於創新實驗核准決定送達日之次日起，開始辦理創新實驗"),
      period: months("第9條第1項", 12, "主管機關核准辦理創新實驗之期間以一年為限。"),
      extension_request: days(
        "第9條第1項",
        60,
        "申請人得於該創新實驗期間屆滿六十日前，檢具理由並說明具體成效，向主管機關申請核准展延。",
      ),
      extension: months("第9條第2項", 12, "前項展延以一次為限，最長不得逾一年。"),
      cap: months(
        "第9條第2項但書",
        48,
        "但創新實驗內容經中央目的事業主管機關於審查會議認定應修正相關法律者，展延不以一次為限，其全部創新實驗期間不得逾四年。",
      ),
      report: days(
        "第21條第1項",
        30,
        "申請人於經核准辦理創新實驗之期間屆滿後三十日內，應將創新實驗報告，函報主管機關。",
      ),
      evaluation: duty("第21條第3項", "主管機關就創新實驗之結果，得召開評估會議。"),
      draft_amendment: null,
    },
    months: { period: 12, extension: 12, cap: 48 },
    startsWithinMonths: 0,
  },
];

/** The act of a slug; null for any other bill. @example findSandboxAct("vat-act-2016") // null */
export function findSandboxAct(slug: string): SandboxAct | null {
  return sandboxActs.find((act) => act.slug === slug) ?? null;
}

/** The act that the plan promised as the parent of all sandboxes (中小企業發展條例 修正), which never came. */
export const promisedActSlug = "sme-development-act";

/** 「條文對照」頁面的用語。 */
import type { KindCounts } from "~/domain/text/compare-rows";
import type { TextKind } from "~/domain/text/text-kinds";

const kinds: Record<TextKind, string> = {
  notice: "預告版",
  executive: "行政院版",
  committee: "審查會版",
  third_reading: "三讀版",
  promulgated: "公布版",
  in_force: "當時施行的條文",
};

const counted = (c: KindCounts) =>
  [
    c.changed && `修正 ${c.changed} 條`,
    c.moved && `移列 ${c.moved} 條`,
    c.added && `新增 ${c.added} 條`,
    c.split && `由拆分而來 ${c.split} 條`,
    c.removed && `刪除或併入他條 ${c.removed} 條`,
  ].filter(Boolean);

export const compareWords = {
  title: "條文對照",
  single: "條文",
  pageTitle: (bill: string) => `${bill}條文對照`,
  kinds,
  counts: (base: string, other: string, c: KindCounts) => {
    const changes = counted(c);
    const same = c.same > 0 ? `相同 ${c.same} 條。` : "";
    return changes.length > 0
      ? `和「${base}」比，「${other}」${changes.join("、")}；${same}`.replace(/；$/, "。")
      : `「${other}」和「${base}」的條文相同：${c.same} 條。`;
  },
  alone: (version: string, count: number) => `「${version}」共 ${count} 條。`,
  versions: "版本",
  versionsNote: "選一個版本當基準，再選一到三個版本和它對照。",
  articleCount: (count: number) => `${count} 條`,
  asBase: "改以此為基準",
  isBase: "基準",
  isOther: "對照中",
  add: "加入對照",
  leaveOut: "移出",
  only: "只看這一版",
  forVersion: (version: string) => `：${version}`,
  legend: {
    title: "怎麼看",
    removed: "基準版本有、對照版本刪去的文字",
    added: "對照版本新增的文字",
    same: "沒有變動的條文收合在一列，可以點開。",
    moved: (percent: number) =>
      `條號不同時，用字相近達 ${percent}% 的條文標「移列」。這是本站的比對規則，不是立法紀錄。`,
    split: (percent: number) => `新條文有 ${percent}% 的文字出自同一條舊條文時標「拆分」。`,
    noReasons: "這些版本的來源沒有附立法說明，所以沒有說明欄。",
  },
  columns: {
    article: "條號",
    before: "現行",
    after: "修正",
    base: "基準",
    other: "對照",
    text: "條文",
    reason: "說明",
  },
  badges: {
    same: "未變動",
    changed: "修正",
    moved: "移列",
    added: "新增",
    split: "拆分",
    removed: "刪除",
    absent: "無此條",
  },
  movedTo: (number: string) => `移列為${number}`,
  splitFrom: (number: string) => `拆分自${number}`,
  splitInto: (numbers: readonly string[]) => `部分文字拆分為${numbers.join("、")}`,
  sameRun: (first: string, last: string, count: number) =>
    count === 1 ? `${first}未變動` : `${first}至${last}未變動，共 ${count} 條`,
  open: "對照各版本",
};

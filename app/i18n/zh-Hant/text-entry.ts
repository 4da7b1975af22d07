/** 條文版本的表單：貼上或上傳條文，先看讀出的結果，再加入變更集。 */
import type { Facts } from "./site";
import type { FileNote } from "~/domain/text/file-note";
import type { KindCounts } from "~/domain/text/compare-rows";

const notes: Record<FileNote, string> = {
  big5: "檔案不是 UTF-8，是照 Big5 讀的。請核對罕用字。",
  columns: "表格照欄名讀：收條文欄與說明欄，現行條文欄沒有收。",
  numbering: "文件用了自動編號；編號不在文字裡，項款目的號碼要自己補上。",
  revisions: "文件有追蹤修訂；讀的是接受修訂後的文字。",
};

export const textEntryWords = {
  title: "條文版本",
  lead: "貼上條文或上傳檔案，先看讀出的結果，確定無誤再加入變更集。",
  facts: "這是哪一個版本",
  bill: "法案",
  billHint: "輸入法案的名稱或代號，從清單選。",
  kind: "版本種類",
  choose: "請選擇",
  datedOn: "版本日期",
  datedOnHint: "公布令、三讀、院會決議或預告的日子。106.6.16、1060616、2017-06-16 都可以。",
  source: "來源",
  sourceHint: "輸入名稱或代號，從清單選。",
  address: "這份條文的網址",
  naming: "名稱與代號",
  namingHint: "留白時依種類取名，看過讀出的結果再改也可以。",
  zh: "版本名稱（中文）",
  en: "版本名稱（英文）",
  code: "版本代號",
  codeHint: "會出現在網址裡：小寫英文、數字和連字號，例如 third-reading。",
  text: "條文",
  file: "檔案",
  fileHint: ".txt、.md、.csv、.json 或 .docx，最多 2 MB。選了檔案就讀檔案，不讀下面的文字。",
  words: "條文",
  wordsHint: "每條以「第○條」開頭，可以自成一行；章節的標題照原樣；立法說明以「說明：」開頭。",
  read: "看讀出的條文",
  readAgain: "重新讀一次",
  add: "加入變更集",
  addAgain: "再送一次我的內容",
  reason: "原來哪裡錯了",
  retract: "撤銷這個版本",
  result: "讀出的結果",
  count: (articles: number, reasons: number) =>
    `讀出 ${articles} 條${reasons > 0 ? `，其中 ${reasons} 條有說明` : ""}。`,
  none: "這件法案在這一天以前沒有別的版本可以比。",
  compared: (version: string, c: KindCounts) =>
    `和前一個版本「${version}」比：新增 ${c.added + c.split} 條，修改 ${c.changed} 條，` +
    (c.moved > 0 ? `移列 ${c.moved} 條，` : "") +
    `前一版有而這版沒有 ${c.removed} 條，相同 ${c.same} 條。`,
  gone: (numbers: readonly string[]) => `這版沒有的：${numbers.join("、")}`,
  skipped: "沒有讀懂的地方",
  skippedNote: "第一條之前的文字沒有收進下面的條文。",
  more: (count: number) => `另有 ${count} 處。`,
  see: "看逐條的內容",
  columns: { number: "條號", words: "條文", reason: "說明", compared: "和前一版比" },
  became: {
    same: "相同",
    changed: "修改",
    moved: "移列",
    added: "新增",
    split: "拆分",
    removed: "無",
    absent: "無",
  },
  notes,
  articles: (count: number) => `條文 ${count} 條`,
  changedArticles: (count: number) => `條文：${count} 條不同`,
};

export const textEntryProblems = {
  "text.before_first_article": (f: Facts) => `第 ${f.line} 行「${f.text}」在第一條之前，不屬於任何一條。`,
  "text.article_twice": (f: Facts) => `第 ${f.line} 行：${f.text}出現第二次。`,
  "text.article_empty": (f: Facts) => `第 ${f.line} 行：${f.text}沒有內容。`,
  "text.no_articles": () => "讀不到任何一條。每條要以「第○條」開頭。",
  "text.kind_choose": () => "請選版本種類。",
  "text.source_choose": () => "請從清單選一筆來源。",
  "text.code_malformed": () => "代號只能用小寫英文、數字和連字號，例如 third-reading。",
};

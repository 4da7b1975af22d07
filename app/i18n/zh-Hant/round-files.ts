/** 匯入公民討論匯出檔時的問題。 */
import type { Facts } from "./site";

export const roundFileProblems = {
  "round_file.none": () => "這個資料夾裡沒有 pol.is 的匯出檔（comments.csv、votes.csv 等，或 JSON）。",
  "round_file.missing": (f: Facts) => `資料夾裡少了 ${f.file}。`,
  "round_file.encoding": (f: Facts) =>
    `${f.file} 第 ${f.line} 行起不是 UTF-8 編碼（可能是 Big5）。什麼都沒有匯入。`,
  "round_file.truncated": (f: Facts) => `${f.file} 在第 ${f.line} 行斷掉了，可能沒有下載完。什麼都沒有匯入。`,
  "round_file.malformed": (f: Facts) => `${f.file} 第 ${f.line} 行的欄數或引號不對。什麼都沒有匯入。`,
  "round_file.column": (f: Facts) => `${f.file} 沒有「${f.column}」這一欄。`,
  "round_file.value": (f: Facts) =>
    `${f.file} 第 ${f.line} 行「${f.column}」欄的「${f.text}」讀不懂。什麼都沒有匯入。`,
  "round_file.two_statements": (f: Facts) =>
    `${f.file} 第 ${f.line} 行：編號 ${f.statement} 的意見出現兩次，文字不同。什麼都沒有匯入。`,
  "round_file.unknown_statement": (f: Facts) =>
    `${f.file} 第 ${f.line} 行投票給意見 ${f.statement}，但 comments.csv 沒有這則意見。什麼都沒有匯入。`,
  "round_file.inconsistent": (f: Facts) =>
    `${f.file} 第 ${f.line} 行和 votes.csv 不合：參與者 ${f.participant} 對意見 ${f.statement} 的投票。什麼都沒有匯入。`,
  "round_file.signs": (f: Facts) => `${f.file} 寫的正負號約定不是本站的（同意 1、略過 0、不同意 -1）。`,
  "round_file.json": (f: Facts) => `${f.file} 不是完整的 JSON，或內容不是清單。什麼都沒有匯入。`,
  "round_file.item": (f: Facts) => `${f.file} 第 ${f.item} 筆的「${f.field}」讀不懂。什麼都沒有匯入。`,
};

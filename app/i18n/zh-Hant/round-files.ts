/** 匯入公民討論匯出檔時的問題。 */
import type { ImportReport } from "~/domain/rounds/files/imported-round";
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
  "round_file.too_large": (f: Facts) =>
    `檔案解開後超過 ${f.most} MB，網頁收不下。請管理員在主機上用 npm run rounds:import 匯入。`,
  "round_file.twice": (f: Facts) => `有兩個檔案都叫 ${f.file}。請只選同一次匯出的檔案。`,
  "round_file.not_sent": () => "請選匯出檔：一個 zip，或同一次匯出的所有 CSV。",
  "round_file.broken": (f: Facts) => `${f.file} 不是完整的 zip，可能沒有下載完。什麼都沒有匯入。`,
  "round_import.statement_gone": (f: Facts) =>
    `本站已有第 ${f.statement} 則意見，這個資料夾卻沒有：它比較舊，或屬於另一場討論。什麼都沒有匯入。`,
  "round_import.other_words": (f: Facts) =>
    `第 ${f.statement} 則意見的文字和本站已有的不同：可能屬於另一場討論。什麼都沒有匯入。`,
  "round_import.vote_gone": (f: Facts) =>
    `本站已有參與者 ${f.participant} 對第 ${f.statement} 則意見的一票，這個資料夾卻沒有：它比較舊，或屬於另一場討論。什麼都沒有匯入。`,
  "round_import.native": () => "這次意見徵集在本站辦理，不能匯入別處的票。什麼都沒有匯入。",
  "round_import.changed": () => "檢視之後，檔案或本站的內容有了變動。請重新選擇檔案。什麼都沒有匯入。",
  "round_import.choose": (f: Facts) =>
    `看不出這些檔案屬於哪一場意見徵集（檔案裡的網址：${f.value || "沒有"}）。請用 --round 代號 指定；還沒有紀錄的，先在變更集裡登錄。`,
  "round_export.none": () => "這次意見徵集的意見與票數不在本站，所以沒有檔案可下載。",
  "round_export.too_many": () => "從您的網路來的下載太密集。請過一分鐘再試。",
  "round_export.open": () =>
    "徵集還沒有截止。每個人的票在截止之後才一起提供，這樣沒有人能從前後兩次下載找出某一個人。",
};

const flavours: Record<ImportReport["flavour"], string> = {
  A: "pol.is 的 zip 匯出（CSV）",
  B: "pol.is 報告頁的匯出（CSV）",
  C: "pol.is API 的 JSON",
};

export const roundFileWords = {
  report: {
    flavour: "格式",
    flavours,
    files: "讀了的檔案",
    rows: (name: string, rows: number) => `${name}（${rows} 列）`,
    ignored: "沒有用到的檔案",
    people: "投票的人",
    statements: "意見",
    statementsOf: (all: number, rejected: number, neverVoted: number) =>
      `${all} 則，其中 ${rejected} 則不予公開，${neverVoted} 則沒有人投票`,
    votes: "票",
    votesOf: (latest: number, events: number, superseded: number, repeated: number) =>
      `${latest} 票有效；檔案裡共 ${events} 列，${superseded} 票後來改投，${repeated} 列重複`,
    times: "時間單位",
    timesIn: { milliseconds: "毫秒", seconds: "秒" },
    counts: "各則票數",
    sameCounts: "重算後和檔案寫的相同",
    differentCounts: (count: number) =>
      `${count} 則和檔案寫的不同（檔案常把改投前的票也算進去；本站只算每人最後一票）`,
    difference: (statement: number, published: string, recomputed: string) =>
      `第 ${statement} 則：檔案 ${published}，重算 ${recomputed}`,
    tally: (agrees: number, disagrees: number) => `同意 ${agrees}、不同意 ${disagrees}`,
    totals: "摘要的總數",
    sameTotals: "和重算的相同",
    total: (key: string, published: number, recomputed: number) =>
      `${key}：檔案 ${published}，重算 ${recomputed}`,
    groups: "檔案裡的分群",
    groupsAre: {
      given: "有；本站另外重算",
      unreliable: "有，但平臺在 2025 年 2 月到 5 月 19 日間寫錯編號，不可信；本站另外重算",
      absent: "沒有；本站另外計算",
    },
    unknown: "檔案沒有寫",
    noMeta: "哪些意見是問參與者本身（is-meta）",
    noSeed: "哪些意見是主辦者提出的（is-seed）",
    xids: "沒有讀入的外部識別碼",
    olderCells: "參與者表中較舊的格子",
    licence: "授權",
    licenceUnknown: "檔案沒有寫明",
    digest: "檔案的 SHA-256",
    importedAt: "匯入時間",
  },
  change: {
    title: "會寫入什麼",
    nothing: "和本站已有的相同，沒有要寫入的。",
    sentence: (added: number, changed: number, votes: number) =>
      `新增 ${added} 則意見，更新 ${changed} 則意見的標記，新增 ${votes} 票。`,
    done: (round: string) => `已匯入「${round}」。`,
  },
  link: "意見與票的檔案",
  export: {
    titleOf: (round: string) => `檔案下載：${round}`,
    lead: "這次意見徵集的所有意見與每一票。格式和 pol.is 的匯出相同，讀 pol.is 檔案的工具都能讀；另外寫明種子意見、計算方法的版本和票的正負號。",
    caption: "可以下載的檔案",
    file: "檔案",
    holds: "內容",
    files: {
      "round.zip": "下列全部檔案。編號彼此相通，要合起來用請下載這一個。",
      "summary.csv": "題目、網址、人數、計算方法的版本、正負號與授權",
      "comments.csv": "每則意見與同意、不同意的票數",
      "votes.csv": "每個人對每則意見的最後一票",
      "participants-votes.csv": "每個人一列：所屬的群與各則的票",
      "recount.mjs": "獨立的重算程式：node recount.mjs 資料夾，不需要本站的任何東西",
    },
    howTitle: "怎麼讀",
    how: [
      "同意是 1，略過是 0，不同意是 -1。改投過的只有最後一票。",
      "人的編號每次下載都重新抽，同一個人寫意見和投票的編號也不同；分開下載的檔案，編號不能互相對照。",
      "時間只到日（臺北時間）。",
      "不予公開或文字遮蔽的意見只有編號與票數，沒有文字；還在審查的不列入。",
    ],
    licenceTitle: "可以怎麼用",
    licenceOf: (licence: string | null) =>
      licence === null
        ? "意見的文字是參與者寫的，權利屬於作者，引用時請附上這次意見徵集的網址。票數與統計依本站的資料開放宣告，註明出處就能自由使用。"
        : licence === ""
          ? "資料來自別處的匯出檔，檔案沒有寫明授權；使用意見的文字之前，請向原平臺確認。"
          : `資料來自別處的匯出檔，授權為 ${licence}；使用時請註明原平臺與這次意見徵集的網址。`,
    originTitle: "資料從哪裡來",
  },
  desk: {
    title: "匯入意見與票",
    lead: "先讀檔案，看過讀到什麼、重算了什麼、和檔案公布的票數差在哪裡，確認後才寫入。全部寫入，或什麼都不寫。",
    imports: (count: number) => (count === 0 ? "還沒有匯入過。" : `已匯入過 ${count} 次。`),
    files: "匯出檔",
    filesHint:
      "pol.is 的 zip，或同一次匯出的 summary、comments、votes、participants-votes 四個 CSV。最多 4 MB。",
    licence: "授權",
    licenceHint: "檔案或平臺寫的授權，例如 CC BY 4.0。會公開；不知道就留空。",
    check: "讀檔案，先不寫入",
    checkAgain: "改讀別的檔案",
    confirm: "確認匯入",
    howRead: "讀到了什麼",
    elsewhere: "在別處辦理的",
    elsewhereLead: "有匯出檔的，可以把意見與票匯入。",
  },
};

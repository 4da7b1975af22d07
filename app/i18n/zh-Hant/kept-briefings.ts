/** 保存的簡報、定期製作與歷次簡報的用語。 */
import type { RunState } from "~/domain/briefings/briefing-runs";
import type { ScheduleKind } from "~/domain/briefings/briefing-schedule";
import type { Facts } from "./site";

const states: Record<RunState, string> = {
  waiting: "等待製作",
  running: "製作中",
  ok: "已完成",
  failed: "做不出來",
};

const kinds: Record<ScheduleKind, string> = { none: "不定期", weekly: "每週", monthly: "每月" };

const weekdays: Readonly<Record<number, string>> = {
  1: "星期一",
  2: "星期二",
  3: "星期三",
  4: "星期四",
  5: "星期五",
  6: "星期六",
  7: "星期日",
};

export const keptWords = {
  states,
  kinds,
  weekdays,
  weekly: (weekday: string, time: string) => `每${weekday} ${time}`,
  monthly: (day: number, time: string) =>
    day > 28 ? `每月 ${day} 日 ${time}（沒有這一天的月份在月底）` : `每月 ${day} 日 ${time}`,

  keepThis: "保存這份簡報",
  archiveLink: "歷次簡報",

  list: {
    title: "保存的簡報",
    lead: "保存的簡報有名稱和固定的內容，可以釘選到今日工作，也可以定期製作，檔案公開在「歷次簡報」。",
    keep: "保存一份簡報",
    none: "還沒有保存的簡報。",
    columns: { name: "名稱", schedule: "製作時間", last: "最近一次", next: "下一次" },
    neverMade: "還沒有做過",
    noNext: "—（不定期）",
    pinned: "已釘選",
    againAt: (at: string) => `${at}再試`,
    runAgain: "再做一次",
  },
  form: {
    title: "保存簡報",
    lead: "先在公開的簡報頁選好內容，再把網址帶來這裡。",
    choose: "到簡報頁選內容",
    address: "簡報的網址",
    addressHint: "整段網址，或問號以後的部分。",
    nameZh: "中文名稱",
    nameEn: "英文名稱",
    nameHint: "定期製作的話，名稱會公開。",
    day: "簡報的日期",
    dayRun: "每次製作的那一天",
    dayFixed: "網址裡的日期，不再改變",
    formats: "檔案格式",
    schedule: "製作時間",
    kind: "多久一次",
    weekday: "每週的哪一天",
    weekdayHint: "每週製作時才用。",
    monthDay: "每月的哪一天",
    monthDayHint: "每月製作時才用；沒有這一天的月份在月底製作。",
    time: "幾點幾分（臺北時間）",
    timeHint: "24 小時制，例如 08:00。",
    noSchedule: "定期製作會公開檔案，由覆核或管理的人設定。",
    pin: "釘選到今日工作",
    save: "保存",
  },
  page: {
    open: "看這份簡報",
    keptBy: (name: string) => `${name} 保存`,
    ended: "已停止。歷次檔案仍在。",
    day: { run: "日期是每次製作的那一天", fixed: (day: string) => `日期固定在${day}` },
    runNow: "現在製作",
    runNote: "一分鐘內開始製作；重新整理這一頁可以看到結果。",
    pin: "釘選到今日工作",
    unpin: "取消釘選",
    rename: "更名",
    renameNote: "已經做好的檔案仍用當時的名稱。",
    reschedule: "更改製作時間與格式",
    saveSchedule: "儲存製作時間與格式",
    end: "停止這份簡報",
    endNote: "停止之後不再製作，也不能恢復；歷次檔案仍然保留。",
    runs: "製作紀錄",
    noRuns: "還沒有做過。",
    columns: { due: "時間", state: "結果", asOf: "簡報日期", files: "檔案" },
    tries: (tries: number) => `試了 ${tries} 次`,
  },
  home: {
    pinned: "釘選的簡報",
    failed: "做不出來的簡報",
    manage: "管理保存的簡報",
  },
  archive: {
    title: "歷次簡報",
    lead: "本站定期製作的簡報。檔案做好之後不再更動；旁邊的 SHA-256 摘要可以用來核對手上的檔案。",
    none: "這段期間沒有簡報。",
    months: "月份",
    columns: { name: "名稱", asOf: "簡報日期", known: "採用的紀錄", files: "檔案與摘要" },
    knownUntil: (at: string) => `${at}為止`,
    notMade: "這一次做不出來",
    notHeld: "檔案已不再保存，只留摘要",
    bytes: (kilobytes: string) => `約 ${kilobytes} KB`,
    digest: "SHA-256 摘要",
    check: "下載後在終端機執行 sha256sum 檔名，得到的摘要應與這裡相同。",
    make: "自己做一份簡報",
  },
};

export const keptProblems = {
  "briefing.unknown": (f: Facts) => `沒有第 ${f.value} 號保存的簡報。`,
  "briefing.ended": () => "這份簡報已經停止，不能再改。",
  "briefing.formats": () => "請至少選一種檔案格式。",
  "briefing.schedule_unreadable": () => "請選多久製作一次，以及哪一天。",
  "briefing.time_unreadable": () => "看不懂這個時間。請寫成 08:00 的樣子。",
  "briefing.under_way": () => "這份簡報正在製作或等待製作，請等它做完。",
  "briefing.not_failed": () => "這一次已經不是「做不出來」，不用再做。",
  "briefing.address_unreadable": () => "這不是簡報的網址。請從簡報頁複製整段網址。",
  "briefing.address_choice": (f: Facts) => `網址裡的「${f.value}」不是可以選的。請回簡報頁重新選擇。`,
  "briefing.cut_off": () => "製作到一半中斷，試了幾次都沒有做完。",
  "briefing.broke": (f: Facts) => `製作時發生錯誤：${f.text}`,
  "briefing.no_file": () => "沒有這個檔案。",
  "briefing.not_held": () => "這個檔案太久了，已不再保存；它的摘要還在歷次簡報裡。",
};

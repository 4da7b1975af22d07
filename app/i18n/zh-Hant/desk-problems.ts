/** What change sets may have wrong, in a sentence each; spread into the codes of all problems (site.ts). */
import type { Facts } from "./site";

const states: Readonly<Record<string, string>> = {
  draft: "草稿",
  submitted: "待覆核",
  returned: "已退回",
  scheduled: "已排程",
  published: "已發布",
  superseded: "已被取代",
  withdrawn: "已撤回",
};
const stateOf = (f: Facts) => states[String(f.state)] ?? "—";

export const changeSetProblems = {
  "text.missing": () => "這一欄要填。",
  "text.control_characters": () => "文字裡有無法保存的控制字元。請貼成純文字再送出。",
  "text.too_long": (f: Facts) => `文字太長：最多 ${f.most} 個字元。`,
  "address.not_http": () => "網址要以 http:// 或 https:// 開頭。",
  "event.no_source": () => "每一筆程序紀錄至少要有一個來源。",
  "event.date_unreadable": (f: Facts) => `看不懂「${f.text}」這個日期。`,
  "event.in_future": (f: Facts) => `「${f.text}」還沒到。還沒發生的事不能記為已發生。`,
  "event.unusual_without_reason": () =>
    "這個階段通常不會接在前一個階段之後。確實如此的話，請以中英文寫明原因。",
  "change_set.unknown": (f: Facts) => `沒有第 ${f.value} 號變更集。`,
  "change_set.stale": () => "您開啟之後，有人改過這個變更集。請看過新的內容再決定；您寫的字還在下面。",
  "change_set.not_open": (f: Facts) => `這個變更集目前是「${stateOf(f)}」，不能再寫。要改請先取回或退回。`,
  "change_set.not_possible": (f: Facts) => `這個變更集目前是「${stateOf(f)}」，不能這樣做。`,
  "change_set.own": () => "這是您起草、送出或寫過的內容，要由另一個人核定。",
  "change_set.not_yours": () => "只有起草或送出的人可以取回。覆核的人可以退回。",
  "change_set.empty": () => "變更集裡還沒有任何變更。",
  "change_set.wrong_missing": () => "更正要以中英文寫明原來哪裡錯了。這段話會公開。",
  "change_set.nothing_to_look_at": () => "這個變更集沒有等待複看的緊急發布。",
  "change.unknown": () => "這個變更集裡沒有這項變更。",
  "change.twice": () => "同一個變更集裡已經有一項變更改同一筆紀錄。",
  "change.content_missing": () => "要寫的紀錄是空的。",
  "change.not_for_subject": () => "來源發布之後會被其他紀錄引用，不能更正或撤銷。請另立一筆。",
  "change.no_target": () => "沒有說明要更正或撤銷哪一筆紀錄。",
  "change.reason_missing": () => "更正或撤銷要寫明原因。",
  "change.malformed": (f: Facts) => `「${f.value}」沒有填，或填的不是這一欄能接受的內容。`,
  "change.unknown_name": (f: Facts) => `沒有「${f.value}」這筆紀錄。`,
  "change.conflict": () => "您開啟之後，有人改過這筆紀錄。兩個版本都在下面，請看過再決定。",
  "change.gone": () => "這筆紀錄已經被撤銷，沒有東西可以更正。請把這項變更移出。",
  "schedule.unreadable": () => "看不懂排定的時間。請寫到分鐘。",
  "schedule.past": () => "排定的時間已經過了。",
};

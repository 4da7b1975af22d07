/** 參與意見徵集：投票、寫意見、審查意見時可能出的問題，一句一則。 */
import { instantInTaipei } from "../dates";
import type { Facts } from "./site";

const states: Readonly<Record<string, string>> = {
  pending: "待審",
  accepted: "已公開",
  rejected: "不予公開",
  merged: "已併入另一則",
  redacted: "文字已遮蔽",
};
const stateOf = (f: Facts) => states[String(f.state)] ?? "—";
const minute = (instant: string | number | undefined) =>
  Number.isNaN(Date.parse(String(instant))) ? "—" : instantInTaipei("zh-Hant", String(instant));

export const votingProblems = {
  "round.unknown": (f: Facts) => `沒有「${f.value}」這個意見徵集。`,
  "round.not_yet_open": (f: Facts) => `這次意見徵集 ${minute(f.opensAt)} 才開始。`,
  "round.closed": (f: Facts) => `這次意見徵集已在 ${minute(f.closesAt)} 截止，沒有寫入任何內容。`,
  "round.tier": () => "這次意見徵集要先用電子郵件裡的一次性連結確認，才能參加。",
  "round.takes_no_statements": () => "這次意見徵集不收新的意見，請就現有的意見表態。",
  "statement.unknown": (f: Facts) => `這次意見徵集沒有第 ${f.number} 則意見。`,
  "statement.not_votable": (f: Facts) => `這則意見目前是「${stateOf(f)}」，不能表態。`,
  "statement.empty": () => "請寫下您的意見。",
  "statement.too_long": (f: Facts) => `最多 ${f.most} 個字，現在是 ${f.length} 個字。請精簡，或分成兩則。`,
  "statement.too_many": (f: Facts) => `您已有 ${f.most} 則意見待審。等其中一則有結果，就能再寫。`,
  "statement.changed": () => "您開啟之後，這則意見有了變動。請看過現在的內容再決定。",
  "statement.not_yours": () => "這則意見不是您寫的，不能改。",
  "statement.frozen": () => "已經有人表態，文字不能再改：否則就等於改了別人同意的內容。",
  "statement.own_seed": () => "您自己提的種子意見，要由另一個人核定公開。",
  "vote.value": () => "請選「同意」、「不同意」或「略過」。",
  "vote.busy": () => "現在同時表態的人太多，這一票沒有收下。請過幾秒再試。",
  "moderation.decision": () => "請選要怎麼處理這則意見。",
  "moderation.not_now": (f: Facts) => `這則意見目前是「${stateOf(f)}」，不能這樣處理。`,
  "moderation.reason": () => "請選公開的審查原則裡的一個理由。",
  "moderation.into": () => "請填要併入哪一則：同一次意見徵集裡已公開的另一則意見的號碼。",
  "participant.forged": () => "您瀏覽器裡的參與識別不是本站發的，沒有寫入任何內容。請重新開啟這一頁。",
  "participant.no_cookie": () =>
    "您的瀏覽器沒有保留本站的參與識別，所以無法記得您的表態。請允許本站的 Cookie 再試。",
  "participant.too_fast": () => "從您的網路來的表態太密集。請過一分鐘再試；已送出的都還在。",
};

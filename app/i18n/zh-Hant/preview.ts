/** 預覽與預覽連結的用語。 */
import type { Facts } from "./site";

export const previewWords = {
  region: "預覽",
  notPublished: "這是預覽，內容尚未發布。",
  shows: (title: string) => `顯示的是變更集「${title}」發布後的樣子。`,
  until: (when: string) => `這個連結到${when}為止有效。`,
  links: "預覽連結",
  lead: "沒有帳號的人可以用連結看這個變更集發布後的樣子，期限七天，隨時可以收回。",
  see: "自己先看",
  label: "給誰看",
  labelHint: "例如：金管會法律事務處。只有編務人員看得到。",
  make: "建立連結",
  made: "連結只顯示這一次，請現在複製：",
  none: "還沒有連結。",
  columns: { label: "給誰", made: "建立", ends: "到期", act: "處理" },
  revoke: "收回",
  revoked: "已收回",
  expired: "已到期",
};

export const previewProblems = {
  "preview.unknown": () => "沒有這個預覽連結。請向提供連結的人確認。",
  "preview.ended": () => "這個預覽連結已經到期或收回。請向提供連結的人索取新的連結。",
  "preview.cannot_apply": (f: Facts) =>
    `這個變更集目前無法套用：第 ${f.value} 項變更的紀錄已有新版本，或內容還不完整。`,
  "change_set.unknown": (f: Facts) => `沒有第 ${f.value} 號變更集。`,
  "preview.label": () => "請寫這個連結要給誰看，最多 100 字。",
};

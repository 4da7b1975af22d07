/** 編務臺的框架、選單與共同用語。 */
import type { Facts } from "./site";

export const deskWords = {
  name: "法軌編務臺",
  menu: "編務選單",
  publicSite: "回到公開網站",
  signOut: "登出",
  nav: {
    home: "今日工作",
    sets: "變更集",
    sitting: "院會日登錄",
    progress: "管考",
    rounds: "意見徵集",
    tickets: "錯誤回報",
    briefings: "簡報",
    history: "異動歷程",
    staff: "人員",
  },
  roles: {
    author: "撰稿",
    reviewer: "覆核",
    administrator: "管理",
    reporter: "填報",
    observer: "檢視",
  },
  drafts: {
    label: "草稿",
    save: "存為草稿",
    saving: "正在儲存草稿…",
    savedAt: (time: string) => `草稿已於 ${time} 儲存`,
    failed: "草稿沒有存成，內容還在這個頁面上；稍後會再試一次。",
    signedOut: "登入已逾時，草稿沒有存成。請在另一個分頁重新登入，再回到這裡繼續。",
    waiting: "請先還原或捨棄舊草稿，之後才會自動儲存。",
    offer: (at: string) => `您在 ${at} 留下一份還沒送出的草稿。`,
    restored: (at: string) => `下面是您在 ${at} 存下的草稿，還沒有送出。`,
    restore: "還原草稿",
    discard: "捨棄草稿",
  },
};

export const formWords = {
  optional: "可不填",
  problems: (count: number) => `有 ${count} 處需要修正，內容都還在：`,
  calendar: {
    open: (field: string) => `用月曆選${field}`,
    title: (field: string) => `${field}：選擇日期`,
    year: "年",
    month: "月",
    months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
    today: "今天",
    keys: "方向鍵選日，Page Up、Page Down 換月，加 Shift 換年，Enter 選定，Esc 關閉。",
    inCommonEra: (iso: string) => `西元 ${iso}`,
  },
};

/** Codes of roles as their names; none when the refusal does not say. */
function rolesNamed(codes: string | number | undefined): string {
  const names: Readonly<Record<string, string>> = deskWords.roles;
  return String(codes ?? "")
    .split(",")
    .map((code) => names[code] ?? code)
    .join("、");
}

export const deskProblems = {
  forbidden: (f: Facts) => `這個動作不在您的權限內。可以做的角色：${rolesNamed(f.value)}。`,
  "form.unreadable": () => "這份表單送到一半或格式不對，沒有處理。請重新開啟頁面再做一次。",
  "draft.no_form": () => "這個頁面沒有可以存成草稿的表單。",
  "draft.too_large": (f: Facts) =>
    `內容太長，草稿沒有存成：各欄合計最多 ${f.most} 字。請先另存內容，按瀏覽器的「上一頁」回到表單。`,
  "form.spent": () =>
    "這份表單已經送出過，或不是從您這次登入的頁面送出的，因此沒有處理。請重新開啟頁面再做一次。",
};

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
};

export const formWords = {
  optional: "可不填",
  problems: (count: number) => `有 ${count} 處需要修正，內容都還在：`,
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
  "form.spent": () =>
    "這份表單已經送出過，或不是從您這次登入的頁面送出的，因此沒有處理。請重新開啟頁面再做一次。",
};

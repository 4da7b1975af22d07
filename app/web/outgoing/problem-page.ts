/** The small page for what goes wrong before the app is reached: plain, in both languages, needing no other file. */
import { bodyLimit, deskBodyLimit } from "../incoming/request-body";

const problems = {
  addressTooLong: {
    status: 400,
    zh: ["網址太長", "這個網址超過 8,000 個字元，網站無法處理。請縮短查詢內容後再試。"],
    en: [
      "The address is too long",
      "It has more than 8,000 characters. Please shorten the query and try again.",
    ],
  },
  addressMalformed: {
    status: 400,
    zh: ["網址格式不正確", "網站無法解讀這個網址，請檢查是否少了或多了字元。"],
    en: [
      "The address is malformed",
      "It cannot be read. Please check whether characters are missing or added.",
    ],
  },
  hostUnknown: {
    status: 400,
    zh: ["主機名稱不正確", "這個主機名稱不屬於本網站。管理者可在 ALLOWED_HOSTS 加入。"],
    en: [
      "Unknown host",
      "This site does not answer to that host name. Its operator can add it to ALLOWED_HOSTS.",
    ],
  },
  requestMalformed: {
    status: 400,
    zh: ["請求格式不正確", "網站無法解讀這個請求。"],
    en: ["Bad request", "The request cannot be read."],
  },
  notFromHere: {
    status: 403,
    zh: ["無法接受這次送出", "這份表單不是從本網站的頁面送出的，因此沒有處理。請回到本網站重新操作。"],
    en: [
      "Not accepted",
      "This form was not sent from a page of this site, so nothing was done. Please start again here.",
    ],
  },
  notFound: {
    status: 404,
    zh: ["找不到檔案", "這個檔案不存在，或已由新版本取代。"],
    en: ["Not found", "This file does not exist, or a newer version has replaced it."],
  },
  methodNotAllowed: {
    status: 405,
    zh: ["不支援這種請求", "本網站只接受 GET、HEAD 與 POST。"],
    en: ["Method not allowed", "This site accepts GET, HEAD and POST only."],
  },
  timedOut: {
    status: 408,
    zh: ["請求逾時", "請求沒有在時限內送完，請再試一次。"],
    en: ["Timed out", "The request did not arrive in time. Please try again."],
  },
  bodyTooLarge: tooLarge(`${bodyLimit / 1024} kB`),
  deskBodyTooLarge: tooLarge(`${deskBodyLimit / 1024 / 1024} MB`),
  expectationFailed: {
    status: 417,
    zh: ["不支援這種請求", "本網站無法滿足 Expect 標頭的要求。"],
    en: ["Expectation failed", "This site cannot meet the Expect header."],
  },
  headersTooLarge: {
    status: 431,
    zh: ["請求標頭太大", "網址與標頭合計太大。清除本網站的 Cookie 後再試一次，可能就能解決。"],
    en: [
      "Headers too large",
      "The address and headers are too large. Clearing this site's cookies may help.",
    ],
  },
  failed: {
    status: 500,
    zh: ["網站發生錯誤", "這是網站的問題，不是您的操作造成的。請稍後再試；來信時請附上下列編號。"],
    en: [
      "Something went wrong",
      "The fault is ours. Please try again later, and quote this reference if you write to us.",
    ],
  },
  away: {
    status: 503,
    zh: [
      "資料庫暫時連不上",
      "恢復後網站會自動繼續服務，請過幾分鐘再試。如果您剛才送出了表單，請在恢復後先確認內容是否已經儲存，再決定要不要重送。",
    ],
    en: [
      "The database cannot be reached",
      "The site goes on by itself once it is back; please try again in a few minutes. If you have just sent a form, look first whether it was saved before you send it again.",
    ],
  },
  read_only: {
    status: 503,
    zh: [
      "目前只能閱讀",
      "資料庫暫時不接受寫入，您剛才送出的內容沒有儲存。公開頁面仍可閱讀。請按瀏覽器的「上一頁」取回內容，過幾分鐘再送一次。",
    ],
    en: [
      "Reading only, for the moment",
      "The database takes nothing in just now: what you sent was not saved. Public pages can still be read. Go back in your browser to find your words again, and send them in a few minutes.",
    ],
  },
} as const satisfies Record<
  string,
  { status: number; zh: readonly [string, string]; en: readonly [string, string] }
>;

/** @param limit what the page that was sent to takes */
function tooLarge(limit: string) {
  const zh = ["內容太大", `送出的內容超過 ${limit}，因此沒有處理。請回上一頁，改小再送。`] as const;
  const en = [
    "Too large",
    `What was sent is larger than ${limit}, so nothing was done. Go back and send less.`,
  ] as const;
  return { status: 413, zh, en };
}

export type ProblemName = keyof typeof problems;

/** What is said of it: a title and a sentence in each language. */
export function wordsOfProblem(name: ProblemName) {
  const { status, zh, en } = problems[name];
  return { status, zh, en };
}

export function buildProblemPage(name: ProblemName, reference?: string): { status: number; html: string } {
  const { status, zh, en } = wordsOfProblem(name);
  const lines = [
    '<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${zh[0]} ${en[0]}｜法軌 Lawtrail</title></head><body><main>`,
    `<h1>${zh[0]} <span lang="en">${en[0]}</span></h1>`,
    `<p>${zh[1]}</p><p lang="en">${en[1]}</p>`,
    reference ? `<p><code>${reference}</code></p>` : "",
    '<p><a href="/">法軌 Lawtrail</a></p></main></body></html>\n',
  ];
  return { status, html: lines.join("\n") };
}

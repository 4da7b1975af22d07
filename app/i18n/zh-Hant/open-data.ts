/** 開放資料：給程式的介面（/api 與 /api/v1）、整包資料、嵌入卡片。 */
import type { Facts } from "./site";

export const openDataWords = {
  legislativeYuan: "立法院",
  llms: {
    title: "法軌 Lawtrail",
    summary:
      "數位國家・創新經濟發展方案（DIGI⁺2025）的法案、法規與研議事項：每一件哪一天發生了什麼，出自什麼來源。",
    notes: [
      "每一頁、每一個回答都可以加 `asof=YYYY-MM-DD`（那一天的情形）與 `known=`（本站那時知道的）。引用紀錄請連同來源與日期；不知道的會寫明不知道。",
      "紀錄：政府資料開放授權條款－第1版。公民的意見不在其內。",
    ],
    data: "資料",
    description: "程式介面的 OpenAPI 3.1 說明",
    page: "給人讀的說明",
    feed: "更新紀錄（Atom）",
    bills: "法案",
    rounds: "意見徵集",
  },
  link: "程式介面",
  title: "開放資料與程式介面",
  lead: "本站的每一筆紀錄都能由程式讀取：任何一天的狀態、本站任何時候所知，都能再問一次。不用註冊，不用金鑰。",
  tryIt: "試試看",
  tryItLead: "把下面任何一個網址貼到瀏覽器就能看到答案。",
  examples: {
    telecom: "電信管理法，完整紀錄",
    past: "106年8月17日那天，在立法院審議中的法案",
    fields: "只要名稱與目前階段",
    events: "一件法案的程序紀錄，新的在前",
    overdue: "已經逾期的期限",
    changes: "本站從開站以來發布與撤下的紀錄",
  },
  listsTitle: "有哪些資料",
  columns: { path: "網址", about: "內容", parameters: "可用的條件" },
  lists: {
    bills: "法案：名稱、主管機關、目前階段。",
    events: "程序紀錄：哪一天發生什麼事、依據什麼來源。",
    sources: "來源：公報、議事錄、新聞稿等，何時讀到。",
    rounds: "意見徵集：何時開始與截止、回應了多少。",
    experiments: "沙盒實驗案：申請人、期間、目前階段。",
    clocks: "期限：法律給的時間、起算與屆滿。不給條件時，列出進行中與逾期的。",
    agencies: "機關：當天的名稱、別名與改制。",
    topics: "數位國家・創新經濟發展方案的主題。",
  },
  whole: {
    bills: "一件法案的完整紀錄：說明、程序紀錄、來源、期限、關係。",
    sources: "一個來源。",
    rounds: "一次意見徵集：提問、意見、統計結果與機關的回應。",
    experiments: "一件實驗案：內容、範圍、排除適用的法規與經過。",
  },
  changes: "本站依序發布與撤下了什麼；記住最後的 next，下次從那裡接著讀。",
  apiTitle: "法軌 Lawtrail",
  apiAbout:
    "台灣數位經濟法案的進度、來源、期限、沙盒與意見徵集。每個網址都接受 asof（那一天的狀態）與 known（本站當時所知）。Records of Taiwan's digital-economy bills; see /en/api for this page in English.",
  licenceName: "政府資料開放授權條款－第1版",
  rulesTitle: "怎麼用",
  rules: [
    "asof=106.8.17 或 asof=2017-08-17：那一天的狀態。不給就是今天。",
    "known=2026-12-01：本站到那一刻為止所知。給了 known，紀錄就固定在那一刻，適合引用與分頁；只有意見徵集的意見與票數照現況。",
    "一頁 50 筆；next 是下一頁的網址，最後一頁沒有值。翻頁途中紀錄有更新，舊的 next 會得到 410，請重新開始，或加上 known。",
    "fields=slug,title：只回傳這些欄位。",
    "每個答案都帶 ETag。下次帶 If-None-Match 來問，沒有變就只回 304。",
    "任何網站的程式都能讀（CORS *），不帶 Cookie。",
    "日期一律為西元；on 是可能的最後一天，precision 說明精確到日、月、季、年，或只知道「不晚於」。",
  ],
  problemsTitle: "被拒絕的時候",
  problems:
    "答案是 application/problem+json（RFC 9457）：detail 與 detailEn 說明原因，code 給程式判斷，choices 列出可用的值。400 是條件寫錯，404 是沒有這筆，410 是游標已過時。",
  descriptionTitle: "機器可讀的說明",
  description: "OpenAPI 3.1 說明檔：",
  licenceTitle: "授權",
  licence:
    "本站整理的紀錄依「政府資料開放授權條款－第1版」提供，可自由使用，只要註明出處「法軌」與網址。法律、公文與議事紀錄依著作權法第9條不得為著作權之標的。",
  statementsLicence:
    "意見徵集中民眾所寫的意見，文字屬於各該作者，不在上述授權內；引用時請附該次意見徵集的網址。每一次意見徵集的 statementsLicence 寫明它的條件。",
  answer: "答案",
  notModified: "手上的還是最新的",
  refusals: {
    badRequest: "條件寫錯，或不是本站給的游標",
    notFound: "沒有這一筆，或本站當時還沒有登錄",
    gone: "游標已過時：紀錄在那之後有更新",
  },
  key: "代號",
  parameters: {
    asof: "那一天的狀態，例如 2017-08-17 或 106.8.17；不給是今天",
    known: "本站到那一天或那一刻為止所知；不給是現在",
    fields: "只回傳這些欄位，以逗號分隔",
    cursor: "由 next 給的游標",
    since: "由 next 給的位置；不給從頭開始",
    phase: "大階段",
    topic: "主題代號",
    agency: "主管機關代號",
    procedure: "程序",
    bill: "法案代號",
    code: "紀錄代碼",
    kind: "種類",
    state: "狀態",
    platform: "平臺",
    sort: "排序",
  },
};

export const openDataProblems = {
  "api.no_path": () => "沒有這個網址。可用的網址列在 /api。",
  "api.no_record": (f: Facts) => `沒有「${f.value}」這一筆，或本站當時還沒有登錄。`,
  "api.cursor_unreadable": () => "這不是本站給的游標。請使用上一個答案的 next，不要自己組成。",
  "api.cursor_of_another": () => "這個游標屬於另一個問題：條件或網址不同。請從第一頁開始。",
  "api.cursor_old": () =>
    "這個游標已過時：給出之後，紀錄有更新或換了一天。請從第一頁開始；要避免這種情形，請加上 known。",
};

export const openDataNames = { fields: "欄位", cursor: "游標", since: "位置" };

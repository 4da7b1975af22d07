/** 追蹤：登記、確認、取消的頁面，通知信，以及編務臺的寄信頁。 */
import type { FollowFrequency, FollowKind } from "~/domain/follow/target";
import type { FailedStep, MailKind } from "~/domain/follow/mail-times";
import type { Facts } from "./site";

const kinds: Record<FollowKind, (name: string) => string> = {
  bill: (name) => `《${name}》`,
  law: (name) => `《${name}》的所有法案與子法`,
  topic: (name) => `主題「${name}」的法案`,
  agency: (name) => `${name}主管的法案`,
  stage: (name) => `走到「${name}」的法案`,
  clock: (name) => `期限「${name}」的起訖`,
  round: (name) => `意見徵集「${name}」`,
  search: (name) => `搜尋「${name}」找到的法案`,
};

const frequencies: Record<FollowFrequency, { name: string; hint: string }> = {
  at_once: { name: "隨時", hint: "每次重大進展一封" },
  daily: { name: "每天", hint: "早上八點，有進展才寄" },
  weekly: { name: "每週", hint: "星期一早上八點，有進展才寄" },
};

const steps: Record<FailedStep, string> = {
  connect: "連不上郵件伺服器",
  login: "郵件伺服器不接受帳號密碼",
  sender: "郵件伺服器不接受寄件地址",
  address: "郵件伺服器不接受收件地址",
  content: "郵件伺服器沒有收下內文",
  time: "超過時限",
  push_connect: "連不上推播服務",
  push_busy: "推播服務要求稍後再試",
  push_refused: "推播服務不接受",
};

const mailKinds: Record<MailKind, string> = { confirmation: "確認信", news: "進展通知", digest: "定期摘要" };

export const followWords = {
  link: "追蹤",
  title: "追蹤",
  lead: "法案有重大進展或更正時，本站通知您。不需要帳號，隨時可以取消；文字修飾之類的小更動不通知。",
  titleOf: (what: string) => `追蹤${what}`,
  kinds,
  frequencies,
  choose: "可以追蹤什麼",
  chooseLead: "單一法案、意見徵集與搜尋結果，請從它的頁面按「追蹤」。以下可以直接選：",
  lists: { law: "法律", topic: "主題", stage: "階段", clock: "期限", agency: "主管機關" },
  listNotes: {
    law: "法案紀錄裡出現過的法律。子法可以從它的頁面單獨追蹤。",
    stage: "不論哪一件法案，走到這個階段就通知。",
    clock: "法定期限因程序紀錄起算或終止時通知。",
  },
  lawReach:
    "包括制定、修正或廢止這部法規的每一件法案、接續其中屆期法案的法案，以及紀錄中依它訂定的子法和子法的修正。日後新增的也算。只在研究或議題上有關的不算。",
  lawBills: "看這些法案",
  past: {
    title: "過去一年會通知您的",
    count: (count: number) => `如果一年前就開始追蹤，到今天會收到 ${count} 則：`,
    none: "如果一年前就開始追蹤，到今天一則也不會收到：這段期間沒有重大進展。",
    first: "本站從這一天開始公開；更早的進展依發生的日子列出。",
    more: (count: number) => `另外還有 ${count} 則。`,
  },
  form: {
    title: "用電子郵件追蹤",
    address: "電子郵件",
    addressHint: "先寄一封確認信，按下信裡的確認之後才開始通知。地址加密保存，取消追蹤後刪除。",
    frequency: "多久寄一次",
    submit: "寄確認信給我",
    trap: "這一欄請留空",
    waits: "本站目前還沒有設定寄信。您現在可以登記，確認信會在設定好之後寄出；三天內沒有寄出就要重新登記。",
  },
  browser: {
    link: "用瀏覽器通知追蹤",
    linkLead: "不留電子郵件也可以：每次重大進展，由這個瀏覽器跳出一則通知。",
    open: "在這個瀏覽器接收通知",
    titleOf: (what: string) => `用瀏覽器通知追蹤${what}`,
    lead: "法案有重大進展或更正時，這個瀏覽器跳出一則通知，網頁關著也收得到。文字修飾之類的小更動不通知。",
    title: "在這個瀏覽器接收",
    kept: "會留下什麼",
    keptText:
      "這個瀏覽器在推播服務的位址與加密金鑰、您追蹤什麼、語言與時間。位址加密保存，取消最後一項追蹤後刪除。通知由瀏覽器廠商的推播服務傳送：內容只有這個瀏覽器解得開，但廠商知道本站何時傳了通知。",
    noScript: "這個方式要執行程式（JavaScript），而這個瀏覽器沒有執行。",
    others: "改用電子郵件、訂閱來源或行事曆",
    start: "在這個瀏覽器通知我",
    stop: "不再通知",
    states: {
      checking: "正在確認這個瀏覽器能不能接收通知。",
      working: "處理中。",
      off: "按下按鈕後，瀏覽器會問您要不要准許本站的通知。",
      on: "這個瀏覽器正在追蹤。有重大進展時會跳出通知。",
      unsupported:
        "這個瀏覽器不能接收網頁通知，私密視窗或公司管理的瀏覽器常是如此。iPhone 與 iPad 請先把這一頁加入主畫面，再從主畫面開啟。",
      denied:
        "這個瀏覽器封鎖了本站的通知。要改的話，請按網址列旁的圖示，把「通知」改為允許，再重新整理這一頁。",
      dismissed: "還沒有准許通知，所以還沒有開始。想接收時請再按一次。",
      failed: "瀏覽器沒能向它的推播服務登記。請檢查網路後再試一次；有些瀏覽器要先在設定裡開啟推播服務。",
      unanswered: "本站沒有回應，什麼都沒有改變。請檢查網路後再試一次。",
    },
    started: "已開始追蹤。有重大進展時，這個瀏覽器會跳出通知。",
    stopped: "已取消追蹤。這個瀏覽器的其他追蹤照舊。",
    stoppedLast: "已取消追蹤。這個瀏覽器沒有其他追蹤，位址已經刪除。",
    stoppedBefore: "先前就已經取消追蹤，不必再做什麼。",
  },
  others: { title: "用訂閱來源或行事曆", lead: "接收同樣的進展，不必留下任何資料。" },
  asked: {
    title: "請到信箱確認",
    lead: "如果這個地址可以收信，幾分鐘內會收到一封確認信。按下信裡的連結並確認，才會開始通知。",
    none: "沒有收到時，請先看垃圾信件匣；三天後連結失效，可以重新登記。同一個地址一天最多寄五封確認信。",
    back: "回到進度總覽",
  },
  confirm: {
    title: "確認追蹤",
    lead: (what: string, often: string) => `您要用電子郵件追蹤${what}，頻率：${often}。`,
    button: "確認追蹤",
    done: "已開始追蹤",
    doneLead: (what: string, often: string) =>
      `有進展時會寄信給您：${what}，頻率：${often}。每封信最下面都有取消的連結。`,
  },
  stop: {
    title: "取消追蹤",
    lead: (what: string) => `按下按鈕之後，不再通知您${what}。`,
    button: "取消追蹤",
    done: "已取消追蹤",
    doneLead: (what: string) => `不會再通知您${what}。您沒有其他追蹤時，地址已經刪除。`,
    already: (what: string, at: string) => `${what}在${at}就已經取消追蹤，不必再做什麼。`,
    again: "重新追蹤",
  },
  mail: {
    confirmSubject: (what: string) => `請確認：追蹤${what}`,
    confirmFirst: (what: string, often: string) => `有人用這個地址登記追蹤${what}，頻率：${often}。`,
    confirmLink: "如果是您，請開啟這個連結並按下確認：",
    confirmElse: (days: number) =>
      `不是您登記的話，不用做任何事：不會再收到信，地址在 ${days} 天後刪除。連結也在 ${days} 天後失效。`,
    more: (headline: string, others: number) => `${headline}，另有 ${others} 則進展`,
    open: "看這件法案的進度與來源：",
    why: (what: string, often: string) => `您收到這封信，是因為追蹤了${what}，頻率：${often}。`,
    stop: "取消追蹤：",
    carried: (before: string, after: string) => `您追蹤的《${before}》屆期不續審，由《${after}》接續。`,
    sender: "法軌 Lawtrail",
  },
  desk: {
    title: "寄信",
    lead: "通知信、確認信與瀏覽器通知送到哪裡不在這裡顯示，只看得到寄送的情形。",
    off: "還沒有設定寄信：SMTP_URL 與 MAIL_FROM 兩個環境變數要一起設定。設定好並重新啟動之後，等候的信會自動寄出。",
    on: (from: string) => `寄件地址：${from}`,
    counts: (waiting: number, sent: number, dead: number) =>
      `等候 ${waiting} 封，已寄出 ${sent} 封，放棄 ${dead} 封。`,
    dead: "放棄的信",
    deadNone: "沒有放棄的信。",
    deadLead: "試了大約兩天，或郵件伺服器、推播服務明確拒收。修正原因後可以再寄一次。",
    waiting: "等候的信",
    waitingNone: "沒有等候的信。",
    shown: (count: number) => `只列最新的 ${count} 封。`,
    columns: {
      kind: "種類",
      made: "產生",
      tries: "試過",
      next: "下次",
      problem: "原因",
      given: "放棄",
      act: "處理",
    },
    times: (count: number) => `${count} 次`,
    kinds: mailKinds,
    byPush: "（瀏覽器）",
    steps,
    answered: (step: string, number: string) => `${step}（${number}）`,
    notTried: "還沒試過",
    again: "再寄一次",
    homeTitle: "寄信",
    homeDead: (count: number) => `有 ${count} 封信放棄寄送。`,
    homeOff: (count: number) => `有 ${count} 封信在等候：還沒有設定寄信。`,
    see: "看寄信情形",
  },
};

export const followProblems = {
  "follow.target_unknown": () => "沒有這個可以追蹤的項目。請從法案、意見徵集或搜尋頁按「追蹤」進來。",
  "follow.address": () => "這不像可以收信的電子郵件地址。請檢查後再送一次，例如 name@example.org。",
  "follow.frequency": () => "請選一種頻率。",
  "follow.trap": () => "「這一欄請留空」裡有字。請把它清掉再送一次。",
  "follow.push_off": () => "本站沒有瀏覽器通知：它要用 https 開設。請改用電子郵件、訂閱來源或行事曆。",
  "follow.push_endpoint": () => "瀏覽器給的推播位址不是推播服務的 https 位址，本站不會對它傳送。",
  "follow.push_private_host": () => "推播位址指向私人網路或本機，不是推播服務；本站不會對它傳送。",
  "follow.push_unknown_host": () =>
    "本站不認得這個瀏覽器的推播服務，所以不會對它傳送。請改用電子郵件、訂閱來源或行事曆。",
  "follow.push_keys": () => "瀏覽器給的加密金鑰不完整。請重新整理這一頁再試一次。",
  "follow.too_many": () => "同一個網路一小時最多登記 20 次。請過一陣子再送。",
  "follow.link_unknown": () =>
    "這個連結不完整，或不是本站發出的。請從信或通知裡重新開啟；信箱可能把網址截斷了。",
  "follow.link_expired": () => "這個確認連結已過期：登記後三天內要確認。請重新登記一次。",
  "follow.ended": () => "這個追蹤已經取消，連結不能再用。想繼續收到通知，請重新登記。",
  "follow.mail_not_dead": (f: Facts) =>
    `這封信不在放棄的信裡${f.value ? `（${f.value}）` : ""}：可能已經有人再寄了。`,
};

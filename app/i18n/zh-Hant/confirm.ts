/** 參與意見徵集時，用電子郵件確認：頁面、信與問題。 */
import type { Facts } from "./site";

export const confirmWords = {
  title: "用電子郵件確認",
  link: "用電子郵件確認參與",
  needed: "這次意見徵集要先用電子郵件確認，才能表態。",
  lead: "收得到信，就表示一個地址一個人。結果會把用電子郵件確認的人與只用瀏覽器參與的人分開列出。",
  hint: "本站立刻寄出一封信，不保存地址；只留一個對照值，用來認出同一個地址在這次徵集裡用過。",
  submit: "寄連結給我",
  sent: "連結已寄出，一小時內有效。請到信箱開啟它，再按下確認；用哪個瀏覽器開啟都可以。",
  confirmed: "這個瀏覽器的參與已經用電子郵件確認。",
  off: "本站目前還沒有設定寄信，所以不能用電子郵件確認。",
  notOpen: "只有在徵集期間才能確認。",
  press: "按下按鈕，寫這個參與的人就是用電子郵件確認過的人。",
  button: "確認",
  done: "已確認。請回到原來的瀏覽器繼續表態。",
  mail: {
    subject: (title: string) => `確認參與：${title}`,
    first: (title: string) => `有人要用這個地址確認參與意見徵集「${title}」。`,
    open: "如果是您，請在一小時內開啟這個連結並按下確認：",
    otherwise: "不是您的話，不用做任何事。本站沒有保存這個地址。",
  },
};

export const confirmProblems = {
  "participant.mail_off": () => "本站目前還沒有設定寄信，所以不能用電子郵件確認。",
  "participant.mail_not_sent": () => "信沒有寄出去。請檢查地址，或過幾分鐘再試。",
  "participant.confirmed": () => "這個瀏覽器的參與已經確認過了，不必再做一次。",
  "participant.too_many_links": (f: Facts) => `一天最多寄 ${f.most} 次連結。請明天再試。`,
  "participant.link_unknown": () => "這個連結不完整，或不是這次意見徵集的。請從信裡重新開啟。",
  "participant.link_ended": () => "這個連結已超過一小時，不能再用。請重新要一個。",
  "participant.mail_taken": () =>
    "這個地址在這次意見徵集裡已經確認過另一個參與：一個地址一個人。請用原來的瀏覽器表態。",
};

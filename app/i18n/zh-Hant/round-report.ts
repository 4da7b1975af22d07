/** 結果報告的用語：給沒看過這類報告的人讀。百分比旁邊一定有人數。 */
import type { Warning } from "~/domain/opinion/honesty/warnings";
import type { StatementOrigin } from "~/domain/rounds/round-codes";

export const roundReportWords = {
  titleOf: (title: string) => `${title}：結果報告`,
  lead: "問了什麼、誰參加、大家同意什麼、各群怎麼看、哪裡意見不同、哪裡還拿不準，以及機關怎麼回應。每個百分比旁邊都是實際人數。",
  asked: "問了什麼",
  whoTitle: "誰參加",
  whoSentence: (people: number, votes: number, statements: number) =>
    `${people} 人對 ${statements} 則意見表態 ${votes} 次。`,
  placed: (placed: number, others: number) =>
    `其中 ${placed} 人表態夠多，可以看出跟誰相近；另外 ${others} 人的票照樣計入每一則意見。`,
  notEverybody: "參加的人是自己來的，不是抽樣；這裡的百分比只代表參加的人。",
  votesNow: "票數是現在的，不隨所看的日子改變；狀態與回應才是那一天的。",
  tierCaption: "參加方式與票數",
  tier: "參加方式",
  people: "人數",
  votes: "票數",
  important: "標示重要",
  nobody: "還沒有人表態，所以沒有結果。",
  agreeTitle: "大家同意什麼",
  agreeAbout: "同意或不同意的人明顯過半、而且人數夠多的意見，最明確的在前。",
  mostAgree: "多數同意",
  mostDisagree: "多數不同意",
  noConsensus: "還沒有一則意見有明顯過半的共同看法。",
  groupsTitle: "各群怎麼看",
  groupsAbout: "把表態相近的人放在一起。分群只看怎麼投，不看是誰；名稱依人數由多到少，本身沒有意義。",
  groupName: (letter: string) => `${letter} 群`,
  groupSentence: (letter: string, people: number, placed: number, percent: number | null) =>
    `${letter} 群有 ${people} 人，占可分群 ${placed} 人的 ${percent ?? 0}%。`,
  groupSmall:
    "不到 10 人，票太少，說不準這一群怎麼看，不再細分。這不是保密：從全部的票數減去其他群，大致就能算出；截止後的檔案也有每一票（不具名）。",
  groupNothing: "沒有一則意見足以代表這一群和其他人的差別。",
  represents: {
    agree: (part: number, whole: number, percent: number | null) =>
      `這一群 ${whole} 人表態，${part} 人同意（${percent ?? 0}%）`,
    disagree: (part: number, whole: number, percent: number | null) =>
      `這一群 ${whole} 人表態，${part} 人不同意（${percent ?? 0}%）`,
  },
  map: "相近程度圖",
  mapSentence: (groups: number) =>
    `圖上一個圓是一小群投法相近的人，愈大人愈多；兩個圓愈近，投法愈像。共 ${groups} 群。`,
  mapCaption: "圖上的數字：各群位置與人數",
  across: "橫向位置",
  along: "縱向位置",
  differTitle: "哪裡意見不同",
  differAbout: "各群同意的比例差最多的意見。",
  differBy: (points: number) => `各群同意比例最多差 ${points} 個百分點。`,
  noDifference: "各群之間沒有可以比較的差別。",
  unsureTitle: "哪裡還拿不準",
  unsureAbout: "很多人略過的意見：可能是問得不清楚，也可能是需要更多資訊。",
  nothingUnsure: "沒有特別多人略過的意見。",
  allTitle: "全部意見與回應",
  allAbout: (shown: number) => `共 ${shown} 則。被合併的意見，票併入留下的那一則；不予公開的只列編號。`,
  allCaption: "每一則意見的票數與回應",
  waiting: (count: number) => `另有 ${count} 則等候審查，還沒有公開。`,
  number: "編號",
  statement: "意見",
  origin: "來自",
  origins: { seed: "機關提出", participant: "參加者" } satisfies Record<StatementOrigin, string>,
  state: "狀態",
  agree: "同意",
  disagree: "不同意",
  pass: "略過",
  divergence: "各群差距",
  response: "機關回應",
  noResponse: "尚無回應",
  hidden: "文字不公開",
  counts: (part: number, percent: number | null) =>
    percent === null ? `${part} 人` : `${percent}%（${part} 人）`,
  ofPeople: (people: number) => `共 ${people} 人`,
  honestTitle: "這些結果能相信到什麼程度",
  warnings: {
    "few-people": "可分群的不到 30 人，分群只能當作初步的樣子。",
    "unclear-count": "分群並不明確：分成幾群，兩種分法差不多好。",
    unstable: "分群並不穩定：計算的起點不同，結果就不太一樣。",
    "small-group": "有的群不到 10 人，不再細分。",
    "no-groups": "看不出明顯的分群。",
  } satisfies Record<Warning, string>,
  noWarnings: "分群清楚，不同的計算起點得到大致相同的結果。",
  silhouetteCaption: "分成幾群最清楚",
  groupsCount: "群數",
  group: "群",
  whose: "哪些人的票",
  silhouette: "清楚程度（-1 到 1）",
  stability: (value: string) => `起點不同時分群的相似度：${value}（1 是完全一樣）。`,
  robustTitle: "去掉可疑的票之後",
  robustSentence: (flagged: number, people: number) =>
    flagged === 0
      ? `${people} 人之中，沒有人的票被標示：只看至少表態 10 則的人，沒有人每一則都答一樣，也沒有五個人以上投得一模一樣。表態不到 10 則的人看不出來。`
      : `${people} 人之中，${flagged} 人的票被標示：至少表態 10 則而每一則都答一樣，或是五個人以上投得一模一樣。標示不等於刪除，上面的結果照樣計入他們。`,
  robustCaption: "全部的票與去掉被標示的票",
  everybody: "全部",
  withoutFlagged: "去掉被標示的",
  straight: (agree: number, disagree: number, pass: number) =>
    `至少十則都答一樣的：全部同意 ${agree} 人、全部不同意 ${disagree} 人、全部略過 ${pass} 人。`,
  scripted: (people: number, patterns: number) =>
    `至少五個人投得一模一樣的：${people} 人，${patterns} 種投法。`,
  likeness: (value: string) => `去掉之後的分群與原來的相似度：${value}（1 是完全一樣）。`,
  methodTitle: "怎麼算的",
  method: "計算方法版本",
  countedAt: "計算時刻",
  methodSentence: (version: string, votes: number, at: string) =>
    `方法 ${version}，計入 ${votes} 票，${at} 算出；徵集進行中最多每幾秒重算一次。`,
  sign: "檔案裡 1 是同意，-1 是不同意，0 是略過。",
  files: "以程式讀取",
  json: "JSON 檔",
  csv: "CSV 檔",
  licence: "參加者寫的意見屬於他們自己；引用時請註明出處，不要拿來辨認是誰寫的。",
};

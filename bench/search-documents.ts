/**
 * Made-up documents, the same at every run, and the questions put to them with the truth told independently of the
 * index: whether a document's own words hold what was asked, by plain substring and by listed word forms.
 */
import type { SearchDocument } from "~db/search/search-documents";

const zhWords = (
  "電信 電信事業 沙盒 監理沙盒 監理 無人機 無人載具 資通安全 資通 個人資料 詐欺 防制 委員會 委員 立法院 行政院會 院會 " +
  "數位發展部 金融科技 創新實驗 實驗 條例 管理法 草案 修正 施行細則 主管機關 申請 核准 期間 延長 臺北市 台北 臺灣 國家 " +
  "通訊傳播 網路 平臺 業者 消費者 保護 規定 辦法 法規 調適 產業 中小企業 研議 公布 施行 三讀 一讀 審查 協商 公聽會 𠮷祥 第5G專網 頻率"
).split(" ");
const zhMarks = ["，", "。", "；", "、", "：", "「", "」", "（", "）"];
const enWords = (
  "sandbox sandboxes regulatory regulation regulations telecommunications telecommunication drone drones cyber security " +
  "cybersecurity management act draft amendment committee review agency experiment experiments extended data personal " +
  "protection platform industry API blockchain block chain finance technology network the of and for with under"
).split(" ");

/** Two thousand words that are in the texts and not in the questions, but for a character here and there. */
const characters =
  "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學所民得經十三之進著等部度家力裡如水化高自二理起小物現實加量都兩體當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處院法";
const syllables = "ba co da fe gi ho ju ka lo mi nu pa ro su ta ve wi xo ya zu".split(" ");
const zhOthers = Array.from({ length: 2_000 }, (_, index) => {
  const at = (step: number) => characters[(index * step + 7) % characters.length]!;
  return at(1) + at(13) + (index % 3 === 0 ? at(31) : "");
});
const enOthers = Array.from({ length: 1_000 }, (_, index) =>
  [index, Math.floor(index / 20), Math.floor(index / 400)].map((at) => syllables[at % 20]).join(""),
);

/** A small linear congruential generator: no library, the same numbers everywhere. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One word in `rarity` is of those that are looked for. */
export function makeDocuments(count: number, rarity = 25): SearchDocument[] {
  const random = makeRandom(42);
  // Most words of a text are its own, as in real ones; of those looked for, a few are in many texts, most in few.
  const pick = (words: readonly string[], others: readonly string[]) =>
    random(rarity) > 0
      ? others[Math.min(random(others.length), random(others.length))]!
      : words[Math.min(random(words.length), random(words.length))]!;
  const zh = (length: number) => {
    let text = "";
    for (let word = 0; word < length; word++)
      text += pick(zhWords, zhOthers) + (random(4) === 0 ? zhMarks[random(zhMarks.length)]! : "");
    return text;
  };
  const en = (length: number) => {
    const words: string[] = [];
    for (let word = 0; word < length; word++)
      words.push(pick(enWords, enOthers) + (random(9) === 0 ? "." : random(12) === 0 ? "," : ""));
    return words.join(" ");
  };
  return Array.from({ length: count }, (_, index) => ({
    kind: index % 10 === 0 ? ("bill" as const) : ("event" as const),
    key: `made-up-${index}`,
    billId: null,
    address: null,
    happenedOn: null,
    recordedAt: null,
    retractedAt: null,
    title: { zh: zh(3 + random(4)), en: en(3 + random(4)) },
    body: { zh: zh(20 + random(120)), en: en(random(60)) },
  }));
}

export interface AskedQuery {
  readonly words: string;
  readonly isIn: (text: string) => boolean;
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll("臺", "台");
const holds = (part: string) => (text: string) => plain(text).includes(plain(part));
const word =
  (...forms: string[]) =>
  (text: string) =>
    new RegExp(`(?<![a-z0-9])(${forms.join("|")})(?![a-z0-9])`).test(plain(text));
const all =
  (...parts: ((text: string) => boolean)[]) =>
  (text: string) =>
    parts.every((part) => part(text));

const sandbox = word("sandbox", "sandboxes");
const cybersecurity = word("cybersecurity", "cyber security");
const asSubstring = (
  "電信 沙盒 委員 詐欺 院會 資通 法規 數位 無人機 管理法 立法院 實驗條例 監理沙盒 資通安全 電信管理 個人資料 " +
  "法 院 𠮷 台北 臺北 平台 ５Ｇ專網"
).split(" ");

/** Thirty-one: of one to four characters, in both spellings, English, mixed, several words, in quotation marks. */
export const askedQueries: readonly AskedQuery[] = [
  ...asSubstring.map((words) => ({ words, isIn: holds(words) })),
  { words: "sandbox", isIn: sandbox },
  { words: "Regulation", isIn: word("regulation", "regulations") },
  { words: "cybersecurity", isIn: cybersecurity },
  { words: "block chain", isIn: all(word("block", "blockchain"), word("chain", "blockchain")) },
  { words: '"cyber security"', isIn: word("cyber security") },
  { words: "電信 sandbox", isIn: all(holds("電信"), sandbox) },
  { words: "臺北 金融 API", isIn: all(holds("台北"), holds("金融"), word("api")) },
  { words: "「監理沙盒」 ＤＲＯＮＥ", isIn: all(holds("監理沙盒"), word("drone", "drones")) },
];

/** All the words of a document, one text a line. */
export function textOf({ title, body }: SearchDocument): string {
  return [title.zh, title.en, body.zh, body.en].join("\n");
}

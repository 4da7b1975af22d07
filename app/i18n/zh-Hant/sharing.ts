/** 分享到別處的法案：圖片、嵌入卡片與 oEmbed 的用語。 */
import type { Language } from "../languages";
import type { Facts } from "./site";

export const sharingWords = {
  standing: (phase: string, stage: string) => `${phase}：${stage}`,
  since: (day: string) => `自${day}起`,
  sinceUnknown: "開始的日期未載",
  asOf: (day: string) => `${day}的狀態`,
  pictureAlt: (title: string, sentence: string) => `${title}的進度。${sentence}`,
  lastEvent: "最近一筆：",
  term: (number: number) => `第${number}屆`,
  titleIn: (language: Language, enOfficial: boolean): string =>
    language === "zh-Hant" ? "中文名稱" : enOfficial ? "官方英譯" : "本站英譯",
  oembedTitle: (title: string) => `${title}的進度`,
  embed: "嵌入其他網站",
  embedHow: "把下面這段放進網頁，就會顯示這件法案的卡片；卡片不含程式，也不追蹤讀者。",
  embedNow: "進度隨本站更新。",
  embedThen: "卡片停在這一頁所看的日子；要隨時更新，請先回到今天。",
  embedLook: "看看卡片",
  embedLabel: "嵌入碼",
};

export const sharingProblems = {
  "oembed.address": () => "url 要是本站某件法案那一頁的完整網址；別的網站、別的頁面不能嵌入。",
  "oembed.size": (f: Facts) => `${f.name}要是 1 到 99999 的整數。`,
  "oembed.format": () => "本站只提供 JSON 格式。",
};

export const sharingNames = { url: "網址", maxwidth: "寬度", maxheight: "高度" };

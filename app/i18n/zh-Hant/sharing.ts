/** 分享到別處的法案：圖片、嵌入卡片與 oEmbed 的用語。 */

export const sharingWords = {
  standing: (phase: string, stage: string) => `${phase}：${stage}`,
  since: (day: string) => `自${day}起`,
  sinceUnknown: "開始的日期未載",
  asOf: (day: string) => `${day}的狀態`,
  pictureAlt: (title: string, sentence: string) => `${title}的進度。${sentence}`,
};

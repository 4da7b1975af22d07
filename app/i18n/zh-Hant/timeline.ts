/** 「時間軸」頁面的用語。 */
export const timelineWords = {
  title: "時間軸",
};

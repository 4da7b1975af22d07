/** 「說明」頁面的用語。 */
export const guidesWords = {
  title: "說明",
};

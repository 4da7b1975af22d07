/** 「規劃時程」頁面的用語。 */
export const scheduleWords = {
  title: "規劃時程",
};

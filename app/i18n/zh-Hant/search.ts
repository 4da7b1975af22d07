/** 「搜尋」頁面的用語。 */
export const searchWords = {
  title: "搜尋",
};

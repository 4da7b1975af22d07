/** 「名詞」頁面的用語。 */
export const glossaryWords = {
  title: "名詞",
};

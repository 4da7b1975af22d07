/** 「屆次」頁面的用語。 */
export const termsWords = {
  title: "屆次",
};

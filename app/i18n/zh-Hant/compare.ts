/** 「條文對照」頁面的用語。 */
export const compareWords = {
  title: "條文對照",
};

/** 「名詞」頁面的用語。 */
export const glossaryWords = {
  title: "名詞",
  lead: "法制作業裡容易弄混的詞，一個一個說清楚，並附條文。法案說明裡第一次出現時會連到這裡。",
  basis: "依據",
  noArticle: "沒有條文直接定義，這裡寫的是實務上的意思。",
};

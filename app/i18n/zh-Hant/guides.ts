/** 「說明」頁面的用語。 */
export const guidesWords = {
  title: "說明",
  lead: "法案怎麼走、沙盒是什麼、這個網站怎麼記，以及本站的各項聲明。",
  statements: { accessibility: "無障礙聲明", openData: "資料開放宣告", privacy: "隱私權說明" },
  stages: {
    heading: "本站所用的階段",
    lead: "法案頁上的階段都出自這張表。最後一欄是表上允許的下一步，不是預測。",
    stage: "階段",
    about: "意思",
    next: "之後可能",
    none: "沒有下一步",
  },
};

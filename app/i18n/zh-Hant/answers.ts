/** 對意見的回應：公開頁面與工作台的用詞。 */
export const answersWords = {
  title: "對意見的回應",
  all: (count: number) => `報告裡的全部意見與這 ${count} 項回應`,
  theme: "一併回應",
  landed: "落在",
  agency: "權責機關",
  until: "研議至",
  desk: {
    title: "回應意見",
    lead: "勾選一則或講同一件事的幾則，一起寫一項回應；寫好放進變更集，由另一個人覆核後發布。",
    coverage: (answered: number, total: number, overdue: number) =>
      `${total} 則中已回應 ${answered} 則${overdue > 0 ? `，逾期 ${overdue} 則` : ""}。`,
    show: "列出",
    filters: { open: "還沒有回應的", all: "全部" },
    none: { open: "每一則都有回應了，或已在變更集裡。", all: "沒有需要回應的意見。" },
    votes: (agrees: number, disagrees: number, passes: number) =>
      `同意 ${agrees}、不同意 ${disagrees}、略過 ${passes}`,
    underWay: "寫在",
    correct: "更正",
    choose: (number: number) => `選第 ${number} 則`,
    set: "放進哪一個變更集",
    newSet: "新的變更集",
    titleOfSet: (round: string) => `回應：${round}`,
    write: "回應勾選的意見",
    moderation: "待審的意見",
    answered: "回應的意見",
    saveAndBack: "存檔，回到意見清單",
  },
};

/** 「行事曆」頁面的用語。 */
export const calendarWords = {
  title: "行事曆",
};

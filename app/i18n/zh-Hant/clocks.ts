/** 「期限」頁面的用語。 */
export const clocksWords = {
  title: "期限",
};

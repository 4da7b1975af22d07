/** 「沙盒」頁面的用語。 */
export const sandboxesWords = {
  title: "沙盒",
};

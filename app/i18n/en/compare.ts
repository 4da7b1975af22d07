/** Words of the pages under "Text side by side". */
import type { compareWords as source } from "../zh-Hant/compare";

export const compareWords: typeof source = {
  title: "Text side by side",
};

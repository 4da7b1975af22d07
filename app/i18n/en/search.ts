/** Words of the pages under "Search". */
import type { searchWords as source } from "../zh-Hant/search";

export const searchWords: typeof source = {
  title: "Search",
};

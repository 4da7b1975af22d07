/** Words of the pages under "Guides". */
import type { guidesWords as source } from "../zh-Hant/guides";

export const guidesWords: typeof source = {
  title: "Guides",
};

/** Words of the pages under "Timeline". */
import type { timelineWords as source } from "../zh-Hant/timeline";

export const timelineWords: typeof source = {
  title: "Timeline",
};

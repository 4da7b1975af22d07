/** Words of the pages under "Schedule". */
import type { scheduleWords as source } from "../zh-Hant/schedule";

export const scheduleWords: typeof source = {
  title: "Schedule",
};

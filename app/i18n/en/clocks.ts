/** Words of the pages under "Clocks". */
import type { clocksWords as source } from "../zh-Hant/clocks";

export const clocksWords: typeof source = {
  title: "Clocks",
};

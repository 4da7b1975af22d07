/** Words of the pages under "Calendar". */
import type { calendarWords as source } from "../zh-Hant/calendar";

export const calendarWords: typeof source = {
  title: "Calendar",
};

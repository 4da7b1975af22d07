/** Words of the pages under "Legislative terms". */
import type { termsWords as source } from "../zh-Hant/terms";

export const termsWords: typeof source = {
  title: "Legislative terms",
};

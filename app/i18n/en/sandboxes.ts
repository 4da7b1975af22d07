/** Words of the pages under "Sandboxes". */
import type { sandboxesWords as source } from "../zh-Hant/sandboxes";

export const sandboxesWords: typeof source = {
  title: "Sandboxes",
};

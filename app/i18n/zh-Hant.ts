/** The site's words in Traditional Chinese: the source that every other language must match key by key. */
import { siteWords } from "./zh-Hant/site";
import { stageWords } from "./zh-Hant/stages";

export const zhHant = { ...siteWords, law: stageWords };

/** The site's words in English. A key missing here does not compile. */
import { siteWords } from "./en/site";
import { stageWords } from "./en/stages";
import type { zhHant } from "./zh-Hant";

export const en: typeof zhHant = { ...siteWords, law: stageWords };

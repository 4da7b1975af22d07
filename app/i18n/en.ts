/** The site's words in English. A key missing here does not compile. */
import { siteWords } from "./en/site";
import { stageWords } from "./en/stages";
import type { Messages } from "./messages";

export const en: Messages = { ...siteWords, law: stageWords };

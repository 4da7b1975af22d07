/** Words of the pages under "Glossary". */
import type { glossaryWords as source } from "../zh-Hant/glossary";

export const glossaryWords: typeof source = {
  title: "Glossary",
};

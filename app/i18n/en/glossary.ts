/** Words of the pages under "Glossary". */
import type { glossaryWords as source } from "../zh-Hant/glossary";

export const glossaryWords: typeof source = {
  title: "Glossary",
  lead: "Words of legislation that are easily confused, explained one by one with their articles. A bill’s prose links here at first use.",
  basis: "Basis:",
  noArticle: "No article defines it; this is what it means in practice.",
};

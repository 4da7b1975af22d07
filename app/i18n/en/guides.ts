/** Words of the pages under "Guides". */
import type { guidesWords as source } from "../zh-Hant/guides";

export const guidesWords: typeof source = {
  title: "Guides",
  lead: "How a bill travels, what a sandbox is, how this site keeps its records, and its statements.",
  statements: { accessibility: "Accessibility", openData: "Open data", privacy: "Privacy" },
  stages: {
    heading: "The stages as this site knows them",
    lead: "Every stage on a bill’s page comes from this table. The last column is what the table allows next, not a forecast.",
    stage: "Stage",
    about: "Meaning",
    next: "May be followed by",
    none: "nothing",
  },
};

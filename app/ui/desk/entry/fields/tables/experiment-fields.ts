/** An experiment with what the acts have disclosed of it, and what happened to it. */
import { choice, citations, type Field, line, plain, rows, words } from "../field";

export const experimentFields: readonly Field[] = [
  line("slug", { hint: "slug", fixed: true }),
  line("act", { names: "bills", empty: "null" }),
  choice("channel", "channels"),
  words("title"),
  words("applicant", { empty: "null" }),
  words("content", { empty: "null", area: true }),
  words("scope", { empty: "null", area: true }),
  plain("maybe", "needsLawChange", "null"),
  rows("exemptions", [
    line("law"),
    line("article", { empty: "absent" }),
    words("note", { empty: "absent", area: true }),
    line("settledBy", { names: "bills", empty: "absent" }),
    line("settledArticle", { empty: "absent" }),
    words("settledNote", { empty: "absent", area: true }),
  ]),
  words("prose", { area: true }),
];

export const experimentEventFields: readonly Field[] = [
  line("experiment", { names: "experiments" }),
  choice("event", "experimentCodes"),
  plain("partial", "on"),
  plain("day", "until", "absent"),
  choice("branch", "branches", { empty: "absent" }),
  words("note", { empty: "absent", area: true }),
  citations,
];

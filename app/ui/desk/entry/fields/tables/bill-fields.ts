/** A bill, and how two bills are related. The plan's own line of a bill is not for the desk: it is kept as it is. */
import { area, choice, type Field, group, line, plain, rows, words } from "../field";

export const billFields: readonly Field[] = [
  line("slug", { hint: "slug", fixed: true }),
  choice("procedure", "procedures", { fixed: true }),
  choice("kind", "billKinds"),
  line("law", { empty: "null" }),
  rows("titles", [line("zh"), line("en"), plain("day", "from", "absent"), plain("yes", "enOfficial")]),
  rows("alsoCalled", [words("")], "absent"),
  rows("lead", [line("agency", { names: "agencies" }), plain("day", "from", "absent")]),
  rows("supporting", [line("", { names: "agencies" })]),
  rows("topics", [line("", { names: "topics" })]),
  group("prose", [
    area("plainZh", { rows: 5 }),
    area("plainEn", { rows: 5 }),
    area("legalZh", { rows: 5 }),
    area("legalEn", { rows: 5 }),
  ]),
  group("codes", [
    line("moj", { empty: "absent" }),
    line("lyLaw", { empty: "absent" }),
    rows("lyBills", [line("")], "absent"),
    rows("eyDocuments", [line("")], "absent"),
  ]),
  rows("commencement", [
    choice("rule", "commencementRules"),
    line("article", { empty: "null" }),
    area("words", { empty: "null", rows: 2 }),
    words("scope", { empty: "null" }),
  ]),
];

export const relationFields: readonly Field[] = [
  line("from", { names: "bills" }),
  choice("kind", "relationKinds"),
  line("to", { names: "bills" }),
  line("article", { empty: "absent" }),
  words("note", { empty: "absent", area: true }),
];

/** Faults in everything about a record but its events, and in the catalogues. */
import type { Fault } from "./fault";

const fintech = "bills/fintech-experimentation-act.md";
const drones = "bills/civil-aviation-act-drones.md";
const study = "bills/apec-odr-framework-study.md";

export const faultsInFacts: readonly Fault[] = [
  {
    name: "a title's day that does not exist",
    spoil: (content) => content.edit(fintech, 'from: "2017-12-29"', 'from: "2017-13-29"'),
    file: fintech,
    field: "titles.1.from",
    reason: /is not a day/,
  },
  {
    name: "an instant without its zone",
    spoil: (content) => content.edit(fintech, "2026-11-23T01:00:00.000Z", "2026-11-23T01:00:00"),
    file: fintech,
    field: "recorded",
    reason: /^an instant is/,
  },
  {
    name: "an unknown agency",
    spoil: (content) => content.edit(fintech, "agency: fsc", "agency: fcs"),
    file: fintech,
    field: "lead",
    reason: /^unknown "fcs"$/,
  },
  {
    name: "an unknown topic",
    spoil: (content) => content.edit(study, "topics: [e-commerce]", "topics: [ecommerce]"),
    file: study,
    field: "topics",
    reason: /^unknown "ecommerce"$/,
  },
  {
    name: "a relation to a record that is not there",
    spoil: (content) =>
      content.edit(drones, "to: civil-aviation-act-drones-2015", "to: civil-aviation-act-2015"),
    file: drones,
    field: "relations",
    reason: /^unknown "civil-aviation-act-2015"$/,
  },
  {
    name: "an unknown field of the facts",
    spoil: (content) => content.edit(study, "kind: study", "kind: study\nstatus: done"),
    file: study,
    field: "the file",
    reason: /Unrecognized key: "status"/,
  },
  {
    name: "a missing field",
    spoil: (content) => content.edit(study, "law: null\n", ""),
    file: study,
    field: "law",
    reason: /expected string/,
  },
  {
    name: "broken YAML",
    spoil: (content) => content.edit(fintech, "topics: [digital-finance]", "topics: [digital-finance"),
    file: fintech,
    field: "YAML",
    reason: /./,
  },
  {
    name: "a field given twice",
    spoil: (content) => content.edit(study, "kind: study", "kind: study\nkind: principle"),
    file: study,
    field: "YAML",
    reason: /unique/,
  },
  {
    name: "no facts at all",
    spoil: (content) => content.write(study, "## 白話\n\n一句話。\n"),
    file: study,
    field: "front matter",
    reason: /between two lines of ---/,
  },
  {
    name: "a missing section",
    spoil: (content) => content.edit(study, "## Legal summary", "### Legal summary"),
    file: study,
    field: "## Legal summary",
    reason: /missing or empty/,
  },
  {
    name: "an empty section",
    spoil: (content) => content.edit(study, /## 白話\n[^#]+/, "## 白話\n\n"),
    file: study,
    field: "## 白話",
    reason: /missing or empty/,
  },
  {
    name: "two files with one plan number",
    spoil: (content) => content.edit(fintech, "number: 7", "number: 4"),
    file: fintech,
    field: "plan.number",
    reason: /^4 is taken by bills\/civil-aviation-act-drones\.md$/,
  },
  {
    name: "a first title that says from when",
    spoil: (content) => content.edit(study, "  - zh:", '  - from: "2017-01-01"\n    zh:'),
    file: study,
    field: "titles.0.from",
    reason: /first title/,
  },
  {
    name: "a later title that does not",
    spoil: (content) => content.edit(fintech, '  - from: "2017-12-29"\n    zh:', "  - zh:"),
    file: fintech,
    field: "titles.1.from",
    reason: /from when/,
  },
  {
    name: "an address without its scheme",
    spoil: (content) =>
      content.edit("sources.yaml", "address: https://lis.ly.gov.tw/", "address: lis.ly.gov.tw"),
    file: "sources.yaml",
    field: "ly-law-system.address",
    reason: /http/,
  },
  {
    name: "a goal of a record that is not there",
    spoil: (content) =>
      content.edit("plan.yaml", "bills: [telecommunications-management-act]", "bills: [telecom-act]"),
    file: "plan.yaml",
    field: "goals.0.bills",
    reason: /^unknown "telecom-act"$/,
  },
  {
    name: "one topic twice",
    spoil: (content) => content.edit(study, "topics: [e-commerce]", "topics: [e-commerce, e-commerce]"),
    file: study,
    field: "topics",
    reason: /^"e-commerce" twice$/,
  },
  {
    name: "one bill number twice",
    spoil: (content) =>
      content.edit(drones, '["1061103070100100"]', '["1061103070100100", "1061103070100100"]'),
    file: drones,
    field: "codes.lyBills",
    reason: /^"1061103070100100" twice$/,
  },
  {
    name: "two titles from one day",
    spoil: (content) =>
      content.edit(
        fintech,
        "alsoCalled:",
        '  - from: "2017-12-29"\n    zh: 題\n    en: T\n    enOfficial: false\nalsoCalled:',
      ),
    file: fintech,
    field: "titles",
    reason: /^"2017-12-29" twice$/,
  },
  {
    name: "an agency that leads twice",
    spoil: (content) =>
      content.edit(fintech, "  - agency: fsc", '  - agency: fsc\n  - agency: fsc\n    from: "2020-01-01"'),
    file: fintech,
    field: "lead",
    reason: /^"fsc" twice$/,
  },
  {
    name: "a record related to itself",
    spoil: (content) =>
      content.edit(drones, "to: civil-aviation-act-drones-2015", "to: civil-aviation-act-drones"),
    file: drones,
    field: "relations",
    reason: /to itself/,
  },
  {
    name: "a file whose name is no slug",
    spoil: (content) => content.write("bills/A Study.md", content.read(study)),
    file: "bills/A Study.md",
    field: "file name",
    reason: /lower-case/,
  },
  {
    name: "a missing catalogue",
    spoil: (content) => content.remove("agencies.yaml"),
    file: "agencies.yaml",
    field: "the file",
    reason: /missing/,
  },
];

/** Faults in what the files say happened. */
import type { Fault } from "./fault";

const fintech = "bills/fintech-experimentation-act.md";
const copyright = "bills/copyright-act-full-revision.md";
const drones = "bills/civil-aviation-act-drones.md";
const study = "bills/apec-odr-framework-study.md";
const vehicles = "bills/unmanned-vehicles-experimentation-act.md";

export const faultsInEvents: readonly Fault[] = [
  {
    name: "an unknown stage",
    spoil: (content) => content.edit(fintech, "stage: executive.approved", "stage: executive.aproved"),
    file: fintech,
    field: "events.2.stage",
    reason: /^unknown stage "executive\.aproved"$/,
  },
  {
    name: "a stage of another procedure",
    spoil: (content) => content.edit(study, "stage: study.planned", "stage: planning.study"),
    file: study,
    field: "events.0.stage",
    reason: /not a stage of the procedure "study"/,
  },
  {
    name: "an event with an empty list of sources",
    spoil: (content) => content.edit(study, /sources:\n( {6}.*\n)+/, "sources: []\n"),
    file: study,
    field: "events.0.sources",
    reason: /at least one source/,
  },
  {
    name: "an event that leaves its sources out",
    spoil: (content) => content.edit(study, /\n {4}sources:\n( {6}.*\n)+/, "\n"),
    file: study,
    field: "events.0.sources",
    reason: /expected array/,
  },
  {
    name: "a day that does not exist",
    spoil: (content) => content.edit(fintech, 'on: "2018-01-31"', 'on: "2018-02-31"'),
    file: fintech,
    field: "events.13.on",
    reason: /^"2018-02-31" is not a date/,
  },
  {
    name: "a date in ROC years",
    spoil: (content) => content.edit(fintech, 'on: "2018-01-31"', 'on: "107.1.31"'),
    file: fintech,
    field: "events.13.on",
    reason: /^"107\.1\.31" is not a date/,
  },
  {
    name: "an unknown source",
    spoil: (content) => content.edit(study, "source: digi-slides-20170817", "source: digi-slides"),
    file: study,
    field: "events.0.sources",
    reason: /^unknown "digi-slides"$/,
  },
  {
    name: "an unknown grade",
    spoil: (content) => content.edit(study, "grade: plan", "grade: certain"),
    file: study,
    field: "events.0.sources.0.grade",
    reason: /official/,
  },
  {
    name: "a derived event that names no rule",
    spoil: (content) => content.edit(drones, "    rule: effect-on-third-day\n", ""),
    file: drones,
    field: "events.11.rule",
    reason: /^a derived event names its rule/,
  },
  {
    name: "a rule beside an official source",
    spoil: (content) => content.edit(study, "    sources:", "    rule: sitting-date\n    sources:"),
    file: study,
    field: "events.0.rule",
    reason: /only a derived one does/,
  },
  {
    name: "the wrong third day",
    spoil: (content) => content.edit(drones, 'on: "2018-04-27"', 'on: "2018-04-28"'),
    file: drones,
    field: "events.11.on",
    reason: /third day/,
  },
  {
    name: "a lapse on another day than the last of a term",
    spoil: (content) => content.edit(copyright, 'on: "2020-01-31"', 'on: "2020-02-01"'),
    file: copyright,
    field: "events.5.on",
    reason: /last day of a term/,
  },
  {
    name: "events out of order",
    spoil: (content) => content.edit(vehicles, 'on: "2018-12-19"', 'on: "2018-11-29"'),
    file: vehicles,
    field: "events.13.on",
    reason: /^"2018-11-29" comes before the event above it \("2018-11-30"\)$/,
  },
  {
    name: "a move that the tables do not allow, without a reason",
    spoil: (content) =>
      content.edit(vehicles, "stage: legislative.negotiation", "stage: legislative.first_reading"),
    file: vehicles,
    field: "events.8.stage",
    reason: /"legislative\.second_reading" does not lead to "legislative\.first_reading"/,
  },
  {
    name: "an unknown field of an event",
    spoil: (content) => content.edit(study, "    stage:", "    by: me\n    stage:"),
    file: study,
    field: "events.0",
    reason: /Unrecognized key: "by"/,
  },
];

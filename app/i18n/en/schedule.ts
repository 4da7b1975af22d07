/** Words of the pages under "Schedule". The slides are in Chinese: what they promise is translated by this site. */
import type { scheduleWords as source } from "../zh-Hant/schedule";

export const scheduleWords: typeof source = {
  title: "Schedule",
  lead: "What the plan of 17 August 2017 said would be done by when, whether it had been by this day, and which record says so.",
  summary: (total, parts) => `The plan lists ${total} items: ${parts}.`,
  part: (count, name) => `${name.toLowerCase()} ${count}`,
  notYetPlanned: "On this day the plan had not been presented, so there is no promise to judge.",
  chart: "Items by judgement",
  verdictsTitle: "The six judgements",
  rulesTitle: "What counts as done",
  rulesNote:
    "The plan does not say what counts as done. These are the rules of this site, by the kind of thing promised.",
  columns: { item: "Item", verdict: "Judgement", event: "Deciding record", means: "What counts as done" },
  ruleColumns: { means: "What counts as done", why: "Why" },
  caption: (heading) => `Items: ${heading}`,
  due: (day) => `Due ${day}`,
  slide: (name) => `Slide “${name}”`,
  step: "In the slide's words",
  noEvent: "None on record",
  itemSeparator: "; ",
  standing: (stage) => `The record stands at “${stage}”`,
  promises: {
    "sharing-principles": {
      title: "Draw up principles for reviewing rules on the sharing economy",
      step: null,
    },
    "platform-services": {
      title: "Study of how rules should adapt to professional services in the platform economy",
      step: null,
    },
    "vehicles-consultation": {
      title: "Unmanned Vehicles Technology Innovative Experimentation Act (draft)",
      step: "Consultation on the vTaiwan platform",
    },
    "game-rating": {
      title: "Amendment of the Game Software Rating Management Regulations",
      step: "Add rules on AR and VR",
    },
    "personal-data": {
      title: "Legal study of an authority for personal data and of keeping data in the country",
      step: null,
    },
    "digital-assets": { title: "Study of the law of digital assets and digital legacies", step: null },
    "apec-odr": {
      title: "Preliminary study on joining APEC's framework for settling small firms' disputes online",
      step: null,
    },
    "government-data": { title: "Legal analysis of using government data across agencies", step: null },
    "company-act": { title: "Amendment of the Company Act", step: null },
    telemedicine: { title: "Consider relaxing the rules on telemedicine", step: null },
    "sme-act": {
      title:
        "Amend the Act for Development of Small and Medium Enterprises into the parent act for clearing regulatory grey areas and for special cases of testing, and send it to the Legislative Yuan",
      step: null,
    },
    "vehicles-draft": {
      title:
        "Draft the Unmanned Vehicles Technology Innovative Experimentation Act; opinions are being gathered online (vTaiwan), and a draft is expected in October",
      step: null,
    },
    "test-spectrum": { title: "Plan the test spectrum for connected and self-driving vehicles", step: null },
  },
  groups: {
    "2017-Q4": { heading: "Fourth quarter of 2017", from: "Schedule of legal adaptation" },
    "2018-Q1": { heading: "First quarter of 2018", from: "Schedule of legal adaptation" },
    undated: { heading: "Under consideration", from: "Schedule of legal adaptation" },
    "2018-12-31": {
      heading: "Goals for the end of 2018",
      from: "A legal basis for innovation trials (regulatory sandbox)",
    },
  },
  verdicts: {
    kept: { name: "Kept", about: "A record within the time shows that it was done." },
    late: { name: "Late", about: "It was done, after the time had run out." },
    missed: { name: "Missed", about: "There is evidence that it had not been done when the time ran out." },
    unknown: {
      name: "Unknown",
      about: "The time has run out and the record does not show whether it was done. No record is not proof.",
    },
    not_yet_due: {
      name: "Not yet due",
      about: "On this day the time had not run out, and nothing shows it done yet.",
    },
    undated: { name: "No date", about: "The plan names no time, so nothing can be early or late." },
  },
  rules: {
    concluded: {
      means: "The study or review is on record as concluded.",
      why: "The use of a study is its findings, so it counts when they are there and not when work begins.",
    },
    issued: {
      means: "The regulation is issued.",
      why: "A regulation binds once issued; the notice of a draft is a step on the way.",
    },
    consulted: {
      means:
        "The consultation was held: the bill has moved on to the next step, the notice of the draft or later.",
      why: "The slide promises this step and not the fate of the draft. A consultation that began is not one that was held; moving on shows that it was.",
    },
    drafted: {
      means: "A draft is first made public, or is before the Executive Yuan.",
      why: "The slide promises a draft and not its passing; it counts when there is one to be seen. Its “expected in October” is an estimate on the way and is not judged.",
    },
    sent: {
      means:
        "The bill is before the Legislative Yuan: sent, in the Procedure Committee, or at its first reading.",
      why: "The slide says “send it to the Legislative Yuan”; a first reading proves that the bill was there.",
    },
    undated: {
      means: "No time is set, so it is not judged.",
      why: "The slide lists it as under consideration.",
    },
    not_followed: {
      means: "Not judged by this site.",
      why: "It is spectrum planning and not a bill; this site has no record that could decide it.",
    },
  },
  findings: {
    "sme-act":
      "In the bill data of the ninth Legislative Yuan, which sat when the time ran out, this act has bills by members only and none by the Executive Yuan: it is not that no record was found, but that none was sent.",
  },
  quoted: "The slides are in Chinese; the items are translated by this site.",
};

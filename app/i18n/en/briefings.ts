/** Words of the briefings page and of the files it makes. */
import type { ChangeKind } from "~/domain/briefings/facts";
import type { TemplateCode } from "~/domain/briefings/question";
import type { briefingsWords as zh } from "../zh-Hant/briefings";

const templates: Record<TemplateCode, { name: string; about: string }> = {
  progress: {
    name: "Progress of legal adaptation",
    about: "The plan's three columns, with what is planned and what ended, and a timeline.",
  },
  schedule: {
    name: "The plan's schedule",
    about: "What the plan promised by which quarter, and whether the record shows it done.",
  },
  bill: {
    name: "Bills in full",
    about: "One bill: where it stands, its record, what the rules allow next, its clocks and texts.",
  },
  compare: { name: "Bills compared", about: "Bills side by side: lead agency, stage, since when, how long." },
  sandboxes: {
    name: "Sandboxes",
    about: "The two experimentation acts by numbers, each experiment, and their clocks.",
  },
  since: {
    name: "Since the last briefing",
    about: "What happened to each bill between two days; records that this site corrected are marked.",
  },
  soon: { name: "Running out soon", about: "Legal time limits that run out in the days ahead." },
  control: {
    name: "Monthly progress control",
    about:
      "What agencies reported for a month: planned against actual, reasons for delay, responses, next steps, and what is missing or came late.",
  },
};

/** By code of the file format. */
const formats: Record<string, string> = {
  odp: "ODP slides",
  odt: "ODT document",
  ods: "ODS sheets",
  pdf: "PDF",
  pptx: "PowerPoint slides (PPTX)",
  docx: "Word document (DOCX)",
  xlsx: "Excel sheets (XLSX)",
  csv: "CSV",
  json: "JSON",
  md: "Markdown",
  ics: "Calendar (iCalendar)",
  svg: "Timeline picture (SVG)",
  png: "Timeline picture (PNG)",
};

const changes: Record<ChangeKind, string> = {
  happened: "happened in these days",
  corrected: "correction: in the place of an earlier record",
  withdrawn: "correction: taken back by this site",
  added: "added: happened earlier, recorded in these days",
};

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const briefingsWords: typeof zh = {
  title: "Briefings",
  lead: "Choose a kind of briefing, a day and the bills; look at it here, then download it. Every choice is in the address, so sending the address sends the briefing.",
  templates,
  formats,
  changes,

  asOf: (day: string) => `As of ${day}`,
  known: (at: string) => `only records this site had published by ${at}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  sources: "Sources",
  sourceNumbers: (numbers: string) => `Source ${numbers}`,
  made: (at: string) => `The newest record used was published on ${at}`,
  continued: (heading: string) => `${heading} (continued)`,
  nothing: "None.",
  more: (number: number) => `The preview shows the first part; ${number} more are in the file.`,
  cut: (most: number, left: number) =>
    `This format holds ${most.toLocaleString("en")} rows at most; ${left.toLocaleString("en")} more are left out. ODS, XLSX and CSV have them all.`,
  empty: "No bill matches, so there is nothing in this briefing.",
  beside: "Planned, and not completed",
  noTimeline: "This briefing has no timeline.",
  compared: (number: number) => `${count(number, "bill", "bills")}.`,
  told: (number: number, left: number) =>
    left > 0
      ? `${count(number, "bill", "bills")}; ${left} more match and are left out for length: please narrow the choice.`
      : `${count(number, "bill", "bills")}.`,
  sinceSummary: (from: string, to: string, bills: number, records: number) =>
    `After ${from} and up to ${to}, ${count(bills, "bill", "bills")} changed, in ${count(records, "record", "records")}.`,
  unchangedTitle: "Bills that did not change",
  unchanged: (number: number) =>
    `The record shows no change of the other ${count(number, "bill", "bills")} in these days.`,
  notYet: "Nothing on record",
  stayed: (phase: string) => `Still at: ${phase}.`,
  moved: (from: string, to: string) => `From “${from}” to “${to}”.`,
  soonSummary: (days: number, until: string, number: number) =>
    `Within ${count(days, "day", "days")}, by ${until}, ${count(number, "clock runs", "clocks run")} out.`,
  dueWithin: (days: number) => `Clocks that run out within ${count(days, "day", "days")}`,
  sandboxSummary: (acts: number, experiments: number) =>
    `${count(acts, "experimentation act", "experimentation acts")}; this site records ${count(experiments, "experiment", "experiments")}.`,
  control: {
    released: (number: number) => `${count(number, "report was", "reports were")} released.`,
    overview: "Planned against actual",
    planDue: "Planned for",
    verdict: "Compared",
    standing: "Record",
    late: "Missing and late reports",
    howLate: "How late",
    noneLate: "No report is missing or came late.",
  },
  texts: "Versions of the text",
  columns: {
    phase: "Phase",
    since: "Since",
    change: "Change",
    note: "Note",
    version: "Version",
    dated: "Dated",
    articles: "Articles",
    section: "Section",
    title: "Title",
    status: "Status",
    number: "No.",
    publisher: "Publisher",
    locator: "Where in it",
    address: "Address",
    grade: "Grade",
    state: "State",
    from: "From",
    to: "To",
    words: "Text",
  },
  stateNames: { done: "done", now: "now", ahead: "ahead", stopped: "stopped here" },

  choose: {
    form: "What the briefing holds",
    template: "Kind",
    asof: "Day",
    since: "After which day",
    sinceHint: "For “Since the last briefing”; 30 days back when left empty",
    days: "Days ahead",
    daysHint: "For “Running out soon”",
    month: "Month",
    monthHint: "For “Monthly progress control”: 2026-11, or 115.11 in ROC years",
    reports: "Reports",
    reportScopes: { released: "Those released", all: "All that were sent in (the desk only)" },
    reportsHint: "For “Monthly progress control”",
    lang: "Language",
    langs: { zh: "Chinese", en: "English", both: "Both, side by side" },
    shape: "Page",
    shapes: { "16x9": "Wide screen 16:9", "4x3": "Standard screen 4:3", a4: "A4 upright" },
    sources: "Sources",
    sourcesOn: "With sources",
    sourcesOff: "Without sources",
    bills: "Bills",
    allBills: "All",
    submit: "Show this briefing",
    pick: "Pick single bills",
    pickNote: "When bills are picked, the choices above do not narrow them.",
    picked: (number: number) => `${number} picked`,
    add: "Add",
    remove: "Remove",
    clear: "Pick none",
    download: "Download",
    groups: {
      open: "Open document formats",
      pdf: "PDF",
      microsoft: "Microsoft formats",
      data: "Data and pictures",
    },
    omits: (parts: string, reason: string) => `Without ${parts}: ${reason}`,
    parts: {
      paragraph: "remarks",
      list: "lists",
      table: "tables",
      board: "columns of bills",
      strip: "stage strips",
      timeline: "the timeline",
      sources: "sources",
    },
    reasons: {
      days_only: "a calendar holds only what has an exact day",
      picture_only: "it is the picture of the timeline",
    },
    preview: "Preview",
    recent: "Recent choices",
    recentNote: "Kept in the address only; this site stores nothing.",
    link: "Address of this briefing",
    here: "Make a briefing",
  },
};

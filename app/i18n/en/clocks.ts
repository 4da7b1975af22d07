/** Words of the page of clocks and of the boxes that show them. */
import type { clocksWords as source } from "../zh-Hant/clocks";
import {
  consequenceWords,
  countingWords,
  coversWords,
  kindWords,
  ruleWords,
  sourceWords,
  subjectWords,
} from "./clock-rules";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const units = {
  day: (count: number) => plural(count, "day", "days"),
  month: (count: number) => plural(count, "month", "months"),
  year: (count: number) => plural(count, "year", "years"),
  working_day: (count: number) => plural(count, "working day", "working days"),
};
const days = (count: number) => plural(count, "day", "days");

export const clocksWords: typeof source = {
  title: "Clocks",
  lead: "The times that laws set for the procedure: from which day, until which day, by which article. Where the start is not public, nothing is guessed.",
  summary: (running, overdue, unknown) =>
    `On this day ${running === 1 ? "1 clock is" : `${running} clocks are`} running, ${overdue} ${overdue === 1 ? "has" : "have"} run out with no outcome on our record, and ${unknown} ${unknown === 1 ? "has" : "have"} a start that is not public.`,
  filter: "Show",
  filters: {
    all: "Running and run out",
    running: "Running",
    overdue: "Run out",
    unknown: "Start not public",
    met: "Lately over",
  },
  none: "No such clock on this day.",
  caption: "Clocks, by the day they run out",
  columns: { clock: "Clock", subject: "Of", due: "Runs out", left: "Left", basis: "Basis" },
  pages: "Pages",
  experiment: "experiment",

  states: {
    running: "Running",
    overdue: "Run out",
    start_unknown: "Start not public",
    met: "Over",
    not_applicable: "Does not apply",
  },
  overdueNote:
    "“Run out” means that the day has passed and this site found no record of the outcome. It does not mean that anyone broke the law.",
  daysLeft: (count) => (count === 0 ? "today" : `${days(count)} left`),
  daysOver: (count) => `${days(count)} ago`,
  bounds: { exact: "", latest: "at the latest", earliest: "at the earliest", usual: "by the directive" },
  noDueYet: "Not set",
  waitsForOrder: "the order or its day is still to come",
  outcomes: {
    in_time: "in time",
    late: "done after the day",
    by_itself: "followed by law",
    ended: "the period is over",
    unknown: "the records do not tell whether it was in time",
  },
  endedOn: "Over",
  startUnknownSentence: "The start is not public, so there is no last day.",
  observed: (low, high, median, n) =>
    `An observation, not a time limit: of ${n} versions of laws passed in term 9, most were promulgated ${low} to ${high} days after the third reading (10th to 90th percentile; median ${median}).`,
  observedDays: (first, last) => `By that observation, promulgation may fall between ${first} and ${last}.`,
  observationSource: "Source of the observation",
  promulgatedAfter: (count) => `In fact promulgated ${days(count)} after the third reading.`,

  how: "How this date was found",
  steps: {
    start: (day) => `Start: ${day}`,
    startUnknown: (what) => `It starts when ${what}; no public record gives that day.`,
    notBefore: (day) => `That cannot be before ${day}.`,
    firstDay: (counted, day) =>
      counted
        ? `That day counts: the first day is ${day}`
        : `That day does not count: the first day is ${day}`,
    length: (length, day) => `${length} on, the last day is ${day}`,
    back: (length, day) => `${length} back is ${day}`,
    noSuchDay: (day) => `The last month has no such day: its last day, ${day}`,
    shifted: (reason, day) => `The last day is a ${reason}: moved to ${day}`,
    shiftedMorning: (day) => `The last day is a Saturday: moved to the morning of Monday, ${day}`,
    thirdDay: (day) => `That day is the first: the third is ${day}`,
    nextDay: (day) => `The next day is ${day}`,
    termEnd: (term, day) => `Term ${term} of the Legislative Yuan ends on ${day}`,
    onRecord: (day) => `The record names ${day}; nothing was counted`,
  },
  boundNotes: {
    exact: "",
    latest: "The start is only known as “this day at the latest”, and so is the day found.",
    usual:
      "Counted with the directive’s number of days; the notice itself may close earlier or later, and decides.",
    earliest:
      "The law leaves out some days, or starts anew after them. They are not on our record, so the day found is the earliest it can be.",
  },
  consequence: "After that",
  holidays:
    "A last day on a weekend has been moved. Public holidays and make-up working days are not counted yet: no official table is on record.",
  length: units,
  lengthBefore: (length) => `${length} before the end`,
  openLength: {
    third_day: "the third day",
    next_day: "the next day",
    until_term_end: "until the term ends",
    until_order: "until the day an order names",
    until_named_day: "until the day named",
    session: "no number of days",
  },
  restReasons: { saturday: "Saturday", sunday: "Sunday", holiday: "holiday" },

  rulesTitle: "All rules",
  rulesLead:
    "Every rule this site counts by, with the words of its article in Chinese. A rule without its article and source is not taken in.",
  rule: {
    start: "Starts",
    length: "Length",
    firstDay: "First day",
    kind: "Kind",
    counting: "Counting",
    stops: "Stops",
    since: "Applies since",
    consequence: "When it runs out",
    source: "Source",
    note: "Note",
    counted: "counted",
    notCounted: "not counted",
    notMeaningful: "does not apply",
    sinceDay: (day) => `wording promulgated ${day}`,
    sinceEffect: (day) => `in force ${day}`,
    sinceDirective: (day) => day,
    earlier: (since, until, length) =>
      `from ${since} until before ${until}: ${length} (that wording was not read)`,
    displayOnly: "Listed only; not counted bill by bill",
    noStops: "no recorded event stops it",
    directive: "Directive of the Executive Yuan",
  },
  compareTitle: "The two sandbox acts side by side",
  compareLead: "For the same step the two acts give different times.",
  compareRows: {
    decision: "Decision",
    start: "Start",
    term: "Period",
    extension_request: "Asking for an extension",
    cap: "At most, ordinarily",
    cap_law_change: "At most, where a law must change",
    report: "Report",
    evaluation: "Evaluation",
    amendment: "Draft amendment",
  },
  compareNone: "the act sets no time",
  compareColumn: "Clock",

  box: "Clocks",
  boxNone: "No clock is running on this day.",
  boxEnded: (count) => (count === 1 ? "1 clock that is over" : `${count} clocks that are over`),
  all: "All clocks and rules",
  soonTitle: "Clocks that run out soon",
  effectTitle: "From promulgation to effect",
  effect: {
    verdicts: {
      agrees:
        "With the day of promulgation as the first, the third day is the recorded day of effect: they agree.",
      set_by_order:
        "The law leaves the day of effect to an order, so this site computes none; the day below comes from the order.",
      partly_by_order:
        "For the part in force on promulgation, the third day agrees with the record; for the other articles the day comes from an order and is not computed.",
      differs: "The computed day and the record differ; the record stands.",
      not_on_record:
        "By this day no effect is on record, or it waits for an order, so there is nothing to check.",
    },
    days: (count) => `${days(count)} from promulgation until all of it was in force.`,
    promulgated: "Promulgated",
    computed: "Computed day of effect",
    ordered: "Order setting the day",
    effective: "Day of effect on record",
  },

  kinds: kindWords,
  rules: ruleWords,
  subjects: subjectWords,
  consequences: consequenceWords,
  counting: countingWords,
  covers: coversWords,
  sources: sourceWords,
};

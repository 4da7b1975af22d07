/** Words of the pages under "Timeline". */
import type { timelineWords as source } from "../zh-Hant/timeline";

export const timelineWords: typeof source = {
  title: "Timeline",
  lead: "How long each bill has taken since its first record, and where the time went. Where a date is not complete, only “at least” is claimed.",
  summary: (total, running, earliest) =>
    `${total} ${total === 1 ? "bill" : "bills"}, of which ${running} have no end on record. The earliest record is of ${earliest}.`,
  longest: (title, length) => ` Among those that are over, the longest way is that of “${title}”, ${length}.`,
  none: "No bill matches. Drop one filter, or clear them all.",
  layout: "Layout",
  layouts: { calendar: "By date", day0: "From day 0", stages: "By length of stages" },
  layoutNotes: {
    calendar: "The axis shows years. Each stretch runs between the days of two records.",
    day0: "Every bill starts at its first record, day 0; the axis shows days.",
    stages:
      "Days in the same stage are added up and laid end to end in the usual order; the axis shows days.",
  },
  sort: "Sort by",
  sorts: { start: "Earliest start", duration: "Longest way", stage_days: "Longest in its present stage" },
  chart: "Timeline of bills",
  panel: (from, to) => `Bills ${from} to ${to}`,
  legend: "Legend",
  spans: {
    planning: "Planning",
    executive: "Executive Yuan",
    legislative: "Legislative Yuan",
    completed: "Promulgation to effect",
    ended: "Not completed",
  },
  marks: {
    running: "no end on record",
    arrived: "arrived (in force, issued or concluded)",
    lost: "ended without completion",
    unsure: "its first day is not known exactly: the dashes mean earlier",
  },
  year: (year) => String(year),
  dayTick: (count) => `${count} days`,
  term: (number) => `Term ${number}`,
  terms: "Alternate shading marks the terms of the Legislative Yuan.",
  sessions: (words) =>
    `The thin strips at the top are the windows of the Constitution, article 68 (“${words}”: February to May, September to December), not the days on which sessions opened and closed; extensions and extraordinary sessions are common.`,
  today: "today",
  asOf: "this day",
  plan: "Plan",
  milestones: "Vertical lines: the plan and those of its goals that name a time",
  planDay: "The plan's slides",
  goalSeparator: "; ",
  bar: {
    underWay: (title, start, length, stage, inStage) =>
      `${title}: since ${start}, ${length} so far; now at “${stage}”, ${inStage}.`,
    over: (title, start, end, length, stage) =>
      `${title}: since ${start}; “${stage}” on ${end}, after ${length}.`,
    parts: (parts) => ` Of these: ${parts}.`,
    part: (name, length) => `${name} ${length}`,
  },
  tableCaption: "The days of the same bills, in the order of the chart",
  table: "The same data as a table",
  columns: {
    bill: "Bill",
    start: "First record",
    length: "Total",
    present: "Last stage",
    stages: "Days in each stage",
  },
  inStage: (stage, length) => `${stage} (${length})`,
  distribution: {
    title: "How long each stage takes",
    about:
      "Only stays that are over and whose two days are certain are counted; several visits of a bill to one stage are added up. n is the number of bills counted. Follow a stage to see how its days are spread and to filter by them.",
    few: "too few",
    columns: {
      stage: "Stage",
      n: "n",
      unmeasured: "Not counted",
      lower: "Lower quartile",
      median: "Median",
      upper: "Upper quartile",
    },
    caption: "Median and quartiles of the days in each stage",
    sentence: (stage, n, lower, median, upper) =>
      `Days at “${stage}” can be counted for ${n} bills: the median is ${median} days, and the middle half lies between ${lower} and ${upper}.`,
    sentenceFew: (stage, n) =>
      `Days at “${stage}” can be counted for only ${n} ${n === 1 ? "bill" : "bills"}: too few for a median.`,
    ranges: {
      "0-7": "up to 7 days",
      "8-30": "8 to 30 days",
      "31-90": "31 to 90 days",
      "91-180": "91 to 180 days",
      "181-365": "181 to 365 days",
      "366-": "more than 365 days",
    },
    rangeColumn: "Days",
    countColumn: "Bills",
    rangeCaption: (stage) => `How the days at “${stage}” are spread`,
    chart: (stage) => `Chart of how the days at “${stage}” are spread`,
    range: (name, count) => `${name}: ${count} ${count === 1 ? "bill" : "bills"}`,
    clear: "Any stage and any number of days",
    empty: "No stage can be counted yet.",
    count: (count) => `${count} ${count === 1 ? "bill" : "bills"}`,
  },
};

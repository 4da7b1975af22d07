/** Words of the pages under "Calendar". */
import type { calendarWords as source } from "../zh-Hant/calendar";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const calendarWords: typeof source = {
  title: "Calendar",
  clockOf: (experiment: string, clock: string) => `${experiment}: ${clock}`,
  lead: "Days of the cabinet, the Procedure Committee, committees and the plenary; notices of drafts and rounds of comment; the plan’s dates and the ends of terms. A meeting that is only scheduled is never shown as held.",
  summary: (period: string, days: number, entries: number) =>
    `${period}: ${count(entries, "entry", "entries")} on ${count(days, "day", "days")}.`,
  empty: (period: string) => `Nothing on record for ${period}.`,
  nearest: { before: "Earlier month with entries", after: "Later month with entries" },
  week: "This week",
  weekOf: (from: string, to: string) => `${from} to ${to}`,
  weekEmpty: "This site has nothing for this week, which does not mean that nobody met.",
  views: { label: "View", month: "Month", list: "Whole year as a list" },
  kindsLabel: "Kind",
  all: "All",
  pages: "Other months",
  grid: (month: string) => `Calendar of ${month}`,
  weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  weekday: (day: string) => day,
  agenda: "Day by day",
  count: (label: string, n: number) => `${label}, ${count(n, "bill", "bills")}`,
  kinds: {
    meeting: "Meetings",
    notice: "Notices",
    round: "Rounds",
    clock: "Time limits",
    plan: "The plan’s dates",
    term: "Terms",
  },
  bodies: {
    executive_yuan: "Executive Yuan Council",
    procedure_committee: "Procedure Committee",
    committee: "Committee",
    plenary: "Legislative Yuan plenary",
    negotiation: "Caucus negotiation",
  },
  states: {
    scheduled: "scheduled",
    held: "held",
    moved: "moved",
    adjourned: "no quorum",
    kept: "held over",
    unreported: "was scheduled; no record that it was held",
  },
  unnamed: "number not given; known from the bills’ records",
  movedTo: "moved to",
  until: (day: string) => `until ${day}`,
  source: "Source",
  plan: (due: string) => `The plan’s date “${due}” runs out`,
  term: {
    starts: (term: number) => `The ${term}th legislators’ term begins`,
    ends: (term: number) => `The ${term}th legislators’ term ends`,
  },
  documents: {
    heading: "Documents",
    kinds: {
      public_hearing: "Public hearing",
      committee_report: "Committee report",
      resolution: "Accompanying resolution",
    },
    dueBy: (day: string) => `reply due by ${day}`,
    repliedOn: (day: string) => `replied on ${day}`,
    noReply: "no reply on record",
    noResolutions: "Accompanying resolutions and public hearings: none found.",
  },
};

/** Words of progress control: agencies report each month, the desk reviews, and a report may be released. */
import type {
  progressNames as zhNames,
  progressProblems as zhProblems,
  progressWords as source,
} from "../zh-Hant/progress";

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
const bills = (count: number) => `${count} ${count === 1 ? "bill" : "bills"}`;

const fields: (typeof source)["fields"] = {
  planned: "Planned",
  actual: "Actual progress",
  delayReason: "Reason for the delay",
  response: "Response",
  nextStep: "Next step",
};

export const progressWords: typeof source = {
  title: "Progress control",
  heading: (month) => `Progress control, ${month}`,
  lead: "Each month the lead agencies report on the bills they answer for; the desk accepts a report or sends it back. What is not released is seen at the desk only.",
  leadReporter:
    "The bills your agency answers for. Report each month and send it in; the desk accepts it or sends it back.",
  sentence: (items, submitted, accepted, missing, due) =>
    `${bills(items)} to report on: ${submitted} sent in and waiting, ${accepted} accepted, ${missing} overdue. Reports are due on ${due}.`,
  none: "No bill is reported on for this month.",
  month: "Month",
  monthHint: "2026-11, or 115.11 in ROC years",
  show: "Show",
  earlier: "Month before",
  later: "Month after",
  months: "Other months",
  manage: "Bills reported on, and settings",
  caption: (agency, month) => `${agency}: progress control, ${month}`,
  columns: { bill: "Bill", plan: "Plan and record", state: "State", explanation: "Delay and response" },
  open: { report: "Report", view: "Open", review: "Review" },
  nothingYet: "Nothing reported yet",
  states: { draft: "draft", submitted: "sent in", returned: "sent back", accepted: "accepted" },
  timeliness: {
    not_due: () => "not due yet",
    missing: (count) => `overdue by ${days(count)}`,
    in_time: () => "in time",
    late: (count) => `${days(count)} late`,
  },
  verdicts: {
    done: "done",
    on_plan: "within its time",
    behind: "behind",
    ended: "ended without completion",
    undated: "no time planned",
  },
  fields,
  planDue: (due) => `Planned for ${due}`,
  standsAt: (stage) => `Record: ${stage}`,
  noStanding: "Nothing on record",
  asOfMonthEnd: "The record is read as of the month's end, or today while the month runs.",
  take: {
    label: "Take this month away",
    briefing: "Make the monthly report",
    released: (number) => `The report as released (${number})`,
    csv: "Download this table (CSV)",
    release: (number) => `Release the ${number} accepted this month`,
    releaseHint: "Once released everybody can see it, and it cannot be taken back.",
  },
  csv: {
    month: "Month",
    agency: "Reporting agency",
    bill: "Bill",
    slug: "Code of the bill",
    planDue: "Planned for",
    verdict: "Compared",
    standing: "Record",
    state: "State",
    timeliness: "In time",
    dueOn: "Report due",
    submittedAt: "Sent in at",
  },
  overdue: {
    title: "Overdue reports",
    none: "No report is overdue.",
    late: (count) => `${count} that came late`,
  },
  report: {
    title: (bill, month) => `${bill}: report for ${month}`,
    facts: "Plan and record",
    due: "Report due",
    words: "Report",
    mustExplain:
      "By this site's record the bill is behind its plan, or has ended without completion: the reason and the response are needed to send the report in.",
    hints: {
      planned: "What was to be done this month, and when the whole is planned to be done.",
      actual: "What had been done by the month's end; name meetings, document numbers and dates.",
      delayReason: "May stay empty when there is no delay.",
      response: "May stay empty when there is no delay.",
      nextStep: "What will be done next month, and by whom.",
    },
    save: "Save draft",
    submit: "Send in",
    review: "Review",
    note: "To the agency",
    noteHint: "Needed to send it back: say what is missing.",
    accept: "Accept",
    sendBack: "Send back",
    returnedWith: "Why it was sent back",
    release: "Release",
    releaseHint:
      "Once released it stands on the bill's page under “Progress reports” for everybody to see, and cannot be taken back.",
    releasedAt: (at) => `Released on ${at}.`,
    waiting: "Sent in; waiting for the desk's review.",
    ownReport: "You wrote this report: another person has to review it.",
    history: "What was done",
    historyNone: "Nobody has begun this report.",
    stored: "The stored version",
    storedLead:
      "Below is what somebody else has just saved. Your own words are all in the form above; save again and yours will stand.",
    empty: "Empty",
  },
  items: {
    title: "Bills reported on, and settings",
    list: "Bills reported on",
    none: "No bill is reported on yet.",
    caption: "Bills reported on, their agencies, first and last months",
    columns: { bill: "Bill", agency: "Agency", from: "From", until: "Until", end: "End" },
    running: "running",
    until: "Last month reported on",
    end: "End",
    setUp: "Have a bill reported on",
    bill: "Bill",
    agency: "Reporting agency",
    from: "From which month",
    choose: "Please choose",
    add: "Add",
    settings: "Settings",
    saveSettings: "Save settings",
    settingWords: {
      "progress.due_day": {
        label: "Day of the following month on which reports are due",
        hint: "1 to 28. A Saturday or Sunday moves it to Monday; no official list of public holidays is on record here, so those do not. An arrangement of this site, not a day set by law.",
      },
      "bills.unchecked_days": {
        label: "Days without a look at its sources before a bill is listed",
        hint: "1 to 365. A bill on its way is listed as not checked when nobody has looked and nothing was published for longer.",
      },
    },
  },
  unchecked: {
    title: "Not checked lately",
    sentence: (total, count) =>
      `${bills(total)} on the way: nobody has looked at their sources, and nothing was published of them, for more than ${days(count)}.`,
    none: (count) =>
      `Every bill on its way was checked, or had something published, in the last ${days(count)}.`,
    caption: "The longest without a look first",
    columns: { bill: "Bill", stage: "Stage", lookedAt: "Last check or publication", check: "Checked" },
    note: "Note",
    check: "Looked; nothing new",
  },
  term: {
    title: (term) => `Bills lapsing with term ${term}`,
    running: (endsOn, count) =>
      `The term ends on ${endsOn}. ${bills(count)} before the Legislative Yuan now: without a third reading by then, they lapse.`,
    ended: (endsOn, count, undecided) =>
      `The term ended on ${endsOn} and ${bills(count)} lapsed; for ${undecided} of them no decision of the agency is on record or proposed.`,
    how: "Whether a bill is sent again, sent again amended or not sent again goes into a change set, and a second person publishes it.",
    caption: "Bills that lapse, and what their agencies decided",
    columns: {
      bill: "Bill",
      stage: "Stage at the end, or now",
      decision: "Decision on record",
      successor: "Later bill",
      proposed: "Proposed in change sets",
    },
    noProposal: "None",
  },
  public: {
    title: "Progress reports",
    lead: "Reported by the lead agency, accepted and released by the desk.",
    entry: (month, agency) => `${month}, reported by ${agency}`,
  },
};

export const progressProblems: typeof zhProblems = {
  "progress.month_unreadable": (f) => `“${f.text}” cannot be read as a month. Write 2026-11, or 115.11.`,
  "progress.words_missing": (f) => `Please fill in “${f.name}”.`,
  "progress.explanation_missing": (f) => `The bill is behind: please fill in “${f.name}”.`,
  "progress.item_unknown": () => "No such bill is reported on.",
  "progress.other_agency": () => "Another agency reports on this bill, so you may not see or change it.",
  "progress.month_outside": () =>
    "The bill is not reported on for this month, or the month is still to come.",
  "progress.changed": () =>
    "Somebody else has saved this report since you opened it. Compare the version below, then save again.",
  "progress.not_now": () =>
    "The report is in a state that does not allow this. Open the page again to see it.",
  "progress.own_report": () => "You wrote this report: another person has to review it.",
  "progress.note_missing": () => "Say what is missing to send a report back.",
  "progress.nothing_to_release": () => "No accepted report of this month is waiting to be released.",
  "progress.choose": (f) => `Please choose “${f.name}”.`,
  "progress.item_twice": () => "This agency already reports on this bill.",
  "progress.item_ended": () => "Reporting on this bill has already ended.",
  "progress.ends_before": () => "The last month cannot be before the first.",
  "setting.out_of_range": (f) => `“${f.name}” must be a whole number from ${f.least} to ${f.most}.`,
};

export const progressNames: typeof zhNames = {
  ...fields,
  note: "To the agency",
  bill: "Bill",
  fromMonth: "From which month",
  until: "Last month reported on",
  "progress.due_day": "Day on which reports are due",
  "bills.unchecked_days": "Days without a look",
};

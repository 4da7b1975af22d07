/** Words of kept briefings, their schedule and the archive. */
import type { RunState } from "~/domain/briefings/briefing-runs";
import type { ScheduleKind } from "~/domain/briefings/briefing-schedule";
import type { keptProblems as zhProblems, keptWords as zh } from "../zh-Hant/kept-briefings";

const states: Record<RunState, string> = {
  waiting: "waiting",
  running: "being made",
  ok: "made",
  failed: "could not be made",
};

const kinds: Record<ScheduleKind, string> = {
  none: "On no schedule",
  weekly: "Every week",
  monthly: "Every month",
};

const weekdays: Readonly<Record<number, string>> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

export const keptWords: typeof zh = {
  states,
  kinds,
  weekdays,
  weekly: (weekday, time) => `Every ${weekday} at ${time}`,
  monthly: (day, time) =>
    day > 28
      ? `Every month on day ${day} at ${time} (the last day where a month is shorter)`
      : `Every month on day ${day} at ${time}`,

  keepThis: "Keep this briefing",
  archiveLink: "Archive of briefings",

  list: {
    title: "Kept briefings",
    lead: "A kept briefing has a name and a fixed choice of what it holds. It can be pinned to the desk, and made on a schedule into the public archive.",
    keep: "Keep a briefing",
    none: "No briefing is kept yet.",
    columns: { name: "Name", schedule: "Made", last: "Last time", next: "Next time" },
    neverMade: "Not made yet",
    noNext: "— (on no schedule)",
    pinned: "pinned",
    againAt: (at) => `tried again on ${at}`,
    runAgain: "Run again",
  },
  form: {
    title: "Keep a briefing",
    lead: "Choose what it holds on the public page of briefings, then bring its address here.",
    choose: "Choose on the page of briefings",
    address: "Address of the briefing",
    addressHint: "The whole address, or what stands after the question mark.",
    nameZh: "Name in Chinese",
    nameEn: "Name in English",
    nameHint: "Public when the briefing is made on a schedule.",
    day: "Day of the briefing",
    dayRun: "The day on which it is made",
    dayFixed: "The day in the address, always",
    formats: "Formats",
    schedule: "When it is made",
    kind: "How often",
    weekday: "On which day of the week",
    weekdayHint: "For every week only.",
    monthDay: "On which day of the month",
    monthDayHint: "For every month only; a month too short for it has it on its last day.",
    time: "Time in Taipei",
    timeHint: "Of 24 hours, such as 08:00.",
    noSchedule: "What is made on a schedule is public, so a reviewer or an administrator sets it.",
    pin: "Pin it to the desk",
    save: "Keep it",
  },
  page: {
    open: "See this briefing",
    keptBy: (name) => `Kept by ${name}`,
    ended: "Ended. What was made of it stays.",
    day: { run: "As of the day on which it is made", fixed: (day) => `Always as of ${day}` },
    runNow: "Make it now",
    runNote: "It begins within a minute; load this page again to see what came of it.",
    pin: "Pin to the desk",
    unpin: "Take off the desk",
    rename: "Rename",
    renameNote: "What was made already keeps the name it was made under.",
    reschedule: "Change when it is made, and the formats",
    saveSchedule: "Save when it is made, and the formats",
    end: "End this briefing",
    endNote: "Nothing more is made of it, and it cannot be taken up again; what was made stays.",
    runs: "What was made",
    noRuns: "Nothing was made yet.",
    columns: { due: "When", state: "Result", asOf: "As of", files: "Files" },
    tries: (tries) => (tries === 1 ? "1 try" : `${tries} tries`),
  },
  home: {
    pinned: "Pinned briefings",
    failed: "Briefings that could not be made",
    manage: "Manage kept briefings",
  },
  archive: {
    title: "Archive of briefings",
    lead: "Briefings that this site makes on a schedule. A file never changes once it is made; the SHA-256 digest beside it tells whether yours is the same.",
    none: "No briefing in these days.",
    months: "Months",
    columns: { name: "Name", asOf: "As of", known: "Records used", files: "Files and digests" },
    knownUntil: (at) => `those published by ${at}`,
    notMade: "It could not be made this time",
    notHeld: "The file is no longer held, only its digest",
    bytes: (kilobytes) => `about ${kilobytes} kB`,
    digest: "SHA-256 digest",
    check: "Run sha256sum on the file you downloaded: its digest should be the one shown here.",
    make: "Make a briefing yourself",
  },
};

export const keptProblems: typeof zhProblems = {
  "briefing.unknown": (f) => `There is no kept briefing ${f.value}.`,
  "briefing.ended": () => "This briefing has ended and cannot be changed.",
  "briefing.formats": () => "Choose at least one format.",
  "briefing.schedule_unreadable": () => "Choose how often it is made, and on which day.",
  "briefing.time_unreadable": () => "This time cannot be read. Write it like 08:00.",
  "briefing.under_way": () => "This briefing is being made or waits to be. Let it end first.",
  "briefing.not_failed": () => "This run is no longer one that failed: there is nothing to make again.",
  "briefing.address_unreadable": () =>
    "This is not the address of a briefing. Copy the whole address from the page of briefings.",
  "briefing.address_choice": (f) =>
    `“${f.value}” in the address is no choice of a briefing. Choose again on the page of briefings.`,
  "briefing.cut_off": () => "It was cut off while it was being made, at every try.",
  "briefing.broke": (f) => `Making it broke off: ${f.text}`,
  "briefing.no_file": () => "There is no such file.",
  "briefing.not_held": () =>
    "This file is too old and is no longer held; its digest still stands in the archive.",
};

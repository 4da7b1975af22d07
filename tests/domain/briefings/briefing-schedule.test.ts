import { expect, test } from "vitest";
import {
  type BriefingSchedule,
  latestDue,
  nextDue,
  parseBriefingSchedule,
} from "~/domain/briefings/briefing-schedule";
import { problemOf, valueOf } from "../../support/desk/desk";

const weekly = (day: number, time = "08:00"): BriefingSchedule => ({ kind: "weekly", day, time });
const monthly = (day: number, time = "08:00"): BriefingSchedule => ({ kind: "monthly", day, time });
const both = (schedule: BriefingSchedule, now: string) => [
  latestDue(schedule, new Date(now)),
  nextDue(schedule, new Date(now)),
];

test("every Monday at 08:00 in Taipei: the last one and the next, on the very minute and beside it", () => {
  const monday = "2026-11-30T00:00:00.000Z";
  const before = "2026-11-23T00:00:00.000Z";
  expect(both(weekly(1), "2026-11-25T04:00:00.000Z")).toEqual([before, monday]);
  expect(both(weekly(1), "2026-11-29T23:59:59.999Z")).toEqual([before, monday]);
  expect(both(weekly(1), monday)).toEqual([monday, "2026-12-07T00:00:00.000Z"]);
  expect(both(weekly(7, "00:00"), monday)).toEqual(["2026-11-28T16:00:00.000Z", "2026-12-05T16:00:00.000Z"]);
});

test("a weekday before 08:00 in Taipei is the day before by UTC, and across the year's end", () => {
  expect(both(weekly(5, "07:30"), "2026-12-31T23:29:00.000Z")).toEqual([
    "2026-12-24T23:30:00.000Z",
    "2026-12-31T23:30:00.000Z",
  ]);
});

test("every month on a day, across the year's end", () => {
  expect(both(monthly(1), "2026-12-31T12:00:00.000Z")).toEqual([
    "2026-12-01T00:00:00.000Z",
    "2027-01-01T00:00:00.000Z",
  ]);
  expect(both(monthly(1), "2027-01-01T00:00:00.000Z")).toEqual([
    "2027-01-01T00:00:00.000Z",
    "2027-02-01T00:00:00.000Z",
  ]);
});

test("a month too short for its day has it on its last one, a leap year's February too", () => {
  expect(both(monthly(31), "2027-02-10T00:00:00.000Z")).toEqual([
    "2027-01-31T00:00:00.000Z",
    "2027-02-28T00:00:00.000Z",
  ]);
  expect(both(monthly(31), "2028-03-01T00:00:00.000Z")).toEqual([
    "2028-02-29T00:00:00.000Z",
    "2028-03-31T00:00:00.000Z",
  ]);
  expect(both(monthly(30), "2026-04-30T00:00:01.000Z")).toEqual([
    "2026-04-30T00:00:00.000Z",
    "2026-05-30T00:00:00.000Z",
  ]);
});

test("walking from due to due misses none and repeats none", () => {
  for (const schedule of [weekly(3), monthly(31), monthly(29, "23:59")]) {
    let at = new Date("2027-12-01T00:00:00.000Z");
    for (let step = 0; step < 60; step++) {
      const next = nextDue(schedule, at)!;
      expect(next > at.toISOString()).toBe(true);
      expect(latestDue(schedule, new Date(next))).toBe(next);
      expect(latestDue(schedule, new Date(Date.parse(next) - 1))! < next).toBe(true);
      at = new Date(next);
    }
    expect(at.toISOString().slice(0, 7)).toBe(schedule.kind === "weekly" ? "2029-01" : "2032-11");
  }
});

test("without a schedule nothing is due", () => {
  expect(both({ kind: "none" }, "2026-11-25T04:00:00.000Z")).toEqual([null, null]);
});

const typed = { kind: "weekly", weekday: "1", monthDay: "31", time: "8:00" };

test("a schedule is read as a form has it, and the other kind's day does not matter", () => {
  expect(valueOf(parseBriefingSchedule(typed))).toEqual(weekly(1));
  expect(valueOf(parseBriefingSchedule({ ...typed, kind: "monthly", weekday: "x" }))).toEqual(monthly(31));
  expect(valueOf(parseBriefingSchedule({ ...typed, time: "２３：５９" }))).toEqual(weekly(1, "23:59"));
  expect(valueOf(parseBriefingSchedule({ kind: "none", weekday: "", monthDay: "", time: "" }))).toEqual({
    kind: "none",
  });
});

test("a kind, a day or a time that there is none of is named by its field", () => {
  const fieldOf = (changed: object) => problemOf(parseBriefingSchedule({ ...typed, ...changed })).field;
  expect(fieldOf({ kind: "daily" })).toBe("kind");
  expect(fieldOf({ weekday: "0" })).toBe("weekday");
  expect(fieldOf({ weekday: "8" })).toBe("weekday");
  expect(fieldOf({ kind: "monthly", monthDay: "32" })).toBe("monthDay");
  for (const time of ["", "24:00", "08:60", "8", "morning"]) expect(fieldOf({ time }), time).toBe("time");
});

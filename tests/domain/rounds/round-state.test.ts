import { expect, test } from "vitest";
import {
  endOfTaipeiDay,
  requireCalendarDate as day,
  requireInstant as at,
} from "~/domain/dates/calendar-date";
import { responseClockOn, responseDueOn } from "~/domain/rounds/response-clock";
import { closingDay, openingDay, type RoundTimes } from "~/domain/rounds/round-times";
import { isOpenAt, nextChangeOf, roundStateAt } from "~/domain/rounds/round-state";

const undated: RoundTimes = {
  opensOn: null,
  closesOn: null,
  opensAt: null,
  closesAt: null,
  responseRule: null,
  responseDueOn: null,
  respondedOn: null,
};
const elsewhere: RoundTimes = { ...undated, opensOn: day("2015-07-15"), closesOn: day("2015-08-15") };
const here: RoundTimes = {
  ...undated,
  opensAt: at("2026-12-01T01:00:00.000Z"),
  closesAt: at("2026-12-20T16:30:00.000Z"),
  responseRule: "join_14_days",
};
const stateOn = (times: RoundTimes, text: string) => roundStateAt(times, endOfTaipeiDay(day(text)));

test("a round held elsewhere is open through the whole of its last day, and closes soon from a week before", () => {
  expect(stateOn(elsewhere, "2015-07-14")).toBe("upcoming");
  expect(stateOn(elsewhere, "2015-07-15")).toBe("open");
  expect(stateOn(elsewhere, "2015-08-07")).toBe("open");
  expect(stateOn(elsewhere, "2015-08-08")).toBe("closing_soon");
  expect(stateOn(elsewhere, "2015-08-15")).toBe("closing_soon");
  expect(stateOn(elsewhere, "2015-08-16")).toBe("closed");
});

test("a round held here opens and closes to the millisecond", () => {
  expect(roundStateAt(here, at("2026-12-01T00:59:59.999Z"))).toBe("upcoming");
  expect(roundStateAt(here, at("2026-12-01T01:00:00.000Z"))).toBe("open");
  expect(isOpenAt(here, at("2026-12-20T16:29:59.999Z"))).toBe(true);
  expect(isOpenAt(here, at("2026-12-20T16:30:00.000Z"))).toBe(false);
  expect(roundStateAt(here, at("2026-12-20T16:30:00.000Z"))).toBe("awaiting_response");
  expect(openingDay(here)).toBe("2026-12-01");
  expect(closingDay(here)).toBe("2026-12-21");
});

test("an answer is due fourteen days after the last day, which is not counted", () => {
  expect(responseDueOn(here)).toBe("2027-01-04");
  expect(stateOn(here, "2027-01-04")).toBe("awaiting_response");
  expect(stateOn(here, "2027-01-05")).toBe("overdue");
  expect(responseClockOn(here, day("2027-01-06"))).toEqual({
    dueOn: "2027-01-04",
    by: "rule",
    respondedOn: null,
    daysLeft: -2,
    outcome: null,
  });
});

test("an answer counts from the day it was given, and may be late", () => {
  const late = { ...here, respondedOn: day("2027-01-10") };
  expect(stateOn(late, "2027-01-09")).toBe("overdue");
  expect(stateOn(late, "2027-01-10")).toBe("responded");
  expect(responseClockOn(late, day("2027-01-10"))?.outcome).toBe("late");
  expect(responseClockOn({ ...here, respondedOn: day("2027-01-04") }, day("2027-02-01"))?.outcome).toBe(
    "in_time",
  );
});

test("a day that was set for the answer wins over the rule, and without either none is due", () => {
  const set = { ...elsewhere, responseDueOn: day("2015-10-01") };
  expect(responseClockOn(set, day("2015-09-30"))).toMatchObject({
    dueOn: "2015-10-01",
    by: "set",
    daysLeft: 1,
  });
  expect(responseClockOn(elsewhere, day("2016-01-01"))).toBeNull();
  expect(responseDueOn({ ...undated, responseRule: "join_14_days" })).toBeNull();
});

test("a day that is not on record is never guessed", () => {
  expect(stateOn(undated, "2026-11-25")).toBe("undated");
  expect(stateOn({ ...undated, opensOn: day("2017-06-07") }, "2017-06-07")).toBe("undated");
  expect(stateOn({ ...undated, opensOn: day("2017-06-07") }, "2017-06-06")).toBe("upcoming");
  expect(stateOn({ ...undated, closesOn: day("2017-07-21") }, "2017-07-21")).toBe("undated");
  expect(stateOn({ ...undated, closesOn: day("2017-07-21") }, "2017-07-22")).toBe("closed");
});

test("only a round held here changes within a day", () => {
  expect(nextChangeOf(here, at("2026-11-25T00:00:00.000Z"))).toBe(here.opensAt);
  expect(nextChangeOf(here, here.opensAt!)).toBe(here.closesAt);
  expect(nextChangeOf(here, here.closesAt!)).toBeNull();
  expect(nextChangeOf(elsewhere, at("2015-07-01T00:00:00.000Z"))).toBeNull();
});

import { expect, test } from "vitest";
import { durationsOf } from "~/domain/bills/durations";
import { at, historyOf } from "../../support/histories";
import { civilAviation, copyright, cyberSecurity, fintech } from "../../support/real-histories";

const nothing = { inLegislature: null, toPromulgation: null, toEffect: null };

test("資通安全管理法 was a year and two weeks in the Legislative Yuan, then 26 days, then 209", () => {
  expect(durationsOf(cyberSecurity, at("2026-11-23"))).toEqual({
    inLegislature: 378,
    toPromulgation: 26,
    toEffect: 209,
  });
});

test("from the third reading on the days agree with facts/legislation.md 1.1", () => {
  expect(durationsOf(fintech, at("2026-11-23"))).toMatchObject({ toPromulgation: 33, toEffect: 89 });
  expect(durationsOf(civilAviation, at("2026-11-23"))).toMatchObject({ toPromulgation: 22 });
});

test("where the day it was sent is not on record the first reading begins the count", () => {
  expect(durationsOf(civilAviation, at("2026-11-23")).inLegislature).toBe(144);
});

test("effect is counted to the day on which the whole law was in force", () => {
  expect(durationsOf(civilAviation, at("2019-12-31")).toEffect).toBeNull();
  expect(durationsOf(civilAviation, at("2020-03-31")).toEffect).toBe(706);
});

test("a leg is counted from the day on which it was over and not before", () => {
  expect(durationsOf(cyberSecurity, at("2018-05-10"))).toEqual(nothing);
  expect(durationsOf(cyberSecurity, at("2018-05-11"))).toEqual({ ...nothing, inLegislature: 378 });
  expect(durationsOf(copyright, at("2026-11-23"))).toEqual(nothing);
});

test("a day that is not exact counts for nothing", () => {
  const vague = historyOf(
    "by 2017-04-28 legislative.sent",
    "2018-05-11 legislative.third_reading",
    "2018-06 completed.promulgated",
    "2019-01-01 completed.in_force",
  );
  expect(durationsOf(vague, at("2020-01-01"))).toEqual(nothing);
});

test("days out of their order are not a negative length", () => {
  const early = historyOf("2019-06-01 completed.in_force", "2019-10-15 completed.promulgated");
  expect(durationsOf(early, at("2020-01-01")).toEffect).toBeNull();
});

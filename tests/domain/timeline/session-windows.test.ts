import { expect, test } from "vitest";
import { sessionRule, sessionWindows } from "~/domain/timeline/session-windows";
import { day } from "../../support/histories";

test("憲法 §68 gives two windows a year", () => {
  expect(sessionRule.words).toContain("自二月至五月底");
  expect(sessionWindows(day("2017-01-01"), day("2017-12-31"))).toEqual([
    { from: "2017-02-01", to: "2017-05-31" },
    { from: "2017-09-01", to: "2017-12-31" },
  ]);
});

test("windows that do not touch the days asked about are left out", () => {
  expect(sessionWindows(day("2017-06-01"), day("2018-01-31"))).toEqual([
    { from: "2017-09-01", to: "2017-12-31" },
  ]);
});

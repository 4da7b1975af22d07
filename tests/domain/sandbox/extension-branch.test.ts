import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, requireCalendarDate as on } from "~/domain/dates/calendar-date";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import { branchOfExtension } from "~/domain/sandbox/extension-branch";

const fintech = findSandboxAct("fintech-experimentation-act")!;
const vehicles = findSandboxAct("unmanned-vehicles-experimentation-act")!;
const first = { order: 1, from: on("2020-04-30"), firstDay: on("2019-04-30") };

test("the first extension of EMQ and 統振 is exactly the six months of §9 I", () => {
  expect(branchOfExtension(fintech, { ...first, until: on("2020-10-29") })).toBe("ordinary");
});

test("one day more needs a law to change; under the other act a whole year is ordinary", () => {
  expect(branchOfExtension(fintech, { ...first, until: on("2020-10-30") })).toBe("law_change");
  expect(branchOfExtension(vehicles, { ...first, until: on("2021-04-29") })).toBe("ordinary");
  expect(branchOfExtension(vehicles, { ...first, until: on("2021-04-30") })).toBe("law_change");
});

test("a second extension can only stand on the proviso, however short", () => {
  const second = { order: 2, from: on("2020-10-30"), firstDay: on("2019-04-30") };
  expect(branchOfExtension(fintech, { ...second, until: on("2020-10-31") })).toBe("law_change");
  expect(branchOfExtension(fintech, { ...second, until: on("2021-10-29") })).toBe("law_change");
  expect(branchOfExtension(fintech, { ...second, until: null })).toBe("law_change");
});

test("three years in all is the end under one act, four under the other", () => {
  const third = { order: 3, from: on("2022-01-01"), firstDay: on("2019-04-30") };
  expect(branchOfExtension(fintech, { ...third, until: on("2022-04-29") })).toBe("law_change");
  expect(branchOfExtension(fintech, { ...third, until: on("2022-04-30") })).toBe("beyond");
  expect(branchOfExtension(vehicles, { ...third, until: on("2023-04-29") })).toBe("law_change");
  expect(branchOfExtension(vehicles, { ...third, until: on("2023-04-30") })).toBe("beyond");
});

test("days that are not on record decide nothing", () => {
  expect(branchOfExtension(fintech, { ...first, from: null, until: on("2020-10-29") })).toBeNull();
  expect(branchOfExtension(fintech, { ...first, until: null })).toBeNull();
});

test("a longer extension never fits a narrower branch", () => {
  const breadth = { ordinary: 0, law_change: 1, beyond: 2 };
  fc.assert(
    fc.property(
      fc.constantFrom(fintech, vehicles),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 1, max: 400 }),
      (act, order, length, more) => {
        const fits = (days: number) =>
          breadth[branchOfExtension(act, { ...first, order, until: addDays(first.from, days) })!];
        expect(fits(length + more)).toBeGreaterThanOrEqual(fits(length));
        if (order > 1) expect(fits(length)).toBeGreaterThanOrEqual(1);
      },
    ),
    { seed: 42 },
  );
});

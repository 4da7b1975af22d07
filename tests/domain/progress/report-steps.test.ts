import { expect, test } from "vitest";
import { progressStates } from "~/domain/desk/oversight-states";
import {
  canStep,
  mayReport,
  maySeeItems,
  type ReportStep,
  reportSteps,
} from "~/domain/progress/report-steps";

test("each step is possible from its states and from no other", () => {
  const from = (step: ReportStep) => [null, ...progressStates].filter((state) => canStep(step, state));
  expect(
    Object.fromEntries(Object.keys(reportSteps).map((step) => [step, from(step as ReportStep)])),
  ).toEqual({
    begin: [null],
    save: ["draft", "returned"],
    submit: [null, "draft", "returned"],
    return: ["submitted"],
    accept: ["submitted"],
    release: ["accepted"],
  });
});

test("a reporter sees and reports on their own agency's items only", () => {
  const reporter = { role: "reporter", agencyCode: "moea" } as const;
  expect([maySeeItems(reporter, "moea"), mayReport(reporter, "moea")]).toEqual([true, true]);
  expect([maySeeItems(reporter, "mof"), mayReport(reporter, "mof")]).toEqual([false, false]);
});

test("the desk sees every agency's items; an author or reviewer reports for none", () => {
  for (const role of ["author", "reviewer", "administrator"] as const)
    expect(maySeeItems({ role, agencyCode: null }, "moea")).toBe(true);
  expect(mayReport({ role: "author", agencyCode: null }, "moea")).toBe(false);
  expect(mayReport({ role: "reviewer", agencyCode: null }, "moea")).toBe(false);
  expect(mayReport({ role: "administrator", agencyCode: null }, "moea")).toBe(true);
});

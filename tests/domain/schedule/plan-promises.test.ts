import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { planOn, planPromises } from "~/domain/schedule/plan-promises";
import { en } from "~/i18n/en";
import { zhHant } from "~/i18n/zh-Hant";
import slides from "../../support/plan/schedule-2017.json";

interface Plan {
  readonly asOf: string;
  readonly schedule: {
    groups: {
      quarter: string | null;
      items: { bill: string; title: string; step?: string; detail?: string }[];
    }[];
  };
  readonly sandboxGoals: { dueOn: string; goals: { title: string; bill: string | null }[] };
}
const plan = parse(readFileSync("content/plan.yaml", "utf8")) as Plan;
const sources = Object.keys(parse(readFileSync("content/sources.yaml", "utf8")) as object);

const inPlan = [
  ...plan.schedule.groups.flatMap(({ quarter, items }) =>
    items.map(({ bill, title, step, detail }) => ({
      group: quarter ?? "undated",
      bill,
      title,
      step: step ?? detail ?? null,
    })),
  ),
  ...plan.sandboxGoals.goals.map(({ title, bill }) => ({
    group: plan.sandboxGoals.dueOn,
    bill,
    title,
    step: null,
  })),
];

test("the table has the plan's items, in the slides' order, with the slides' words", () => {
  const table = planPromises.map(({ code, group, bill }) => ({
    group,
    bill,
    ...zhHant.schedule.promises[code],
  }));
  expect(table).toEqual(inPlan);
  expect(planOn).toBe(plan.asOf);
});

test("the schedule agrees with the slides as they were read", () => {
  const read = slides.groups.flatMap((group) =>
    group.items.map((item) => [group.quarter ?? "undated", item.title]),
  );
  expect(
    planPromises.slice(0, read.length).map((row) => [row.group, zhHant.schedule.promises[row.code].title]),
  ).toEqual(read);
});

test("a finding names a source on record and is worded in both languages", () => {
  for (const { code, finding } of planPromises) {
    if (!finding) continue;
    expect(sources).toContain(finding.source);
    expect(zhHant.schedule.findings[code]).toBeTruthy();
    expect(en.schedule.findings[code]).toBeTruthy();
  }
});

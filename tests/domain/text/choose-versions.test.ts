import { expect, test } from "vitest";
import { chooseVersions } from "~/domain/text/choose-versions";

const codes = ["before", "draft", "after"];
const chosen = (base: string | null, ...others: string[]) => {
  const result = chooseVersions({ base, others }, codes);
  return result.ok ? [result.value.base, ...result.value.others] : result.problem;
};

test("what the address leaves open is completed: the newest beside the one before it", () => {
  expect(chosen(null)).toEqual(["draft", "after"]);
  expect(chosen("before")).toEqual(["before", "after"]);
  expect(chosen("after")).toEqual(["after", "draft"]);
});

test("one version alone is read by itself", () => {
  expect(chosen(null, "draft")).toEqual([null, "draft"]);
  expect(chooseVersions({ base: null, others: [] }, ["only"])).toMatchObject({
    value: { base: null, others: ["only"] },
  });
  expect(chooseVersions({ base: "only", others: [] }, ["only"])).toMatchObject({
    value: { base: null, others: ["only"] },
  });
});

test("without a base the first of several is the base", () => {
  expect(chosen(null, "after", "before")).toEqual(["after", "before"]);
});

test("an unknown version, the same twice, and too many are problems of their field", () => {
  expect(chosen("nowhere")).toEqual({ code: "text.version_unknown", field: "base", value: "nowhere" });
  expect(chosen("before", "after", "x")).toEqual({ code: "text.version_unknown", field: "with", value: "x" });
  expect(chosen("before", "before")).toEqual({ code: "text.version_twice", field: "with", value: "before" });
  expect(chosen(null, "after", "after")).toMatchObject({ code: "text.version_twice" });
  const five = ["a", "b", "c", "d", "e"];
  expect(chooseVersions({ base: "a", others: ["b", "c", "d", "e"] }, five)).toMatchObject({
    problem: { code: "text.too_many_versions", field: "with" },
  });
  expect(chooseVersions({ base: "a", others: ["b", "c", "d"] }, five)).toMatchObject({ ok: true });
});

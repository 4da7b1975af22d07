import { expect, test } from "vitest";
import { mostWords, storageProblems, submissionProblems, wordsFrom } from "~/domain/progress/report-words";

const whole = { planned: "送行政院", actual: "已送", nextStep: "審查" };

test("a draft may hold anything that can be shown, and nothing", () => {
  expect(storageProblems(wordsFrom({}))).toEqual([]);
  expect(storageProblems(wordsFrom({ planned: "=1+1 <script>\n\t甲" }))).toEqual([]);
});

test("control characters and texts without end are refused, each at its field", () => {
  const words = wordsFrom({
    planned: "a\u0000b",
    actual: "字".repeat(mostWords + 1),
    nextStep: "\u001b[31m",
  });
  expect(storageProblems(words)).toEqual([
    { code: "progress.unprintable", field: "planned" },
    { code: "progress.too_long", field: "actual", most: mostWords },
    { code: "progress.unprintable", field: "nextStep" },
  ]);
});

test("a report that is sent in says what was planned, what was done and what comes next", () => {
  expect(submissionProblems(wordsFrom(whole), false)).toEqual([]);
  expect(submissionProblems(wordsFrom({ planned: " \n" }), false).map(({ field }) => field)).toEqual([
    "planned",
    "actual",
    "nextStep",
  ]);
});

test("who is behind also says why, and what is being done", () => {
  expect(submissionProblems(wordsFrom(whole), true)).toEqual([
    { code: "progress.explanation_missing", field: "delayReason" },
    { code: "progress.explanation_missing", field: "response" },
  ]);
  expect(submissionProblems(wordsFrom({ ...whole, delayReason: "爭議", response: "協商" }), true)).toEqual(
    [],
  );
});

import { expect, test } from "vitest";
import { groupLetter, percentOf, toAnswers } from "~/domain/rounds/report/shares";

test("the three answers of counts add up to those who saw the statement", () => {
  expect(toAnswers({ agrees: 495, disagrees: 186, seen: 764 })).toEqual({
    ...{ agrees: 495, disagrees: 186, passes: 83, seen: 764 },
  });
  expect(toAnswers({ agrees: 0, disagrees: 0, seen: 0 }).passes).toBe(0);
});

test("a share is in whole per cent, halves up, and of nobody there is none", () => {
  expect(percentOf(495, 764)).toBe(65);
  expect(percentOf(1, 200)).toBe(1);
  expect(percentOf(0, 7)).toBe(0);
  expect(percentOf(7, 7)).toBe(100);
  expect(percentOf(0, 0)).toBeNull();
});

test("the largest group is A, the next B", () => {
  expect([0, 1, 4].map(groupLetter)).toEqual(["A", "B", "E"]);
});

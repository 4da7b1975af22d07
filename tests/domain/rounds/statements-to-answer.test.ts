import { expect, test } from "vitest";
import { nextAnswerCode } from "~/domain/rounds/statements-to-answer";

test("an answer's code goes on from the highest number that was used, and minds no other names", () => {
  expect(nextAnswerCode([])).toBe("answer-1");
  expect(nextAnswerCode(["answer-1", "registration"])).toBe("answer-2");
  expect(nextAnswerCode(["answer-9", "answer-10", "answer-x"])).toBe("answer-11");
});

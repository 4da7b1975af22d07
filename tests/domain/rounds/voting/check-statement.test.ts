import { expect, test } from "vitest";
import { alikeFrom, checkStatement, listAlike, tidyWords } from "~/domain/rounds/voting/check-statement";

test("words are kept as one line, composed, without what turns the reading order", () => {
  expect(tidyWords("  無人機\n應登記 ")).toBe("無人機 應登記");
  expect(tidyWords("\u202E倒\u202C著\u2066讀\u2069\u200F\u061C")).toBe("倒著讀");
  expect(tidyWords("cafe\u0301")).toBe("caf\u00e9");
  expect(tidyWords('<b>粗</b> & "引"')).toBe('<b>粗</b> & "引"');
  expect(tidyWords("\u202E\n\u2069")).toBe("");
});

test("a statement has words, no control characters, and at most the characters that people count", () => {
  expect(checkStatement("字".repeat(140), 140).ok).toBe(true);
  expect(checkStatement("𠮷".repeat(140), 140).ok).toBe(true);
  expect(checkStatement("字".repeat(141), 140)).toEqual({
    ok: false,
    problem: { code: "statement.too_long", field: "words", most: 140, value: 141 },
  });
  expect(checkStatement("", 140)).toMatchObject({ problem: { code: "statement.empty" } });
  expect(checkStatement("a\u0007b", 140)).toMatchObject({ problem: { code: "text.control_characters" } });
});

test("what says almost the same is offered, likest first and three at most; punctuation and width do not count", () => {
  const others = [
    "無人機應登記",
    "無人機應該登記",
    "無人機，應登記！",
    "無人機應先登記",
    "空拍應先得同意",
  ].map((words, index) => ({ number: index + 1, words }));
  const found = listAlike("無人機應登記", others);
  expect(found.map(({ number }) => number)).toEqual([1, 3, expect.any(Number)]);
  expect(found.slice(0, 2).map(({ likeness }) => likeness)).toEqual([1, 1]);
  expect(found[2]!.likeness).toBeGreaterThanOrEqual(alikeFrom);
  expect(listAlike("罰鍰太高", others)).toEqual([]);
});

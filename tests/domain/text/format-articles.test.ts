/** Articles written out are read back as they were. */
import { expect, test } from "vitest";
import { formatArticles } from "~/domain/text/format-articles";
import { parseArticles } from "~/domain/text/parse-articles";

test("articles written as a text are read back the same, with their headings and reasons", () => {
  const text =
    "第一章　總則\n第1條\n甲。\n乙。\n說明：為何。\n\n第10條之1\n丙。\n\n第二章　附則\n第11條\n丁。";
  const first = parseArticles(text);
  if (!first.ok) throw new Error(first.problem.code);
  expect(first.value).toHaveLength(3);
  expect(parseArticles(formatArticles(first.value))).toEqual(first);
});

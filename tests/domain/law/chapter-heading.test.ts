import { expect, test } from "vitest";
import { parseChapterHeading } from "~/domain/law/chapter-heading";

test("chapters and sections are read with their level and one space", () => {
  expect(parseChapterHeading("第 一 章 總則")).toEqual({ level: 1, words: "第　一　章　總則" });
  expect(parseChapterHeading("第二章之一　聽取總統國情報告")?.level).toBe(1);
  expect(parseChapterHeading("第一編　總則")?.level).toBe(0);
  expect(parseChapterHeading("第三節　通則")?.level).toBe(2);
});

test("sentences and articles are not headings", () => {
  for (const line of ["第一章 之規定，準用之。", "第1條", "第一款情形", "總則"])
    expect(parseChapterHeading(line)).toBeNull();
});

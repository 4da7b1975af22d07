import { expect, test } from "vitest";
import { parseTextFile, readTextRecords } from "~db/seed/texts";

const facts = `recorded: "2026-11-23T01:00:00.000Z"
kind: promulgated
datedOn: "2018-01-31"
zh: 公布版
en: As promulgated
source: moj-law-database`;

test("a text file becomes a version with its articles", () => {
  const record = parseTextFile("texts/some-act/promulgated.md", `---\n${facts}\n---\n第1條\n本法。\n`);
  expect(record).toMatchObject({ bill: "some-act", code: "promulgated", facts: { kind: "promulgated" } });
  expect(record.articles).toHaveLength(1);
});

test.each([
  ["texts/some-act/Version_1.md", "第1條\n本法。", /file name/],
  ["texts/some-act/v1.md", "第1條\n本法。\n第一條\n本法。", /texts\/some-act\/v1\.md: the text: 第1條 twice/],
  ["texts/some-act/v1.md", "前言\n第1條\n甲。", /stands before the first article/],
])("%s with %j stops the seed and names the file", (file, body, message) => {
  expect(() => parseTextFile(file, `---\n${facts}\n---\n${body}\n`)).toThrow(message);
});

test("an unknown kind or a day that does not exist stops the seed", () => {
  const bad = facts.replace("promulgated\n", "guessed\n");
  expect(() => parseTextFile("texts/a/b.md", `---\n${bad}\n---\n第1條\n本法。`)).toThrow(/kind/);
  const day = facts.replace("2018-01-31", "2018-02-31");
  expect(() => parseTextFile("texts/a/b.md", `---\n${day}\n---\n第1條\n本法。`)).toThrow(/datedOn/);
});

test("a folder without texts has none", async () => {
  expect(await readTextRecords("tests/support")).toEqual([]);
});

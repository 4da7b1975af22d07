import { expect, test } from "vitest";
import { docx } from "~/briefings/formats/docx/docx";
import {
  emoji,
  emptyBriefing,
  everyBlock,
  formula,
  longTitle,
  planBriefing,
  rareCharacters,
  unkindBriefing,
} from "../../support/briefings/sample-briefings";
import { findUnprintable, inOrder, readParts, textsOf } from "../../support/briefings/read-office";
import { progressSlide } from "../../support/plan/slides";

const partsOf = async (briefing: Parameters<typeof docx.render>[0]) => readParts(await docx.render(briefing));

test("the board is a table whose cards stand under their column", async () => {
  const document = (await partsOf(planBriefing)).get("word/document.xml")!;
  const rows = document
    .match(/<w:tr>.*?<\/w:tr>/gs)!
    .map((row) => row.split("</w:tc>").map((cell) => textsOf(cell, "w:t").join(" ")));
  progressSlide.columns.forEach(({ heading, bills }, column) => {
    expect(rows[0]![column]).toContain(heading);
    bills.forEach(({ title, printed }, row) => {
      expect(rows[row + 1]![column]).toContain(title);
      expect(rows[row + 1]![column]).toContain(printed);
    });
  });
});

test("headings, rows, dates and sources stand in order, and headings are headings", async () => {
  const document = (await partsOf(everyBlock(3))).get("word/document.xml")!;
  const said = textsOf(document, "w:t").join("\n");
  const rows = [1, 2, 3].flatMap((number) => [`第${number}號電子簽章法部分條文修正草案`, "立法院審議中"]);
  expect(
    inOrder(said, [
      "法規調適進度",
      "進度",
      "程序紀錄",
      ...rows,
      "接下來",
      "委員會審查",
      "時間軸",
      "來源",
      "立法院議案關係文書",
    ]),
  ).toBe(true);
  expect(inOrder(said, ["106.2.16", "106.3.16", "106.4.16"])).toBe(true);
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(5);
  expect(document).toContain("<w:tblHeader/>");
});

test("every page says the day, the address and its page of how many", async () => {
  const parts = await partsOf(planBriefing);
  const foot = [...parts].find(([path]) => /^word\/footer\d\.xml$/.test(path))![1];
  const said = textsOf(foot, "w:t").join("");
  expect(said).toContain("民國106年8月17日的狀態");
  expect(said).toContain(planBriefing.permalink);
  expect(foot).toContain("NUMPAGES");
});

test("letters name a Chinese font and Taiwan's language", async () => {
  const document = (await partsOf(planBriefing)).get("word/document.xml")!;
  expect(document).toContain('w:eastAsia="Microsoft JhengHei"');
  expect(document).toContain('<w:lang w:val="zh-TW" w:eastAsia="zh-TW"/>');
});

test("a slide's shape lies down and A4 stands", async () => {
  const pageOf = async (shape: "16x9" | "a4") =>
    (await partsOf({ ...planBriefing, shape })).get("word/document.xml")!.match(/<w:pgSz [^>]*>/)![0];
  expect(await pageOf("16x9")).toContain('w:w="16838" w:h="11906"');
  expect(await pageOf("a4")).toContain('w:w="11906" w:h="16838"');
});

test("unkind words are in the file as they are, and no briefing at all is a document too", async () => {
  const parts = await partsOf(unkindBriefing());
  const said = textsOf(parts.get("word/document.xml")!, "w:t").join("\n");
  for (const words of [rareCharacters, emoji, formula, longTitle, "一列也沒有。"])
    expect(said).toContain(words);
  expect(findUnprintable(parts)).toEqual([]);
  expect((await partsOf(emptyBriefing)).get("word/document.xml")).toContain("法規調適進度");
});

test("the same briefing gives the same bytes, dated by its newest record", async () => {
  const briefing = everyBlock(5, ["zh-Hant", "en"]);
  const [once, again] = [await docx.render(briefing), await docx.render(briefing)];
  expect(Buffer.compare(once, again)).toBe(0);
  expect(
    readParts(once)
      .get("docProps/core.xml")!
      .match(/2017-08-17T04:05:06Z/g),
  ).toHaveLength(2);
});

import { expect, test } from "vitest";
import type { Briefing } from "~/briefings/briefing";
import { createNames } from "~/briefings/formats/xlsx/sheet-names";
import { xlsx } from "~/briefings/formats/xlsx/xlsx";
import {
  emoji,
  everyBlock,
  formula,
  longTitle,
  planBriefing,
  rareCharacters,
  unkindBriefing,
} from "../../support/briefings/sample-briefings";
import {
  findUnprintable,
  inOrder,
  numberedParts,
  readParts,
  textsOf,
} from "../../support/briefings/read-office";

/** The 20 June 2017 of Excel: days since the last day of 1899 as it counts them. */
const serialOf = (day: string) => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

async function read(briefing: Briefing) {
  const parts = readParts(await xlsx.render(briefing));
  const workbook = parts.get("xl/workbook.xml")!;
  return {
    parts,
    names: [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
    sheets: numberedParts(parts, /^xl\/worksheets\/sheet\d+\.xml$/),
    words: textsOf(parts.get("xl/sharedStrings.xml")!, "t"),
    styles: parts.get("xl/styles.xml")!,
    workbook,
  };
}

test("each table has its sheet after the first, which says what the file is", async () => {
  const { names, words } = await read(everyBlock(3));
  expect(names).toEqual(["法規調適進度", "進度", "進度 2", "程序紀錄", "時間軸", "來源"]);
  expect(
    inOrder(words.join("\n"), [
      "法規調適進度",
      "民國106年8月17日的狀態",
      planBriefing.permalink,
      "程序紀錄",
      "下表依日期排列。",
    ]),
  ).toBe(true);
});

test("a date is a number of days that is shown in ROC form", async () => {
  const { sheets, styles } = await read(everyBlock(2));
  expect(styles).toContain('formatCode="[$-404]e/mm/dd"');
  expect(sheets[3]).toContain(`<v>${serialOf("2017-02-16")}</v>`);
  expect(sheets[3]).toContain(`<v>${serialOf("2017-03-16")}</v>`);
});

test("a date of which the cell says more stays words", async () => {
  const [first, ...rest] = everyBlock(1).sections;
  const bound: Briefing = {
    ...planBriefing,
    sections: [
      first!,
      ...rest.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.kind === "table"
            ? {
                ...block,
                rows: block.rows.map(([title, day, ...others]) => [
                  title!,
                  { ...day!, text: ["最晚 106.2.16"] },
                  ...others,
                ]),
              }
            : block,
        ),
      })),
    ],
  };
  const { words, sheets } = await read(bound);
  expect(words).toContain("最晚 106.2.16");
  expect(sheets[3]).not.toContain(`<v>${serialOf("2017-02-16")}</v>`);
});

test("headers stay in sight and repeat on paper, columns have widths, pages say what they are", async () => {
  const { sheets, workbook } = await read(everyBlock(2));
  for (const sheet of sheets.slice(1)) {
    expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
    expect(sheet).toMatch(/<col [^>]*customWidth="1"\/>/);
    expect(sheet).toContain(
      "<oddFooter>&amp;L&amp;9 民國106年8月17日的狀態&amp;R&amp;9第 &amp;P 頁，共 &amp;N 頁</oddFooter>",
    );
    expect(sheet).toContain("https://lawtrail.example/briefings?template=progress");
  }
  expect(workbook).toContain("'程序紀錄'!$1:$1");
});

test("what looks like a formula is text, and unkind words are as they are", async () => {
  const { parts, sheets, words } = await read(unkindBriefing());
  expect(sheets.join("")).not.toContain("<f>");
  expect(words).toContain(formula);
  const said = words.join("\n");
  for (const some of [rareCharacters, emoji, longTitle]) expect(said).toContain(some);
  expect(findUnprintable(parts)).toEqual([]);
});

test("names of sheets are short, allowed and each once", () => {
  const nameOf = createNames();
  expect(nameOf("甲/乙:丙")).toBe("甲 乙 丙");
  expect(nameOf("甲/乙:丙")).toBe("甲 乙 丙 2");
  expect(nameOf("'")).toBe("-");
  expect(nameOf(longTitle)).toHaveLength(31);
  expect(nameOf(longTitle)).toHaveLength(31);
  expect(nameOf("𠮷".repeat(40))).toBe("𠮷".repeat(15));
});

test("the same briefing gives the same bytes", async () => {
  const briefing = everyBlock(5, ["zh-Hant", "en"]);
  expect(Buffer.compare(await xlsx.render(briefing), await xlsx.render(briefing))).toBe(0);
});

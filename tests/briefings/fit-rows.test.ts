import { expect, test } from "vitest";
import type { Briefing, Section } from "~/briefings/briefing";
import { fitRows } from "~/briefings/fit-rows";
import { everyBlock } from "../support/briefings/every-block";

const tableOf = (heading: string, rows: number, source = 1): Section => ({
  heading: [heading],
  blocks: [
    {
      kind: "table",
      columns: [{ heading: ["法案"], kind: "text", share: 1 }],
      rows: Array.from({ length: rows }, (_, index) => [{ text: [`${heading}${index}`], sources: [source] }]),
      none: ["沒有。"],
    },
  ],
});
const sizes = ({ sections }: Briefing) =>
  sections.map(({ blocks }) => blocks.map((block) => (block.kind === "table" ? block.rows.length : 0)));

test("what fits, and a format without a limit, changes nothing", () => {
  const briefing = everyBlock(20);
  expect(fitRows(briefing, undefined)).toEqual({ briefing, leftOut: 0 });
  expect(fitRows(briefing, 1000)).toEqual({ briefing, leftOut: 0 });
});

test("short tables stay whole, long ones give way alike, and the briefing says how much is left out", () => {
  const briefing = { ...everyBlock(1), sections: [tableOf("甲", 3), tableOf("乙", 500), tableOf("丙", 90)] };
  const fitted = fitRows(briefing, 103);
  expect(sizes(fitted.briefing)).toEqual([[3], [50], [50]]);
  expect(fitted.leftOut).toBe(490);
  expect(fitted.briefing.subtitle).toEqual([
    "這個格式最多列 103 列，另有 490 列沒有列入；完整內容請下載 ODS、XLSX 或 CSV。 共 1 案。",
  ]);
});

test("of very many parts the first are kept whole", () => {
  const parts = Array.from({ length: 300 }, (_, index) => tableOf(`第${index}案`, 3));
  const { briefing, leftOut } = fitRows({ ...everyBlock(1), sections: parts }, 400);
  expect(briefing.sections).toHaveLength(134);
  expect(sizes(briefing).flat().slice(0, 133)).toEqual(Array.from({ length: 133 }, () => 3));
  expect(leftOut).toBe(500);
});

test("a source that only the left out name goes with them, and the others keep their numbers", () => {
  const sections = [tableOf("甲", 5, 2), { ...tableOf("乙", 0) }];
  const { briefing } = fitRows({ ...everyBlock(1), sections }, 2);
  expect(briefing.sources.map(({ number }) => number)).toEqual([2]);
});

import { expect, test } from "vitest";
import { type Board, pageShapes } from "~/briefings/briefing";
import { wrapText } from "~/briefings/formats/print/measure";
import { laySlides } from "~/briefings/formats/slides/lay-slides";
import { heightOf } from "~/briefings/formats/slides/paras";
import { type Mark, sheetSizes, type Slide } from "~/briefings/formats/slides/slide";
import {
  emptyBriefing,
  everyBlock,
  longTitle,
  planBriefing,
  unkindBriefing,
} from "../../support/briefings/sample-briefings";
import { progressSlide } from "../../support/plan/slides";

const wordsOf = (mark: Mark): string =>
  mark.kind === "box"
    ? mark.paras.map(({ text }) => text).join("")
    : mark.kind === "grid"
      ? mark.rows.flatMap(({ cells }) => cells.flatMap(({ paras }) => paras.map(({ text }) => text))).join("")
      : "";
const textOf = (slides: readonly Slide[]) =>
  slides.flatMap(({ title, marks }) => [title, ...marks].map(wordsOf)).join("\n");

/** The lower right corner of a mark. */
const cornerOf = (mark: Mark): [number, number] =>
  mark.kind === "grid"
    ? [
        mark.x + mark.widths.reduce((sum, width) => sum + width, 0),
        mark.y + mark.rows.reduce((sum, { height }) => sum + height, 0),
      ]
    : [mark.x + mark.w, mark.y + mark.h];

const briefings = {
  plan: planBriefing,
  every: everyBlock(20),
  both: everyBlock(20, ["zh-Hant", "en"]),
  unkind: unkindBriefing(),
  empty: emptyBriefing,
};

test("nothing hangs off a slide, whatever its shape and however long its words", () => {
  for (const [name, briefing] of Object.entries(briefings))
    for (const shape of pageShapes) {
      const { w, h } = sheetSizes[shape];
      for (const { title, marks } of laySlides({ ...briefing, shape }))
        for (const mark of [title, ...marks]) {
          const [right, bottom] = cornerOf(mark);
          expect(right, `${name} ${shape} ${wordsOf(mark)}`).toBeLessThanOrEqual(w - 0.5);
          expect(bottom, `${name} ${shape} ${wordsOf(mark)}`).toBeLessThanOrEqual(h - 0.2);
        }
    }
});

test("the words of a box need no more room than it has", () => {
  for (const [name, briefing] of Object.entries(briefings))
    for (const shape of pageShapes)
      for (const { title, marks } of laySlides({ ...briefing, shape }))
        for (const mark of [title, ...marks])
          if (mark.kind === "box" && mark.paras.length > 0)
            expect(heightOf(mark.paras, mark.w), `${name} ${shape} ${wordsOf(mark)}`).toBeLessThanOrEqual(
              mark.h + 0.01,
            );
});

test("only the foot stands below the body", () => {
  for (const shape of pageShapes) {
    const { h } = sheetSizes[shape];
    for (const { marks } of laySlides({ ...briefings.unkind, shape }))
      expect(marks.filter((mark) => cornerOf(mark)[1] > h - 0.72 && mark.y < h - 0.73)).toEqual([]);
  }
});

test("the plan's nine bills stand on the first slide, in their columns, with the slide's words and dates", () => {
  const [first] = laySlides(planBriefing);
  const boxes = first!.marks.flatMap((mark) => (mark.kind === "box" ? [mark] : []));
  const column = (heading: string) => boxes.find(({ paras }) => paras[0]?.text === heading)!;
  for (const { heading, bills } of progressSlide.columns) {
    const { x, w } = column(heading);
    for (const { title, printed } of bills) {
      const card = boxes.find(({ paras }) => paras.some(({ text }) => text === title))!;
      expect(card.paras.map(({ text }) => text)).toEqual([title, printed]);
      expect(card.x, title).toBeGreaterThanOrEqual(x);
      expect(card.x + card.w, title).toBeLessThanOrEqual(x + w);
    }
  }
});

test("one very long column of a board fills the slides that it goes on over", () => {
  const [section] = planBriefing.sections;
  const board = section!.blocks[0] as Board;
  const cards = Array.from({ length: 100 }, (_, index) => ({
    ...board.columns[0]!.cards[0]!,
    title: [`第${index}案`],
  }));
  const long = {
    ...board,
    columns: [{ ...board.columns[0]!, count: 100, cards }, ...board.columns.slice(1)],
  };
  const slides = laySlides({ ...planBriefing, sections: [{ ...section!, blocks: [long] }], sources: [] });
  const titles = slides.map(({ marks }) =>
    marks
      .flatMap((mark) => (mark.kind === "box" ? mark.paras : []))
      .filter(({ text }) => /^第\d+案$/.test(text)),
  );
  expect(titles.flat().map(({ text }) => text)).toEqual(cards.map(({ title }) => title[0]));
  const perColumn = titles[0]!.length;
  expect(titles.slice(1, -1).map(({ length }) => length)).toEqual(
    titles.slice(1, -1).map(() => titles[1]!.length),
  );
  expect(titles[1]!.length).toBeGreaterThanOrEqual(3 * perColumn);
});

test("a table that is longer than a slide goes on under its header, with every row once and in order", () => {
  const slides = laySlides(everyBlock(60));
  const grids = slides.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "grid" ? [mark] : [])));
  const history = grids.filter(({ rows }) => rows[0]!.cells[1]?.paras[0]?.text === "日期");
  expect(history.length).toBeGreaterThan(3);
  const numbers = history.flatMap(({ rows }) => rows.slice(1).map(({ cells }) => cells[3]!.paras[0]!.text));
  expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)));
});

test("a title of 400 characters in a cell is cut between slides and loses no character", () => {
  const slides = laySlides({ ...unkindBriefing(), shape: "4x3" });
  const grids = slides.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "grid" ? [mark] : [])));
  const first = grids.filter(({ widths }) => widths.length === 2);
  const said = first.flatMap(({ rows }) =>
    rows.slice(1).flatMap(({ cells }) => cells[0]!.paras.map(({ text }) => text)),
  );
  expect(said.join("")).toContain(longTitle + longTitle);
});

test("every slide says the day, the address and its page of how many", () => {
  const slides = laySlides(everyBlock(20));
  slides.forEach((slide, index) => {
    const said = textOf([slide]);
    expect(said).toContain("民國106年8月17日的狀態");
    expect(said).toContain("https://lawtrail.example/briefings?template=progress");
    expect(said).toContain(`第 ${index + 1} 頁，共 ${slides.length} 頁`);
  });
});

test("the speaker's notes hold the sources of what the slide says, and the sentence of each bar", () => {
  const slides = laySlides(everyBlock(2));
  const notes = slides.map((slide) => slide.notes.join("\n"));
  expect(notes[0]).toContain(
    "[1] 數位國家・創新經濟發展方案 · 行政院 · 第 33 頁 · 計畫 · https://digi.example/plan.pdf",
  );
  expect(notes.join("\n")).toContain("第2號從104.3.1到106.8.17，歷時 900 天。");
});

test("lines put together again are the text, and a line never begins with a closing mark", () => {
  for (const text of [
    longTitle,
    "The Legislative Yuan has referred it, 法案（草案）。",
    "a".repeat(90),
    "",
  ]) {
    const lines = wrapText(text, 100, 12);
    expect(lines.join("")).toBe(text);
    expect(lines.filter((line) => /^[，。）]/.test(line))).toEqual([]);
  }
});

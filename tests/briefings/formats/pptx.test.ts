import { expect, test } from "vitest";
import { pptx } from "~/briefings/formats/pptx/pptx";
import {
  emoji,
  everyBlock,
  formula,
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
import { progressSlide } from "../../support/plan/slides";

const slidesOf = async (briefing: Parameters<typeof pptx.render>[0]) => {
  const parts = readParts(await pptx.render(briefing));
  return { parts, slides: numberedParts(parts, /^ppt\/slides\/slide\d+\.xml$/) };
};

test("the plan's slide has its bills in order, and a title that outlines and readers know", async () => {
  const { slides } = await slidesOf(planBriefing);
  const said = textsOf(slides[0]!, "a:t").join("\n");
  const bills = progressSlide.columns.flatMap(({ heading, bills }) => [
    heading,
    ...bills.flatMap(({ title, printed }) => [title, printed]),
  ]);
  expect(inOrder(said, ["法規調適進度", ...bills])).toBe(true);
  for (const slide of slides) expect(slide.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
});

test("tables, steps and bars are native, and every run has its font and language", async () => {
  const { slides } = await slidesOf(everyBlock(4));
  const all = slides.join("");
  expect(all).toContain("<a:tbl>");
  expect(all).toContain('prst="homePlate"');
  expect(all).not.toContain("<p:pic>");
  const runs = all.match(/<a:r>.*?<\/a:r>/gs) ?? [];
  expect(runs.length).toBeGreaterThan(50);
  expect(runs.filter((run) => !/<a:rPr lang="zh-TW"/.test(run) && /\p{Script=Han}/u.test(run))).toEqual([]);
  expect(runs.filter((run) => !run.includes('<a:ea typeface="Microsoft JhengHei"'))).toEqual([]);
});

test("notes hold the sources", async () => {
  const { parts } = await slidesOf(planBriefing);
  const [notes] = numberedParts(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
  expect(textsOf(notes!, "a:t").join("")).toContain("https://digi.example/plan.pdf");
});

test("shapes of a slide have different numbers", async () => {
  const { slides } = await slidesOf(everyBlock(20));
  for (const slide of slides) {
    const numbers = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});

test("unkind words are in the file as they are, without what XML may not hold", async () => {
  const { parts, slides } = await slidesOf(unkindBriefing());
  const said = slides.flatMap((slide) => textsOf(slide, "a:t")).join("");
  for (const words of [rareCharacters, emoji, formula, `<b>&"'`]) expect(said).toContain(words);
  expect(findUnprintable(parts)).toEqual([]);
});

test("the same briefing gives the same bytes, dated by its newest record", async () => {
  const briefing = everyBlock(5, ["zh-Hant", "en"]);
  const [once, again] = [await pptx.render(briefing), await pptx.render(briefing)];
  expect(Buffer.compare(once, again)).toBe(0);
  const core = readParts(once).get("docProps/core.xml")!;
  expect(core.match(/2017-08-17T04:05:06Z/g)).toHaveLength(2);
});

/** 法規調適進度 at the plan's own day says what the plan's slide says. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "~db/store";
import type { Board } from "~/briefings/briefing";
import { openSeededStore } from "../support/content/seeded-store";
import { briefingOf } from "../support/briefings/real-briefings";
import { progressSlide } from "../support/plan/slides";

let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(async () => store.close());

test("the three columns hold the slide's bills, words and dates, in its order", async () => {
  const briefing = await briefingOf(store.read, "template=progress&asof=2017-08-17&lang=zh");
  const board = briefing.sections[0]!.blocks[0] as Board;
  expect(
    board.columns.map(({ phase, heading, cards }) => ({
      phase,
      heading: heading[0],
      bills: cards.map(({ title, status, on }) => ({ title: title[0], printed: status[0], on })),
    })),
  ).toEqual(
    progressSlide.columns.map(({ phase, heading, bills }) => ({
      phase,
      heading,
      bills: bills.map(({ title, printed, on }) => ({ title, printed, on })),
    })),
  );
});

test("its file is named after it and its day, with a name in ASCII beside", async () => {
  const { fileName } = await briefingOf(store.read, "template=progress&asof=2017-08-17&lang=zh");
  expect(fileName).toEqual({ full: "法規調適進度_1060817", ascii: "lawtrail-progress_2017-08-17" });
});

test("both languages stand side by side, and what is the same in both is said once", async () => {
  const briefing = await briefingOf(store.read, "template=progress&lang=both");
  const board = briefing.sections[0]!.blocks[0] as Board;
  expect(board.columns[0]!.cards[0]!.title).toHaveLength(2);
  expect(board.columns[0]!.cards[0]!.status[0]).toBe("已審竣");
  expect(board.columns[0]!.heading).toHaveLength(2);
});

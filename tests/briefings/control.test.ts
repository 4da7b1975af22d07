import { afterAll, beforeAll, expect, test } from "vitest";
import type { Briefing, Table } from "~/briefings/briefing";
import type { Store } from "~db/store";
import { briefingOf } from "../support/briefings/real-briefings";
import { openSeededStore } from "../support/content/seeded-store";
import { reportOnRealBills } from "../support/desk/progress-case";

let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
  await reportOnRealBills(store);
});
afterAll(async () => store.close());

const asked = (more: string) =>
  briefingOf(store.read, `template=control&month=2026-10&asof=2026-11-20&${more}`);
const tables = ({ sections }: Briefing) =>
  sections.map(({ heading, blocks }) => [
    heading[0],
    ...blocks
      .filter((block): block is Table => block.kind === "table")
      .map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text[0]))),
  ]);

test("the desk's report compares plan and record, and lists what is missing and late by itself", async () => {
  const briefing = await asked("reports=all");
  expect(briefing.title).toEqual(["管考月報 115年10月"]);
  expect(briefing.subtitle[0]).toContain("應報 3 案：已送出待審 1 案，已採認 1 案，逾期未報 1 案");
  const [overview, moea, mof, late] = tables(briefing);
  expect((overview![1] as string[][]).map((row) => [row[1], row[5]])).toEqual([
    ["經濟部", "尚未填報"],
    ["經濟部", "已採認"],
    ["財政部", "已送出"],
  ]);
  expect(moea![0]).toBe("經濟部");
  expect((moea![1] as string[][])[0]!.slice(1)).toEqual(["預定送行政院", "仍在協商", "再次協商"]);
  expect((moea![2] as string[][])[0]!.slice(1)).toEqual(["意見不一", "召開會議"]);
  expect((mof![1] as string[][])[0]![2]).toBe("十一月補報：已預告");
  expect(late![0]).toBe("逾期未報與遲報");
  expect((late![1] as string[][]).map((row) => row.slice(1))).toEqual([
    ["經濟部", "115.11.5", "逾期 15 天未報"],
    ["財政部", "115.11.5", "遲報 7 天"],
  ]);
});

test("on a past day a report that came later had not come", async () => {
  const briefing = await briefingOf(store.read, "template=control&month=2026-10&reports=all&asof=2026-11-10");
  expect(JSON.stringify(briefing)).not.toContain("補報");
  expect(briefing.subtitle[0]).toContain("逾期未報 2 案");
});

test("what was not released is not in the public's report", async () => {
  const briefing = await asked("reports=released");
  const text = JSON.stringify(briefing);
  expect(text).toContain("仍在協商");
  expect(text).not.toMatch(/補報|逾期 \d+ 天未報/);
  expect(briefing.subtitle).toEqual(["對外公布的填報 1 件。"]);
});

test("the newest report dates the files", async () => {
  expect((await asked("reports=all")).newestRecordAt).toBe("2026-11-23T01:00:00.000Z");
  const { newestRecordAt } = await briefingOf(
    store.read,
    "template=control&month=2026-10&asof=2026-11-20&known=2026-11-23T02:00:00.000Z",
  );
  expect(newestRecordAt).toBe("2026-11-23T01:00:00.000Z");
});

test.each([
  ["month=2026-12", "briefing.month_ahead"],
  ["month=2026-09", "briefing.month_not_released"],
  ["month=2026-10&known=2026-11-01T00:00:00.000Z", "briefing.month_not_released"],
  ["month=2026-10&reports=all&known=2026-11-24T00:00:00.000Z", "briefing.known_internal"],
  ["month=soon", "progress.month_unreadable"],
  ["reports=some", "choice.unknown"],
])("%s is refused: %s", async (query, code) => {
  await expect(briefingOf(store.read, `template=control&asof=2026-11-20&${query}`)).rejects.toThrow(code);
});

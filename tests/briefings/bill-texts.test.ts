/** One bill's briefing says in short what each version of its text changed, and where to read it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "~db/store";
import type { List } from "~/briefings/briefing";
import { openSeededStore } from "../support/content/seeded-store";
import { briefingOf } from "../support/briefings/real-briefings";

let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(async () => store.close());

async function changesOf(query: string): Promise<string[][]> {
  const { sections } = await briefingOf(
    store.read,
    `template=bill&bills=legislative-yuan-powers-act-2024&${query}`,
  );
  const last = sections.find(({ heading }) => /條文版本|Versions of the text/.test(heading[0]!));
  const list = last?.blocks.find((block): block is List => block.kind === "list");
  return (list?.items ?? []).map(({ text }) => [...text]);
}

test("each version after the first is counted against the one before it, with the page that shows both", async () => {
  const changes = await changesOf("lang=both&asof=2026-11-20");
  const page = (language: string, base: string, other: string) =>
    `https://lawtrail.test${language}/bills/legislative-yuan-powers-act-2024/compare?base=${base}&with=${other}&asof=2026-11-20`;
  expect(changes).toEqual([
    [
      `和「99年修正後條文」比，「107年修正後條文」新增 2 條；相同 85 條。 ${page("", "in-force-2010", "in-force-2018")}`,
      `Against “As amended in 2010”, “As amended in 2018” has 2 new; 85 articles the same. ${page("/en", "in-force-2010", "in-force-2018")}`,
    ],
    [
      `和「107年修正後條文」比，「113年公布版」修正 24 條、新增 19 條；相同 63 條。 ${page("", "in-force-2018", "promulgated")}`,
      `Against “As amended in 2018”, “As promulgated in 2024” has 24 changed, 19 new; 63 articles the same. ${page("/en", "in-force-2018", "promulgated")}`,
    ],
  ]);
  const [then] = await changesOf("lang=zh&asof=2024-07-01&known=2026-12-01T00:00:00.000Z");
  expect(then![0]).toContain("asof=2024-07-01&known=2026-12-01T00%3A00%3A00.000Z");
});

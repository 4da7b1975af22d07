import { expect, test } from "vitest";
import { limitTopics, sandboxActs } from "~/domain/sandbox/act-limits";
import laws from "../../support/laws/experimentation-acts.json";

const acts = laws.acts as Record<string, { pcode: string; articles: Record<string, string> }>;

test("every limit quotes its article word for word", () => {
  let quotations = 0;
  for (const act of sandboxActs)
    for (const topic of limitTopics) {
      const limit = act.limits[topic];
      if (!limit) continue;
      const article = /^第\d+條/.exec(limit.article)![0];
      expect(acts[act.slug]!.articles[article], `${act.slug} ${limit.article}`).toContain(limit.words);
      quotations += 1;
    }
  expect(quotations).toBe(19);
});

test("every length stands in its article's own numerals", () => {
  const spelled: Record<string, string> = {
    "day 60": "六十日",
    "day 30": "三十日",
    "month 1": "一個月",
    "month 3": "三個月",
    "month 6": "六個月",
    "month 12": "一年",
    "month 36": "三年",
    "month 48": "四年",
  };
  for (const act of sandboxActs)
    for (const limit of Object.values(act.limits))
      if (limit?.length) expect(limit.words).toContain(spelled[`${limit.unit} ${limit.length}`]);
});

test("the months that periods are judged by are those of the articles", () => {
  for (const { limits, months } of sandboxActs) {
    expect(months.period).toBe(limits.period!.length);
    expect(months.extension).toBe(limits.extension!.length);
    expect(months.cap).toBe(limits.cap!.length);
  }
});

test("the acts differ where the law differs", () => {
  const [fintech, vehicles] = sandboxActs;
  expect([fintech!.months.extension, vehicles!.months.extension]).toEqual([6, 12]);
  expect([fintech!.months.cap, vehicles!.months.cap]).toEqual([36, 48]);
  expect(fintech!.limits.extension_request).toMatchObject({ length: 1, unit: "month" });
  expect(vehicles!.limits.extension_request).toMatchObject({ length: 60, unit: "day" });
  expect(fintech!.limits.draft_amendment?.article).toBe("第17條第2項");
  expect(vehicles!.limits.draft_amendment).toBeNull();
});

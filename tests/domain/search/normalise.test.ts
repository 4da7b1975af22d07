import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "~/domain/search/normalise";

test("two spellings of one word become one", () => {
  for (const [a, b] of [
    ["臺北", "台北"],
    ["ＡＰＩ", "api"],
    ["Café", "cafe"],
    ["Cafe\u0301", "cafe"],
    ["ﬁnance", "finance"],
    ["公佈", "公布"],
    ["說明", "説明"],
    ["\u{f900}", "豈"],
  ] as const)
    expect(normalise(a).text, a).toBe(normalise(b).text);
});

test("characters of other meaning stay apart, and kana keep their marks", () => {
  expect(normalise("后後裡里").text).toBe("后後裡里");
  expect(normalise("が").text).not.toBe(normalise("か").text);
});

test("every unit knows where it came from, whatever the lengths", () => {
  const { text, starts, ends } = normalise("𠮷ﬁ臺");
  expect(text).toBe("𠮷fi台");
  expect(starts).toEqual([0, 0, 2, 2, 3]);
  expect(ends).toEqual([2, 2, 3, 3, 4]);
});

test("for any text the origins are in order, inside it, and as many as the units", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (original) => {
      const { text, starts, ends } = normalise(original);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      starts.forEach((start, unit) => {
        expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        expect(ends[unit]).toBeGreaterThan(start);
        expect(ends[unit]).toBeLessThanOrEqual(original.length);
      });
      expect(normalise(text).text).toBe(text);
    }),
    { seed: 42 },
  );
});

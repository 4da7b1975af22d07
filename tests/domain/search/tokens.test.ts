import fc from "fast-check";
import { expect, test } from "vitest";
import { barrier, indexText, tokensOf } from "~/domain/search/tokens";

test("a run of Han becomes its overlapping pairs and its last character", () => {
  expect(indexText("電信管理法")).toBe("電信 信管 管理 理法 法");
  expect(indexText("法")).toBe("法");
});

test("no pair crosses a mark, and a character outside the basic plane is one character", () => {
  expect(indexText("電信。沙盒")).toBe("電信 信 沙盒 盒");
  expect(indexText("𠮷野")).toBe("𠮷野 野");
});

test("words are stemmed, and mixed text keeps its order", () => {
  expect(indexText("第5G專網 Sandboxes")).toBe("第 5g 專網 網 sandbox");
});

test("a sentence's end parts words; a hyphen, a point within and a plus do not", () => {
  expect(indexText("cyber. Security")).toBe(`cyber ${barrier} secur`);
  expect(indexText("e-commerce v2.0 DIGI⁺2025")).toBe("e commerc v2 0 digi 2025");
});

test("every token says where it stands in the original", () => {
  const text = "於臺北Café";
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "於臺",
    "臺北",
    "北",
    "Café",
  ]);
});

test("tokens of any text are letters and digits in order, but for the barrier", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let before = 0;
      for (const { token, start, end } of tokensOf(text)) {
        if (token !== barrier) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
      }
    }),
    { seed: 42 },
  );
});

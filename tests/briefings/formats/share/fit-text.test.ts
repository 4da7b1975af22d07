import { expect, test } from "vitest";
import { fitText } from "~/briefings/formats/share/fit-text";
import { widthOf } from "~/briefings/formats/print/measure";

const place = { width: 1000, height: 220, sizes: [80, 60, 40] };

test("a short text takes the largest size, on one line", () => {
  expect(fitText("電信管理法", place)).toEqual({ size: 80, lines: ["電信管理法"], height: 102 });
});

test("a longer one shrinks until its lines fit, and they are about as long as each other", () => {
  const { size, lines } = fitText("法".repeat(30), place);
  expect(size).toBe(60);
  expect(lines.map((line) => line.length)).toEqual([15, 15]);
});

for (const text of ["法".repeat(500), "law ".repeat(500), "W".repeat(900), "𠮷祎👩‍👩‍👧".repeat(90), " "])
  test(`nothing runs out of its place, whatever is written: ${text.slice(0, 8)}`, () => {
    const { size, lines, height } = fitText(text, place);
    expect(height).toBeLessThanOrEqual(place.height);
    for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(place.width);
    if (text.length > 10) expect(lines.at(-1)).toMatch(/…$/);
  });

test("a word is not parted, neither to fill a line nor to make lines alike", () => {
  for (const width of [400, 700, 1000, 1300]) {
    const { lines } = fitText("Telecommunications Management Act", {
      ...place,
      width,
      sizes: [80, 60, 40, 20],
    });
    expect(lines.join(" "), String(width)).toBe("Telecommunications Management Act");
  }
});

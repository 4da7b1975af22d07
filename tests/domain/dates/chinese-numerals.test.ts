import fc from "fast-check";
import { expect, test } from "vitest";
import { formatChineseNumber, parseChineseNumber } from "~/domain/dates/chinese-numerals";

const fixed = { seed: 42 };

test.each([
  ["零", 0],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["九十九", 99],
  ["一百", 100],
  ["一百零七", 107],
  ["一百十", 110],
  ["一百十一", 111],
  ["一百二十二", 122],
  ["一千零十", 1010],
  ["一千零一", 1001],
  ["二千零十八", 2018],
  ["九千九百九十九", 9999],
] as const)("%s is %i, both ways", (numeral, number) => {
  expect(parseChineseNumber(numeral)).toBe(number);
  expect(formatChineseNumber(number)).toBe(numeral);
});

test.each([
  ["元", 1],
  ["〇", 0],
  ["一百〇七", 107],
  ["一百一十一", 111],
  ["一百一十", 110],
  ["一十", 10],
  ["一千零一十", 1010],
  ["一零九", 109],
  ["一〇九", 109],
  ["二〇一八", 2018],
  ["零六", 6],
] as const)("%s is also read, as %i", (numeral, number) => {
  expect(parseChineseNumber(numeral)).toBe(number);
});

test("a numeral that is ambiguous or malformed is not a number", () => {
  for (const text of [
    "",
    "一百七",
    "百",
    "百零七",
    "十十",
    "二十十",
    "一百零",
    "一百零十七",
    "一百零零七",
    "七百一千",
  ])
    expect(parseChineseNumber(text), text).toBeNull();
  for (const text of [
    "元元",
    "一元",
    "十零五",
    "107",
    "一百7",
    "兩百",
    "廿",
    "一萬",
    "一二三四五",
    "九十九年",
    " 十",
    "九千九千",
  ])
    expect(parseChineseNumber(text), text).toBeNull();
});

test("every number from 0 to 9999 is read back as it was printed, and by its digits", () => {
  for (let number = 0; number <= 9999; number += 1) {
    const printed = formatChineseNumber(number);
    expect(parseChineseNumber(printed)).toBe(number);
    expect(parseChineseNumber(printed.replaceAll("零", "〇"))).toBe(number);
    expect(printed).not.toContain("一十");
    const digits = [...String(number)].map((digit) => "零一二三四五六七八九".charAt(Number(digit))).join("");
    expect(parseChineseNumber(digits)).toBe(number);
  }
});

test("no two numbers are printed alike", () => {
  const printed = Array.from({ length: 10_000 }, (_, number) => formatChineseNumber(number));
  expect(new Set(printed).size).toBe(10_000);
});

test("printing anything else throws", () => {
  for (const number of [-1, 10_000, 1.5, Number.NaN])
    expect(() => formatChineseNumber(number)).toThrow(RangeError);
});

test("no text makes reading throw, and what is read is a number from 0 to 9999", () => {
  const numerals = fc.string({ unit: fc.constantFrom(..."〇零元一二三四五六七八九十百千"), maxLength: 10 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), numerals), (text) => {
      const number = parseChineseNumber(text);
      expect(number === null || (Number.isInteger(number) && number >= 0 && number <= 9999)).toBe(true);
    }),
    { ...fixed, numRuns: 2000 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, requireCalendarDate as on } from "~/domain/dates/calendar-date";
import type { Precision } from "~/domain/dates/partial-date";
import {
  formatRocCompact,
  formatRocFormal,
  formatRocFull,
  formatRocLong,
  formatRocPartial,
  formatRocShort,
  parseDateInput,
  rocYear,
} from "~/domain/dates/roc-date";

const daysFrom = (first: string, last: string) =>
  fc.integer({ min: 0, max: daysBetween(on(first), on(last)) }).map((days) => addDays(on(first), days));
const republican = daysFrom("1912-01-01", "2062-12-31");
const runs = { seed: 42, numRuns: 1000 };
const formatters = [formatRocShort, formatRocLong, formatRocFull, formatRocFormal, formatRocCompact];
const read = (value: string) => ({ ok: true, value });

test("a date is printed in each form that an office uses", () => {
  const date = on("2017-06-16");
  expect(formatRocShort(date)).toBe("106.6.16");
  expect(formatRocLong(date)).toBe("民國106年6月16日");
  expect(formatRocFull(date)).toBe("民國106年6月16日（五）");
  expect(formatRocFormal(date)).toBe("中華民國一百零六年六月十六日");
  expect(formatRocCompact(date)).toBe("1060616");
  expect(formatRocCompact(on("2010-01-01"))).toBe("0990101");
  expect(rocYear(2017)).toBe(106);
});

test("the first year is 元年 and the year before it 民國前1年", () => {
  expect(formatRocLong(on("1912-01-01"))).toBe("民國元年1月1日");
  expect(formatRocFormal(on("1912-01-01"))).toBe("中華民國元年一月一日");
  expect(formatRocShort(on("1912-01-01"))).toBe("1.1.1");
  expect(formatRocCompact(on("1912-01-01"))).toBe("0010101");
  expect(formatRocLong(on("1911-01-01"))).toBe("民國前1年1月1日");
  expect(formatRocFull(on("1911-01-01"))).toBe("民國前1年1月1日（日）");
  expect(formatRocFormal(on("1911-01-01"))).toBe("中華民國前一年一月一日");
  expect(formatRocShort(on("1911-01-01"))).toBe("前1.1.1");
  expect(() => formatRocCompact(on("1911-12-31"))).toThrow(RangeError);
});

test("a partial date is printed no more precisely than it is known", () => {
  const print = (date: string, precision: Precision) => formatRocPartial({ on: on(date), precision });
  expect(print("2017-06-16", "day")).toBe("106.6.16");
  expect(print("2017-06-30", "month")).toBe("106年6月");
  expect(print("2017-12-31", "quarter")).toBe("106年第4季");
  expect(print("2017-12-31", "year")).toBe("106年");
  expect(print("2017-08-17", "by")).toBe("106.8.17以前");
});

test("every date of 1912–2062 is read back from every form it is printed in", () => {
  fc.assert(
    fc.property(republican, fc.constantFrom(...formatters), (date, format) => {
      expect(parseDateInput(format(date))).toEqual(read(date));
      expect(parseDateInput(date)).toEqual(read(date));
    }),
    runs,
  );
});

test("dates before 1912 are read back too", () => {
  const long = [formatRocShort, formatRocLong, formatRocFull, formatRocFormal];
  fc.assert(
    fc.property(daysFrom("1850-01-01", "1911-12-31"), fc.constantFrom(...long), (date, format) => {
      expect(parseDateInput(format(date))).toEqual(read(date));
    }),
    runs,
  );
});

test("every date is read back when it is typed in full width, or with spaces around its marks", () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
  const spaced = (text: string) => text.replace(/[年月日（）./-]/g, "　$& ");
  fc.assert(
    fc.property(republican, fc.constantFrom(...formatters), (date, format) => {
      expect(parseDateInput(wide(format(date)))).toEqual(read(date));
      expect(parseDateInput(spaced(format(date)))).toEqual(read(date));
    }),
    runs,
  );
});

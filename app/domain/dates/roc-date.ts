/**
 * Dates of the Republic of China calendar (民國; AD = ROC + 1911, no year 0), read in every form that people and
 * official sources write, and printed. Our own, so that server and browser agree. Reading strips only white space
 * and width: anything else left over makes the whole text unreadable.
 */
import { type CalendarDate, partsOf, resolveDate, weekdayOf } from "./calendar-date";
import { formatChineseNumber, parseChineseNumber } from "./chinese-numerals";
import { type PartialDate, quarterOf } from "./partial-date";
import { excerpt, failure, type Result } from "~/domain/result";

const weekdays = "日一二三四五六";
const separated =
  /^(?<era>(?:中華)?民國)?(?<before>前)?(?<year>\d{1,4})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/;
const packed = /^(?<year>\d{2,4})(?<month>\d{2})(?<day>\d{2})$/;
const worded =
  /^(?<era>(?:中華)?民國)?(?<before>前)?(?<year>[^年月日]+)年(?<month>[^年月日]+)月(?<day>[^年月日]+)日$/;
const withWeekday =
  /^(?<body>.*?)(?:\((?:星期|[週周])?(?<inside>[日天一二三四五六])\)|(?:星期|[週周])(?<bare>[日天一二三四五六]))$/;

/**
 * Reads 106.6.16, 106/6/16, 106-6-16, 1060616, 990101, 20180606, 2018-06-06, 106年6月16日, 民國元年1月1日,
 * 中華民國一百零六年六月十六日, 民國前1年1月1日, each also in full width, with spaces, or with its weekday （五）.
 * A first number of four digits is a year of the common era; of three or fewer, a ROC year.
 * Problems, each with the `text`: date.unreadable, date.impossible, date.out_of_range, and
 * date.weekday_mismatch, which adds the date it would be (`on`).
 * @example parseDateInput("民國106年6月16日（五）") // "2017-06-16"
 */
export function parseDateInput(text: string): Result<CalendarDate> {
  const [body, weekday] = splitWeekday(plainTextOf(text) ?? "");
  const parts = readParts(body);
  if (!parts) return failure({ code: "date.unreadable", text: excerpt(text) });
  const date = resolveDate(parts.year, parts.month, parts.day, text);
  if (!date.ok || weekday === null || weekdayOf(date.value) === weekday) return date;
  return failure({ code: "date.weekday_mismatch", text: excerpt(text), on: date.value });
}

/** The text without width and white space; null when that would lose something a reader saw. */
function plainTextOf(text: string): string | null {
  if (excerpt(text) !== text) return null;
  // NFKC would turn the note mark of 106.6.1² into the digit of 106.6.12.
  if (/\p{No}/u.test(text)) return null;
  const narrow = text.normalize("NFKC");
  // Closing up "100 1 21" would read it as 10.01.21.
  return /\d\s+\d/.test(narrow) ? null : narrow.replace(/\s/g, "");
}

function splitWeekday(text: string): [body: string, weekday: number | null] {
  const found = withWeekday.exec(text)?.groups;
  const name = (found?.inside ?? found?.bare ?? "").replace("天", "日");
  return found ? [found.body ?? "", weekdays.indexOf(name)] : [text, null];
}

function readParts(text: string): { year: number; month: number; day: number } | null {
  const found = (separated.exec(text) ?? packed.exec(text) ?? worded.exec(text))?.groups;
  if (!found) return null;
  const year = numberOf(found.year, 4);
  const month = numberOf(found.month, 2);
  const day = numberOf(found.day, 2);
  if (year === null || month === null || day === null) return null;
  if (year === 0) return { year, month, day };
  if (found.before) return { year: 1912 - year, month, day };
  const isCommonEra = !found.era && (year > 999 || /^\d{4}$/.test(found.year ?? ""));
  return { year: isCommonEra ? year : year + 1911, month, day };
}

function numberOf(text = "", mostDigits: number): number | null {
  if (/^\d+$/.test(text)) return text.length <= mostDigits ? Number(text) : null;
  return parseChineseNumber(text);
}

/** The ROC year of a common-era year; 0 and less before 1912, 0 being 民國前1年. @example rocYear(2017) // 106 */
export function rocYear(year: number): number {
  return year - 1911;
}

/** For tables and labels. @example formatRocShort(date) // "106.6.16"; before 1912 "前1.1.1" */
export function formatRocShort(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  const count = rocYear(year);
  return `${count > 0 ? count : `前${1 - count}`}.${month}.${day}`;
}

/** For sentences. @example formatRocLong(date) // "民國106年6月16日"; in 1912 "民國元年…", before it "民國前1年…" */
export function formatRocLong(date: CalendarDate): string {
  const { month, day } = partsOf(date);
  return `民國${yearWords(date, String)}年${month}月${day}日`;
}

/** For sentences about a day to come. @example formatRocFull(date) // "民國106年6月16日（五）" */
export function formatRocFull(date: CalendarDate): string {
  return `${formatRocLong(date)}（${weekdays.charAt(weekdayOf(date))}）`;
}

/** As statutes and the record of a law write it. @example formatRocFormal(date) // "中華民國一百零六年六月十六日" */
export function formatRocFormal(date: CalendarDate): string {
  const { month, day } = partsOf(date);
  const year = yearWords(date, formatChineseNumber);
  return `中華民國${year}年${formatChineseNumber(month)}月${formatChineseNumber(day)}日`;
}

/** As the Legislative Yuan's data writes it. @throws before 1912. @example formatRocCompact(date) // "1060616" */
export function formatRocCompact(date: CalendarDate): string {
  const count = rocYear(partsOf(date).year);
  if (count < 1) throw new RangeError(`No compact ROC form before 1912: ${date}`);
  return `${String(count).padStart(3, "0")}${date.slice(5, 7)}${date.slice(8)}`;
}

/**
 * No more precise than it is known: "106.6.16", "106年6月", "106年第4季", "106年", "106.8.17以前".
 * @example formatRocPartial({ on: requireCalendarDate("2017-12-31"), precision: "quarter" }) // "106年第4季"
 */
export function formatRocPartial({ on, precision }: PartialDate): string {
  const year = `${yearWords(on, String)}年`;
  switch (precision) {
    case "day":
      return formatRocShort(on);
    case "month":
      return `${year}${partsOf(on).month}月`;
    case "quarter":
      return `${year}第${quarterOf(on)}季`;
    case "year":
      return year;
    case "by":
      return `${formatRocShort(on)}以前`;
  }
}

function yearWords(date: CalendarDate, print: (count: number) => string): string {
  const count = rocYear(partsOf(date).year);
  if (count === 1) return "元";
  return count > 0 ? print(count) : `前${print(1 - count)}`;
}

/**
 * Chinese numerals 0–9999 as official dates write them: 一百零七, 一百十一 (no 一 before 十), 九十九, and the
 * digit-by-digit 一零九 that 電信管理法's own record has. Refuses what is ambiguous: 一百七 is 170 to some and 107
 * to others, so it is not a number here.
 */

const digits = "零一二三四五六七八九";
const units: readonly { readonly mark: string; readonly worth: number }[] = [
  { mark: "千", worth: 1000 },
  { mark: "百", worth: 100 },
  { mark: "十", worth: 10 },
  { mark: "", worth: 1 },
];

/**
 * The number a numeral says, or null when it is not one. 元 is 1 (元年); 〇 and 零 are the same; 一百一十一 is
 * read as 一百十一; up to four bare digits are read one by one.
 * @example parseChineseNumber("一百零七") // 107
 */
export function parseChineseNumber(text: string): number | null {
  if (text === "元") return 1;
  const plain = text.replaceAll("〇", "零");
  if (/^[零一二三四五六七八九]{1,4}$/.test(plain)) return Number([...plain].map(digitOf).join(""));
  if (!/^[零一二三四五六七八九十百千]{1,9}$/.test(plain)) return null;
  const number = sumOf(plain);
  // Only the printed form is a numeral: 十十, 百 and 一百七 add up to something but say nothing certain.
  return number <= 9999 && withoutOneTen(formatChineseNumber(number)) === withoutOneTen(plain)
    ? number
    : null;
}

/**
 * Prints 0–9999 as statutes do, without 一 before 十. @throws on any other number.
 * @example formatChineseNumber(111) // "一百十一"
 */
export function formatChineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999)
    throw new RangeError(`No numeral for ${number}`);
  if (number === 0) return "零";
  let printed = "";
  let skipped = false;
  for (const { mark, worth } of units) {
    const digit = Math.floor(number / worth) % 10;
    if (digit === 0) {
      skipped = printed !== "";
      continue;
    }
    const figure = mark === "十" && digit === 1 ? "" : digits.charAt(digit);
    printed += `${skipped ? "零" : ""}${figure}${mark}`;
    skipped = false;
  }
  return printed;
}

function sumOf(numeral: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of numeral) {
    const unit = units.find(({ mark }) => mark === character);
    if (unit) sum += (digit || 1) * unit.worth;
    digit = unit ? 0 : digitOf(character);
  }
  return sum + digit;
}

function digitOf(character: string): number {
  return digits.indexOf(character);
}

function withoutOneTen(numeral: string): string {
  return numeral.replaceAll("一十", "十");
}

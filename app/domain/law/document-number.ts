/**
 * The numbers of Executive Yuan and presidential documents, as the gazette and the record of a law (沿革) print
 * them. Older styles (台財字第26595號, a presidential number without its year) are refused, not guessed at.
 */
import { excerpt, failure, type Result, success } from "~/domain/result";

export interface DocumentNumber {
  /** 院臺護字, 華總一義字: who issued it and the handling office. */
  readonly series: string;
  /** The ROC year inside the number. It may be the year before the promulgation. */
  readonly rocYear: number;
  /** The digits after the year, leading zeros kept. */
  readonly serial: string;
  /** The year in brackets before an old presidential number; it can differ from `rocYear`: （90）…第8900290510號. */
  readonly bracketYear: number | null;
}

const forms: readonly { readonly pattern: RegExp; readonly years: readonly [first: number, last: number] }[] =
  [
    {
      pattern: /^(?<series>院臺[\u4e00-\u9fff]{1,3}字)第(?<year>\d{3})(?<serial>\d{7})號$/,
      years: [91, 289],
    },
    { pattern: /^(?<series>華總一[義經]字)第(?<year>\d{3})(?<serial>\d{8})號$/, years: [91, 289] },
    {
      pattern:
        /^(?:\((?<bracket>\d{2})\))?(?<series>華總(?:一|\(一\))義字)第(?<year>\d{2})(?<serial>\d{8})號$/,
      years: [85, 90],
    },
  ];

/**
 * Reads 院臺…字第…號 (3 digits of year + 7), 華總一義字 and 華總一經字 (3 + 8), and the presidential form of ROC
 * 85–90 (2 + 8), whose year may stand in brackets before it. Width and white space do not matter: the record
 * wraps its lines inside numbers. Problem: document.unreadable, with the `text`.
 * @example parseDocumentNumber("院臺護字第 1070217128 號") // series 院臺護字, rocYear 107, serial "0217128"
 */
export function parseDocumentNumber(text: string): Result<DocumentNumber> {
  const unreadable = failure({ code: "document.unreadable", text: excerpt(text) });
  if (excerpt(text) !== text) return unreadable;
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  for (const { pattern, years } of forms) {
    const found = pattern.exec(plain)?.groups;
    if (!found) continue;
    const rocYear = Number(found.year);
    if (rocYear < years[0] || rocYear > years[1]) return unreadable;
    const bracketYear = found.bracket === undefined ? null : Number(found.bracket);
    return success({ series: widen(found.series ?? ""), rocYear, serial: found.serial ?? "", bracketYear });
  }
  return unreadable;
}

/**
 * Prints a number as the record does, without white space.
 * @example formatDocumentNumber(number) // "華總一義字第10700060021號"
 */
export function formatDocumentNumber({ series, rocYear, serial, bracketYear }: DocumentNumber): string {
  const yearDigits = series.startsWith("華總") && rocYear <= 90 ? 2 : 3;
  const bracket = bracketYear === null ? "" : `（${bracketYear}）`;
  return `${bracket}${series}第${String(rocYear).padStart(yearDigits, "0")}${serial}號`;
}

/** Whose document it is. @example issuerOf(number) // "president", of 華總一義字第10700060021號 */
export function issuerOf({ series }: DocumentNumber): "executive_yuan" | "president" {
  return series.startsWith("院臺") ? "executive_yuan" : "president";
}

function widen(series: string): string {
  return series.replace("(", "（").replace(")", "）");
}

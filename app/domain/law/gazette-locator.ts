/**
 * A place in the Legislative Yuan Gazette, 106卷57期4459號一冊 71-73頁, in its parts and as the one text that is stored.
 * Knows no other gazette: those name their places otherwise, and a text that is not of this form stays a text.
 */
import { formatChineseNumber, parseChineseNumber } from "~/domain/dates/chinese-numerals";
import { excerpt, failure, type Result, success } from "~/domain/result";

/** Each as digits, leading zeros kept as printed; the 冊 as a Chinese numeral. Empty for what is not given. */
export interface GazetteLocator {
  readonly volume: string;
  readonly issue: string;
  readonly number: string;
  readonly book: string;
  readonly pages: string;
}

export const gazetteParts = ["volume", "issue", "number", "book", "pages"] as const;

const form =
  /^(?<volume>\d{1,3})卷(?<issue>\d{1,3})期(?:(?<number>\d{1,5})號)?(?:(?<book>[一二三四五六七八九十]{1,3})冊)?(?: (?<pages>\d[\d,-]*)頁)?$/u;
const pageRanges = /^\d{1,4}(-\d{1,4})?(,\d{1,4}(-\d{1,4})?)*$/;

/**
 * The parts of a place written as the record of a law writes it; null for any other text.
 * @example parseGazetteLocator("106卷57期4459號 71-73頁") // { volume: "106", issue: "57", number: "4459", book: "", pages: "71-73" }
 */
export function parseGazetteLocator(text: string): GazetteLocator | null {
  const found = form.exec(text)?.groups;
  if (!found) return null;
  const { volume = "", issue = "", number = "", book = "", pages = "" } = found;
  return { volume, issue, number, book, pages };
}

/** @example formatGazetteLocator({ volume: "106", issue: "57", number: "", book: "一", pages: "7-8" }) // "106卷57期一冊 7-8頁" */
export function formatGazetteLocator({ volume, issue, number, book, pages }: GazetteLocator): string {
  const behind = `${number && `${number}號`}${book && `${book}冊`}${pages && ` ${pages}頁`}`;
  return `${volume}卷${issue}期${behind}`;
}

/**
 * The parts as a person types them: any width, 1 for 一冊, 71–73 for 71-73. Null when all are empty. Problems, with
 * their field: locator.incomplete (a place has at least 卷 and 期), locator.unreadable.
 * @example readGazetteParts({ volume: "１０６", issue: "57", number: "", book: "1", pages: "7、9" }) // 106卷57期一冊 7,9頁
 */
export function readGazetteParts(typed: GazetteLocator): Result<GazetteLocator | null> {
  const plain = (part: string) => part.normalize("NFKC").replace(/\s/g, "");
  if (gazetteParts.every((name) => plain(typed[name]) === "")) return success(null);
  const parts = {
    volume: plain(typed.volume).replace(/卷$/, ""),
    issue: plain(typed.issue).replace(/期$/, ""),
    number: plain(typed.number).replace(/號$/, ""),
    book: bookOf(plain(typed.book).replace(/冊$/, "")),
    pages: plain(typed.pages)
      .replace(/頁$/, "")
      .replace(/[‐-―~～至]/g, "-")
      .replace(/[、;；]/g, ","),
  };
  const missing = (["volume", "issue"] as const).find((name) => parts[name] === "");
  if (missing) return failure({ code: "locator.incomplete", field: missing });
  const wrong = gazetteParts.find((name) => !isReadable(name, parts[name]));
  if (wrong) return failure({ code: "locator.unreadable", field: wrong, text: excerpt(typed[wrong]) });
  return success(parts);
}

function isReadable(name: keyof GazetteLocator, part: string): boolean {
  if (part === "") return true;
  if (name === "pages") return pageRanges.test(part);
  if (name === "book") return part.length <= 3 && parseChineseNumber(part) !== null;
  return name === "number" ? /^\d{1,5}$/.test(part) : /^\d{1,3}$/.test(part);
}

function bookOf(part: string): string {
  return /^[1-9]\d?$/.test(part) ? formatChineseNumber(Number(part)) : part;
}

/**
 * A locator in its gazette part and what is written behind it.
 * @example splitLocator("106卷57期；第3條") // { gazette: { volume: "106", … }, rest: "第3條" }
 */
export function splitLocator(text: string): {
  readonly gazette: GazetteLocator | null;
  readonly rest: string;
} {
  const [first = "", ...rest] = text.split("；");
  const gazette = parseGazetteLocator(first);
  return gazette ? { gazette, rest: rest.join("；") } : { gazette, rest: text };
}

/** The opposite of splitLocator. @example joinLocator(null, "第3條") // "第3條" */
export function joinLocator(gazette: GazetteLocator | null, rest: string): string {
  return [gazette ? formatGazetteLocator(gazette) : "", rest].filter(Boolean).join("；");
}

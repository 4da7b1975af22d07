/**
 * What every text that staff send has to keep to before it is stored, whatever record it belongs to: no control
 * characters, no half characters, not too long, addresses that a browser can open. HTML is text like any other.
 */
import { failure, type Result, success } from "~/domain/result";
import type { Json } from "./json";

/** The most characters of a field, by its own name; every other field has `otherwise`. */
const most: Readonly<Record<string, number>> = {
  plainZh: 100_000,
  legalZh: 100_000,
  plainEn: 100_000,
  legalEn: 100_000,
  words: 100_000,
  reason: 100_000,
};
const otherwise = 20_000;
/** Of a whole record, as JSON: a law of several hundred articles is a tenth of it. */
export const mostOfRecord = 2_000_000;

/** U+0000 to U+001F and U+007F to U+009F, but for the tab and the ends of lines. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/**
 * Checks one text. Problems: text.control_characters, text.too_long (with the `most` characters), each with its field.
 * @example checkText("三讀\u0000", "note") // problem { code: "text.control_characters", field: "note" }
 */
export function checkText(text: string, field: string, limit = otherwise): Result<string> {
  if (control.test(text) || hasHalfCharacter(text))
    return failure({ code: "text.control_characters", field });
  if (text.length > limit) return failure({ code: "text.too_long", field, most: limit });
  return success(text);
}

/** As `checkText`, for one that has to say something. Problem besides: text.missing. @example requireText(" ", "title") */
export function requireText(text: string, field: string, limit?: number): Result<string> {
  return text.trim() === "" ? failure({ code: "text.missing", field }) : checkText(text, field, limit);
}

/**
 * Checks every text of a record, and that its addresses begin with http:// or https://. Problems besides those of
 * `checkText`: address.not_http. A field is named by its path: `sources.0.address`.
 * @example checkWords({ address: "javascript:alert(1)" }) // problem { code: "address.not_http", field: "address" }
 */
export function checkWords(record: Json, path: readonly string[] = []): Result<true> {
  const field = path.join(".");
  const name = path.at(-1) ?? "";
  if (typeof record === "string") {
    const text = checkText(record, field, most[name]);
    if (!text.ok) return text;
    if (name === "address" && !/^https?:\/\/\S+$/i.test(record))
      return failure({ code: "address.not_http", field });
    return success(true);
  }
  if (record === null || typeof record !== "object") return success(true);
  for (const [key, value] of Object.entries(record)) {
    const name = checkText(key, field);
    if (!name.ok) return name;
    const checked = checkWords(value, [...path, key]);
    if (!checked.ok) return checked;
  }
  return success(true);
}

/** Half of a surrogate pair: no text of any language, and no database keeps it. */
function hasHalfCharacter(text: string): boolean {
  return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

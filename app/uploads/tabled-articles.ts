/** Articles in a table: number, words and reason of each, as CSV by column or JSON by name. Read as text, never run. */
import { parseArticleNumber } from "~/domain/law/article-number";
import { failure, type Result, success } from "~/domain/result";
import { formatNumbered, type NumberedWords } from "~/domain/text/format-articles";

/** Columns by their order: number, words, reason. A first row without an article's number is the header. */
export function readCsv(text: string): Result<string> {
  const rows = cellsOf(text).filter((row) => row.some((cell) => cell !== ""));
  if (rows[0] && !parseArticleNumber(rows[0][0] ?? "")) rows.shift();
  return success(
    formatNumbered(rows.map(([number = "", words = "", reason]) => rowOf(number, words, reason))),
  );
}

/** A list of `{ number, words, reason?, chapter? }`. Problem: `file.json`. */
export function readJson(text: string): Result<string> {
  const list = parse(text);
  if (!Array.isArray(list)) return failure({ code: "file.json" });
  const rows: NumberedWords[] = [];
  for (const each of list as unknown[]) {
    if (each === null || typeof each !== "object") return failure({ code: "file.json" });
    const { number, words, reason, chapter } = each as Readonly<Record<string, unknown>>;
    if (typeof number !== "string" || typeof words !== "string") return failure({ code: "file.json" });
    rows.push(rowOf(number, words, asText(reason), asText(chapter)));
  }
  return success(formatNumbered(rows));
}

function rowOf(number: string, words: string, reason?: string, chapter?: string): NumberedWords {
  return { number, words, reason: reason || null, chapter: chapter || null };
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** RFC 4180: a quoted cell may hold commas, line breaks and doubled quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (whole === "") continue;
    rows.at(-1)!.push((quoted?.replace(/""/g, '"') ?? bare ?? "").trim());
    if (end !== ",") rows.push([]);
  }
  return rows;
}

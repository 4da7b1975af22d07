/** Finds rows by the words that somebody types: each word has to stand in one of the columns, whatever its case. */
import { and, type Column, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../../store";

/** Of one word, as a pattern that takes its own percent signs for what they are. */
export type Pattern = string;

/** The most words that are looked for: what comes after them is left out. */
const mostWords = 6;

export function patternsOf(words: string): Pattern[] {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords);
  return typed.map((word) => `%${word.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`);
}

export function isLike(pattern: Pattern, ...columns: readonly Column[]): SQL | undefined {
  return or(...columns.map((column) => sql`lower(${column}) like ${pattern} escape '\\'`));
}

/** That every word is found. */
export function every(
  patterns: readonly Pattern[],
  match: (pattern: Pattern) => SQL | undefined,
): SQL | undefined {
  return and(...patterns.map(match));
}

/** That a bill's slug or one of its titles has the word. */
export function isOfBill({ db, tables }: Reader, billId: Column, pattern: Pattern): SQL | undefined {
  const { bills, billTitles } = tables;
  const titled = db
    .select({ id: billTitles.billId })
    .from(billTitles)
    .where(and(isNull(billTitles.retractedAt), isLike(pattern, billTitles.zh, billTitles.en)));
  const named = db.select({ id: bills.id }).from(bills).where(isLike(pattern, bills.slug));
  return or(inArray(billId, titled), inArray(billId, named));
}

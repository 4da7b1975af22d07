/** What an agency says of an item for a month, and what of it must not be left out. Refuses what no page could show. */
import { failure, type Problem, type Result, success } from "~/domain/result";

/** planned 預定期程 · actual 實際進度 · delayReason 落後原因 · response 因應作為 · nextStep 下一步, in the form's order. */
export const reportFields = ["planned", "actual", "delayReason", "response", "nextStep"] as const;
export type ReportField = (typeof reportFields)[number];
export type ReportWords = Readonly<Record<ReportField, string>>;

/** The most characters of one field. */
export const mostWords = 2000;

// Tab, line feed and carriage return are the only ones that a text needs.
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** The words of a form; what it lacks is empty. @example wordsFrom({ planned: "送院" }).actual // "" */
export function wordsFrom(typed: Readonly<Record<string, string>>): ReportWords {
  const { planned = "", actual = "", delayReason = "", response = "", nextStep = "" } = typed;
  return { planned, actual, delayReason, response, nextStep };
}

/** What keeps words from being stored at all, a draft's too. */
export function storageProblems(words: ReportWords): Problem[] {
  return problemsIn(reportFields.map((field) => checkText(words[field], field)));
}

/** What is missing for a report to be sent in. @param explain whether reason and response are asked for */
export function submissionProblems(words: ReportWords, explain: boolean): Problem[] {
  return problemsIn(reportFields.map((field) => checkThere(words[field], field, explain)));
}

/** A text that people typed. Problems: progress.too_long with `most`, progress.unprintable. */
export function checkText(text: string, field: string): Result<string> {
  if (text.length > mostWords) return failure({ code: "progress.too_long", field, most: mostWords });
  if (unprintable.test(text)) return failure({ code: "progress.unprintable", field });
  return success(text);
}

function checkThere(text: string, field: ReportField, explain: boolean): Result<string> {
  if (text.trim() !== "") return success(text);
  if (field !== "delayReason" && field !== "response")
    return failure({ code: "progress.words_missing", field });
  return explain ? failure({ code: "progress.explanation_missing", field }) : success(text);
}

/** The problems among some answers. */
export function problemsIn(results: readonly Result<unknown>[]): Problem[] {
  return results.flatMap((result) => (result.ok ? [] : [result.problem]));
}

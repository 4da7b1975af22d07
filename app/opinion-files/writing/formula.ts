/**
 * Statements that a spreadsheet would take for a formula, made harmless by an apostrophe before them, and back. What
 * already begins with apostrophes before such a sign gets one more, so that reading gives the exact words again.
 */
const looksLikeFormula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** @example escapeFormula("=1+1") // "'=1+1" */
export function escapeFormula(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

/** @example unescapeFormula("'=1+1") // "=1+1" */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
}

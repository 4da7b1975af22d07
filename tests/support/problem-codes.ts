/** The codes of problems, read from the source: every one that the program makes must have its sentence. */
import ts from "typescript";
import { readCode, visit } from "./architecture/source-files";

/** The `code` of every problem made anywhere in the program: the literals of `{ code: "…" }` beside a dot or alone. */
export function problemCodesInCode(): string[] {
  const codes = new Set<string>();
  for (const file of readCode("app").filter(({ path }) => !path.startsWith("app/i18n/")))
    visit(file, (node) => {
      if (!ts.isPropertyAssignment(node) || node.name.getText() !== "code") return;
      if (!isProblem(node.parent)) return;
      for (const literal of literalsIn(node.initializer)) codes.add(literal);
    });
  return [...codes].sort();
}

const makers =
  /^(problems\.push|failure|badRequest|forbidden|notFound|conflict|gone|tooMany|notImplemented|overLimit|refuseFeed)$/;

/** `failure({ code })`, `new WrongChoice({ code })`, `badRequest({ code })`, `notFound({ code })`, `problem: { code }` and a problem by default. */
function isProblem(literal: ts.Node): boolean {
  const { parent } = literal;
  if (ts.isArrayLiteralExpression(parent) && ts.isCallExpression(parent.parent))
    return /^(unprocessable|formAnswer)$/.test(parent.parent.expression.getText());
  if (ts.isCallExpression(parent)) return makers.test(parent.expression.getText());
  if (ts.isNewExpression(parent)) return parent.expression.getText() === "WrongChoice";
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === "problem";
  return ts.isBinaryExpression(parent) && /problem$/.test(parent.left.getText());
}

/** The texts an expression can be: one literal, or either side of a condition. */
export function literalsIn(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  throw new Error(`A problem's code that nobody can read: ${node.getText()}`);
}

/** What code may not hold: words in Chinese where words live in i18n, and a clock where today is a parameter. */
import ts from "typescript";
import { placeOf, type SourceFile, visit } from "./source-files";

const han = /\p{Script=Han}/u;

/** Han characters in string literals, templates, regular expressions and JSX text; comments may quote the law. */
export function findHan(file: SourceFile): string[] {
  const found: string[] = [];
  visit(file, (node) => {
    const says =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node);
    if (says && han.test(readable(node.text))) found.push(`${placeOf(file, node)}: ${node.text.trim()}`);
  });
  return found;
}

/** Escapes count as what they stand for: a regular expression may name Han as \u4e00-\u9fff. */
function readable(text: string): string {
  return text.replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}

/** Every way of asking what time it is now: Date.now, new Date(), Date(), performance.now. */
export function findClocks(file: SourceFile): string[] {
  const found: string[] = [];
  visit(file, (node) => {
    const asks =
      isNamed(node, "Date", "now") ||
      isNamed(node, "performance", "now") ||
      (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) ||
      (ts.isCallExpression(node) && isDate(node.expression));
    if (asks) found.push(`${placeOf(file, node)}: ${node.getText()}`);
  });
  return found;
}

function isNamed(node: ts.Node, object: string, property: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === object &&
    node.name.text === property
  );
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === "Date";
}

/** What a file imports, in every way that TypeScript has of saying so; imports of types count like any other. */
import { posix } from "node:path";
import ts from "typescript";
import { placeOf, type SourceFile, visit } from "./source-files";

export interface Import {
  readonly place: string;
  /** As written; null where it is computed and nobody can say. */
  readonly specifier: string | null;
}

export function listImports(file: SourceFile): Import[] {
  const found: Import[] = [];
  visit(file, (node) => {
    const named = specifierIn(node);
    if (!named) return;
    const specifier = ts.isStringLiteralLike(named) ? named.text : null;
    found.push({ place: placeOf(file, node), specifier });
  });
  return found;
}

function specifierIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return node.moduleReference.expression;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require");
  return loads ? (node.arguments[0] ?? node) : undefined;
}

/** Where an import leads: a path of ours from the root, a module of Node, or a package. */
export type Target =
  | { readonly kind: "ours"; readonly path: string }
  | { readonly kind: "node" }
  | { readonly kind: "package"; readonly name: string };

export function resolveImport(fromPath: string, specifier: string): Target {
  if (specifier.startsWith("~db/")) return { kind: "ours", path: `db/${specifier.slice(4)}` };
  if (specifier.startsWith("~/")) return { kind: "ours", path: `app/${specifier.slice(2)}` };
  if (specifier.startsWith("."))
    return { kind: "ours", path: posix.join(posix.dirname(fromPath), specifier) };
  if (specifier.startsWith("node:")) return { kind: "node" };
  const parts = specifier.split("/");
  return { kind: "package", name: parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/") };
}

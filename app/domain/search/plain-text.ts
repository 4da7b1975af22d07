/** Markdown prose as the words a reader sees, a paragraph a line: what is indexed, and what an excerpt is cut from. */

const marks: readonly (readonly [RegExp, string])[] = [
  [/^---\r?\n[\s\S]*?\r?\n---\r?\n/, ""],
  [/<!--[\s\S]*?-->/g, ""],
  [/!?\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/^\s{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, ""],
  [/(\*\*|__|`)/g, ""],
  [/\r?\n{2,}/g, "\n"],
];

/** @example plainText("## 白話\n\n**三讀**不等於完成。") // "白話\n三讀不等於完成。" */
export function plainText(markdown: string): string {
  return marks.reduce((text, [mark, plain]) => text.replace(mark, plain), markdown).trim();
}

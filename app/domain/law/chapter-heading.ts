/** The headings above articles: 第一章, 第二章之一, each with its title. A sentence that begins alike is not one. */

/** From the outermost in: 編, 章, 節, 款. */
const levels = "編章節款";
const form =
  /^第\s*[\d〇零一二三四五六七八九十百千]+\s*([編章節款])\s*(?:之[\d一二三四五六七八九十]+)?\s+[^。；：]+$/u;

export interface ChapterHeading {
  /** 0 for 編 … 3 for 款. */
  readonly level: number;
  /** As printed, its white space one full-width space. */
  readonly words: string;
}

/** Null for a line that is not a heading. @example parseChapterHeading("第一章 總則")?.level // 1 */
export function parseChapterHeading(line: string): ChapterHeading | null {
  const level = form.exec(line)?.[1];
  if (level === undefined) return null;
  return { level: levels.indexOf(level), words: line.replace(/\s+/gu, "\u3000") };
}

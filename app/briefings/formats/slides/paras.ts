/** Paragraphs from words, the room they need, and their cut in two where a page ends. */
import type { Briefing, Words } from "../../briefing";
import { linesOf } from "../print/lines";
import { wrapText } from "../print/measure";
import { palette } from "../print/palette";
import type { Para } from "./slide";

/** Of a line's height to the size of its letters: generous, since every office has other fonts. */
const leading = 1.5;
const pointsPerInch = 72;

export interface Hand {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly marks?: string;
}

/** The first language in the given hand, the others smaller and softer under it. */
export function parasOf({ languages }: Briefing, words: Words, hand: Hand): Para[] {
  const { size, color = palette.ink, bold, marks } = hand;
  const lines = linesOf(words, languages);
  return lines.map(({ text, language }, index) => ({
    text,
    language,
    size: index === 0 ? size : Math.max(8, Math.round(size * 0.85)),
    color: index === 0 || color !== palette.ink ? color : palette.inkSoft,
    ...(bold && index === 0 && { bold }),
    ...(marks && index === lines.length - 1 && { marks }),
  }));
}

/** Inches that the paragraphs fill in a column of so many inches. */
export function heightOf(paras: readonly Para[], width: number): number {
  return paras.reduce((sum, para) => sum + linesIn(para, width).length * lineHeight(para), 0);
}

/** What fits in the room, and the rest; the first is empty where not one line fits. */
export function cutParas(paras: readonly Para[], width: number, room: number): [fits: Para[], rest: Para[]] {
  const fits: Para[] = [];
  let left = room;
  for (const [index, para] of paras.entries()) {
    const lines = linesIn(para, width);
    const most = Math.floor(left / lineHeight(para) + 1e-6);
    if (most >= lines.length) {
      fits.push(para);
      left -= lines.length * lineHeight(para);
      continue;
    }
    const { marks, ...bare } = para;
    const head = lines.slice(0, most).join("");
    const cut = Math.min(head.length, para.text.length);
    if (cut > 0) fits.push({ ...bare, text: para.text.slice(0, cut).trimEnd() });
    const tail: Para = { ...bare, text: para.text.slice(cut), ...(marks && { marks }) };
    return [fits, [tail, ...paras.slice(index + 1)]];
  }
  return [fits, []];
}

/** The largest of the sizes at which the words fit in the room; the smallest where none does. */
export function fitSize(sizes: readonly number[], fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1)!;
}

function linesIn({ text, marks = "", size, bold }: Para, width: number): string[] {
  // Bold letters are wider; a little less room keeps another font's last word inside.
  return wrapText(text + marks, width * pointsPerInch * (bold ? 0.88 : 0.95), size);
}

function lineHeight({ size }: Para): number {
  return (size * leading) / pointsPerInch;
}

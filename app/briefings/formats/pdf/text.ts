/** Words as pdfmake's text: each stretch of characters in a font that has them. */
import type { Content, ContentText } from "pdfmake/interfaces";
import type { Briefing, Words } from "../../briefing";
import { linesOf } from "../print/lines";
import { palette } from "../print/palette";
import { type FontName, openFonts, shownChar } from "../print/font-files";

export interface Hand {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** Numbers of sources, after the last line. */
  readonly marks?: string;
  readonly link?: string;
}

interface Piece {
  readonly text: string;
  readonly font: FontName;
}

/** Stretches by font, each character as the fonts can show it. */
export function piecesOf(text: string): Piece[] {
  const fonts = openFonts();
  const pieces: { text: string; font: FontName }[] = [];
  for (const char of text) {
    const shown = shownChar(char, fonts);
    const last = pieces.at(-1);
    if (last?.font === shown.font) last.text += shown.text;
    else if (shown.text !== "") pieces.push({ ...shown });
  }
  return pieces;
}

export function text(
  words: string,
  { size, color = palette.ink, bold = false, marks, link }: Hand,
): ContentText {
  const pieces: ContentText[] = piecesOf(words).map((piece) => ({ ...piece, ...(link && { link }) }));
  if (marks) pieces.push({ text: marks, bold: false, fontSize: Math.max(6, size - 2), color: softOf(color) });
  return { text: pieces, fontSize: size, color: `#${color}`, bold };
}

/** A line for each language, the first in the given hand, the others smaller and softer. */
export function lines({ languages }: Briefing, words: Words, hand: Hand): Content[] {
  const { marks, ...plain } = hand;
  const said = linesOf(words, languages);
  return said.map((line, index) => {
    const own = index === 0 ? plain : softer(plain);
    return text(line.text, { ...own, ...(marks && index === said.length - 1 && { marks }) });
  });
}

function softer({ size, color = palette.ink, ...rest }: Hand): Hand {
  return {
    ...rest,
    bold: false,
    size: Math.max(7, size * 0.86),
    color: color === palette.ink ? palette.inkSoft : color,
  };
}

function softOf(color: string): string {
  return `#${color === palette.sheet ? color : palette.inkSoft}`;
}

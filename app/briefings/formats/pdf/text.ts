/** Words as pdfmake's text: each stretch of characters in a font that has them. */
import type { Content, ContentText } from "pdfmake/interfaces";
import type { Briefing, Words } from "../../briefing";
import { linesOf } from "../print/lines";
import { palette } from "../print/palette";
import { type FontName, mainFont, openFonts } from "./font-files";

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

// Joiners and selectors have no look of their own.
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** Stretches by font; a character that no font has, as its plain form (⁺ as +), or as its number: [U+1F600]. */
export function piecesOf(text: string): Piece[] {
  const { fontFor } = openFonts();
  const pieces: { text: string; font: FontName }[] = [];
  for (const asked of text) {
    const plain = asked.normalize("NFKC");
    const char = !fontFor(asked) && [...plain].length === 1 && fontFor(plain) ? plain : asked;
    const found = fontFor(char);
    if (!found && invisible.test(char)) continue;
    const shown = found ? char : `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`;
    const font = found ?? mainFont;
    const last = pieces.at(-1);
    if (last?.font === font) last.text += shown;
    else pieces.push({ text: shown, font });
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

/** Runs and paragraphs of words: the font and the language of each, for Chinese and for Latin letters. */
import { AlignmentType, ExternalHyperlink, type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { Briefing, Words } from "../../briefing";
import { linesOf, officeLang, type Line } from "../print/lines";
import { fonts, palette } from "../print/palette";

export const font = {
  ascii: fonts.latin,
  hAnsi: fonts.latin,
  eastAsia: fonts.screen,
  cs: fonts.latin,
} as const;

export interface Hand {
  /** Points. */
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** Numbers of sources, after the last line. */
  readonly marks?: string;
}

export function run({ text, language }: Line, { size, color = palette.ink, bold = false }: Hand): TextRun {
  const lang = officeLang[language];
  return new TextRun({
    text,
    font,
    size: size * 2,
    color,
    bold,
    language: { value: lang, eastAsia: "zh-TW" },
  });
}

/** A paragraph for each language, the first in the given hand, the others smaller and softer. */
export function paragraphs(
  { languages }: Briefing,
  words: Words,
  hand: Hand,
  options: IParagraphOptions = {},
): Paragraph[] {
  const lines = linesOf(words, languages);
  return lines.map((line, index) => {
    const own = index === 0 ? hand : softer(hand);
    const marks =
      index === lines.length - 1 && hand.marks ? [run({ ...line, text: hand.marks }, marksHand(hand))] : [];
    return new Paragraph({
      ...options,
      ...(index > 0 && { heading: undefined, bullet: undefined }),
      children: [run(line, own), ...marks],
    });
  });
}

export function link(address: string, size: number): ExternalHyperlink {
  return new ExternalHyperlink({
    link: address,
    children: [run({ text: address, language: "en" }, { size, color: palette.link })],
  });
}

/** A table cell must hold a paragraph. */
export function atLeastOne(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ children: [] })];
}

export const right = AlignmentType.RIGHT;

function softer({ size, color = palette.ink }: Hand): Hand {
  return { size: Math.max(8, size - 1.5), color: color === palette.ink ? palette.inkSoft : color };
}

function marksHand({ size, color }: Hand): Hand {
  return { size: Math.max(7, size - 2), color: color === palette.sheet ? color : palette.inkSoft };
}

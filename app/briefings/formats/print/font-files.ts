/**
 * The fonts of PDF and PNG and which characters each can draw. Noto Sans TC comes with the site; the system's Noto CJK, where
 * there is one, draws what it lacks (𠮷, 祎). A character that neither has would be an empty box and be lost from
 * the text, so it is written as its number.
 */
import { existsSync } from "node:fs";
import { openSync } from "fontkit";
import type { TFontDictionary, TFontFamilyTypes } from "pdfmake/interfaces";
import { boldFont, fallbackFont, regularFont } from "../fonts";

export const mainFont = "NotoSansTC";
export const spareFont = "NotoSansCJKtc";
export type FontName = typeof mainFont | typeof spareFont;

/** A font in a collection of fonts. */
type InCollection = [path: string, postscriptName: string];

export interface FontFiles {
  readonly dictionary: TFontDictionary;
  readonly paths: ReadonlySet<string>;
  /** The font that has the character; null where none has. */
  readonly fontFor: (char: string) => FontName | null;
}

let opened: FontFiles | null = null;

/** Found once, since reading which characters a font has takes longer than a page. */
export function openFonts(): FontFiles {
  opened ??= findFonts();
  return opened;
}

function findFonts(): FontFiles {
  const spare = findSpare();
  const inMain = new Set(openSync(regularFont).characterSet);
  let inSpare: ReadonlySet<number> | null = spare ? null : new Set();
  return {
    dictionary: {
      [mainFont]: { normal: regularFont, bold: boldFont },
      // pdfmake takes a font in a collection; its types do not know it.
      ...(spare && { [spareFont]: spare as unknown as TFontFamilyTypes }),
    },
    paths: new Set([regularFont, boldFont, ...(spare ? [spare.normal[0], spare.bold[0]] : [])]),
    fontFor: (char) => {
      const code = char.codePointAt(0)!;
      if (inMain.has(code)) return mainFont;
      inSpare ??= new Set(openSync(...spare!.normal).characterSet);
      return inSpare.has(code) ? spareFont : null;
    },
  };
}

function findSpare(): { normal: InCollection; bold: InCollection } | null {
  if (!fallbackFont) return null;
  const normal: InCollection = [fallbackFont, "NotoSansCJKtc-Regular"];
  const bold = fallbackFont.replace("Regular", "Bold");
  return { normal, bold: existsSync(bold) ? [bold, "NotoSansCJKtc-Bold"] : normal };
}

// Joiners and selectors have no look of their own.
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** The character as the fonts can show it: itself, its plain form (⁺ as +), its number [U+1F600]; "" where it has no look. */
export function shownChar(asked: string, { fontFor }: FontFiles): { text: string; font: FontName } {
  const plain = asked.normalize("NFKC");
  const char = !fontFor(asked) && [...plain].length === 1 && fontFor(plain) ? plain : asked;
  const font = fontFor(char);
  if (font) return { text: char, font };
  if (invisible.test(char)) return { text: "", font: mainFont };
  const number = char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return { text: `[U+${number}]`, font: mainFont };
}

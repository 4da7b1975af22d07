/**
 * The fonts of a PDF and which characters each can draw. Noto Sans TC comes with the site; where Debian's Noto CJK is
 * installed it draws the rare characters (𠮷, 祎). A character that neither has would be an empty box and be lost from
 * the text, so it is written as its number.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { openSync } from "fontkit";
import type { TFontDictionary } from "pdfmake/interfaces";

export const mainFont = "NotoSansTC";
export const spareFont = "NotoSansCJKtc";
export type FontName = typeof mainFont | typeof spareFont;

type InCollection = [path: string, postscriptName: string];
const spare: Record<"normal" | "bold", InCollection> = {
  normal: ["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "NotoSansCJKtc-Regular"],
  bold: ["/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc", "NotoSansCJKtc-Bold"],
};

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
  const require = createRequire(import.meta.url);
  const fileOf = (weight: string) =>
    require.resolve(`@expo-google-fonts/noto-sans-tc/${weight}/NotoSansTC_${weight}.ttf`);
  const main = { normal: fileOf("400Regular"), bold: fileOf("700Bold") };
  const hasSpare = existsSync(spare.normal[0]) && existsSync(spare.bold[0]);
  const inMain = new Set(openSync(main.normal).characterSet);
  let inSpare: ReadonlySet<number> | null = hasSpare ? null : new Set();
  return {
    dictionary: {
      [mainFont]: main,
      ...(hasSpare && { [spareFont]: spare }),
    },
    paths: new Set([main.normal, main.bold, spare.normal[0], spare.bold[0]]),
    fontFor: (char) => {
      const code = char.codePointAt(0)!;
      if (inMain.has(code)) return mainFont;
      inSpare ??= new Set(openSync(...spare.normal).characterSet);
      return inSpare.has(code) ? spareFont : null;
    },
  };
}

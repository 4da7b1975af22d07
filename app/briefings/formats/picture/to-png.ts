/** Any of our drawings in pixels, with the fonts that come with the program; it reads no font of the system but the spare one. */
import { bundledFonts, fontFiles } from "../fonts";

/** @param zoom pixels for each unit of the drawing */
export async function toPng(drawing: string, zoom: number): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const { svg, fonts } = await drawable(drawing);
  const resvg = new Resvg(svg, {
    font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: "Noto Sans TC" },
    fitTo: { mode: "zoom", value: zoom },
  });
  return new Uint8Array(resvg.render().asPng());
}

/** A character that no font has would be drawn as nothing; the large spare font is read only where it is needed. */
async function drawable(svg: string): Promise<{ svg: string; fonts: readonly string[] }> {
  const { mainFont, openFonts, shownChar } = await import("../print/font-files");
  const known = openFonts();
  const shown = [...svg].map((char) => (char < "\u0080" ? null : shownChar(char, known)));
  const needsSpare = shown.some((char) => char !== null && char.font !== mainFont);
  return {
    svg: [...svg].map((char, index) => shown[index]?.text ?? char).join(""),
    fonts: needsSpare ? fontFiles : bundledFonts,
  };
}

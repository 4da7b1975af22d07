/** PNG: the timeline's drawing in pixels, at twice its size, with fonts that come with the program. */
import type { Exporter } from "../../exporter";
import { bundledFonts, fontFiles } from "../fonts";
import { mostBars, pictureOmits } from "./svg";
import { drawTimeline } from "./timeline-drawing";

export const png = {
  format: "png",
  extension: "png",
  mediaType: "image/png",
  mostRows: mostBars,
  omits: pictureOmits,
  render: async (briefing) => {
    const { Resvg } = await import("@resvg/resvg-js");
    const { svg, fonts } = await drawable(drawTimeline(briefing).svg);
    const drawing = new Resvg(svg, {
      font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: "Noto Sans TC" },
      fitTo: { mode: "zoom", value: 2 },
    });
    return new Uint8Array(drawing.render().asPng());
  },
} as const satisfies Exporter;

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

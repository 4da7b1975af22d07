/** PNG: the timeline's drawing in pixels, at twice its size, with fonts that come with the program. */
import type { Exporter } from "../../exporter";
import { fontFiles } from "../fonts";
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
    const drawing = new Resvg(await drawable(drawTimeline(briefing).svg), {
      font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Noto Sans TC" },
      fitTo: { mode: "zoom", value: 2 },
    });
    return new Uint8Array(drawing.render().asPng());
  },
} as const satisfies Exporter;

/** A character that no font has would be drawn as nothing. */
async function drawable(svg: string): Promise<string> {
  const { openFonts, shownChar } = await import("../print/font-files");
  const fonts = openFonts();
  return [...svg].map((char) => (char < "\u0080" ? char : shownChar(char, fonts).text)).join("");
}

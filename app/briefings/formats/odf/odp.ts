/** ODP: slides to edit, with native shapes and tables, real text, and the sources as notes for the speaker. */
import type { Exporter } from "../../exporter";
import { laySlides } from "../slides/lay-slides";
import { margin, mostSlideRows, sheetSizes } from "../slides/slide";
import { palette } from "../print/palette";
import { packOdf } from "./package";
import { createPool } from "./style-pool";
import { writeSlide } from "./slide-shapes";
import { familyStyle, fontFaces, lettersOf } from "./styles";
import { tag } from "./xml";

const mediaType = "application/vnd.oasis.opendocument.presentation";

export const odp = {
  format: "odp",
  extension: "odp",
  mediaType,
  mostRows: mostSlideRows,
  omits: [],
  render: async (briefing) => {
    const pool = createPool();
    const { w, h } = sheetSizes[briefing.shape];
    const pages = laySlides(briefing).map((slide, index) => writeSlide(pool, slide, index + 1, { w, h }));
    return packOdf(briefing, {
      mediaType,
      fonts: fontFaces,
      automatic: pool.written(),
      styles: [
        tag("style:default-style", { "style:family": "graphic" }, lettersOf({ size: 14 })),
        familyStyle("standard", "graphic", lettersOf({ size: 14 })),
      ].join(""),
      layouts: [
        tag(
          "style:page-layout",
          { "style:name": "Slide" },
          tag("style:page-layout-properties", {
            "fo:page-width": `${w}in`,
            "fo:page-height": `${h}in`,
            "style:print-orientation": w > h ? "landscape" : "portrait",
            "fo:margin-top": "0in",
            "fo:margin-bottom": "0in",
            "fo:margin-left": "0in",
            "fo:margin-right": "0in",
          }),
        ),
        familyStyle(
          "Paper",
          "drawing-page",
          tag("style:drawing-page-properties", {
            "draw:fill": "solid",
            "draw:fill-color": `#${palette.paper.toLowerCase()}`,
          }),
        ),
        familyStyle(
          "MasterTitle",
          "presentation",
          tag("style:graphic-properties", { "draw:fill": "none", "draw:stroke": "none" }) +
            lettersOf({ size: 24, bold: true }),
        ),
      ].join(""),
      masters: tag(
        "style:master-page",
        { "style:name": "Briefing", "style:page-layout-name": "Slide", "draw:style-name": "Paper" },
        tag(
          "draw:frame",
          {
            "presentation:style-name": "MasterTitle",
            "presentation:class": "title",
            "presentation:placeholder": "true",
            "svg:x": `${margin}in`,
            "svg:y": "0.4in",
            "svg:width": `${w - 2 * margin}in`,
            "svg:height": "0.8in",
          },
          tag("draw:text-box"),
        ),
      ),
      body: tag("office:presentation", {}, ...pages),
    });
  },
} as const satisfies Exporter;

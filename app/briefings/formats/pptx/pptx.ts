/** PPTX: slides that can be edited, of native tables, shapes and text, with the sources in the speaker's notes. */
import type { Exporter } from "../../exporter";
import { oneLine } from "../print/lines";
import { steadyOffice } from "../print/office-zip";
import { laySlides } from "../slides/lay-slides";
import { mostSlideRows } from "../slides/slide";

/** The name of the shape that holds a slide's heading. */
const titleName = "Title";

export const pptx = {
  format: "pptx",
  extension: "pptx",
  mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  mostRows: mostSlideRows,
  omits: [],
  render: async (briefing) => {
    // Loaded when first needed: the libraries of files are heavy, and the site's start does without them.
    const { drawSlides } = await import("./draw-slides");
    const title = oneLine(briefing.title);
    const file = await drawSlides(laySlides(briefing), { shape: briefing.shape, title, titleName });
    return steadyOffice(file, briefing.newestRecordAt, mendShapes);
  },
} as const satisfies Exporter;

/**
 * The library numbers tables and shapes apart, so that two on a slide can have one number; and it moves a title to
 * where the master has it, so the title becomes one only here.
 */
function mendShapes(path: string, xml: string): string {
  if (!/^ppt\/slides\/slide\d+\.xml$/.test(path)) return xml;
  let count = 1;
  return xml
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${count++}"`)
    .replace(new RegExp(`(name="${titleName}">.*?<p:nvPr>)`), '$1<p:ph type="title"/>');
}

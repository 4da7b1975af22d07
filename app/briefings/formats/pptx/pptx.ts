/** PPTX: slides that can be edited, of native tables, shapes and text, with the sources in the speaker's notes. */
import type { Exporter } from "../../exporter";
import { oneLine } from "../print/lines";
import { steadyOffice } from "../print/office-zip";
import { drawSlides, titleName } from "./draw-slides";
import { laySlides } from "../slides/lay-slides";

export const pptx = {
  format: "pptx",
  extension: "pptx",
  mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  omits: [],
  render: async (briefing) => {
    const file = await drawSlides(laySlides(briefing), briefing.shape, oneLine(briefing.title));
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

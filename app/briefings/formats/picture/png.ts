/** PNG: the timeline's drawing in pixels, at twice its size. */
import type { Exporter } from "../../exporter";
import { mostBars, pictureOmits } from "./svg";
import { drawTimeline } from "./timeline-drawing";
import { toPng } from "./to-png";

export const png = {
  format: "png",
  extension: "png",
  mediaType: "image/png",
  mostRows: mostBars,
  omits: pictureOmits,
  render: async (briefing) => toPng(drawTimeline(briefing).svg, 2),
} as const satisfies Exporter;

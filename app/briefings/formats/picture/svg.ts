/** SVG: the timeline as a drawing that stays sharp and searchable. */
import type { Exporter } from "../../exporter";
import { drawTimeline } from "./timeline-drawing";

/** A picture of more is too tall to look at. */
export const mostBars = 400;

/** All but the timeline, whose picture it is. */
export const pictureOmits = (["paragraph", "list", "table", "board", "strip", "sources"] as const).map(
  (part) => ({
    part,
    reason: "picture_only" as const,
  }),
);

export const svg = {
  format: "svg",
  extension: "svg",
  mediaType: "image/svg+xml",
  mostRows: mostBars,
  omits: pictureOmits,
  render: async (briefing) => new TextEncoder().encode(drawTimeline(briefing).svg),
} as const satisfies Exporter;

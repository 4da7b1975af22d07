/** SVG: the timeline as a drawing that stays sharp and searchable. */
import type { Exporter } from "../../exporter";
import { drawTimeline } from "./timeline-drawing";

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
  omits: pictureOmits,
  render: async (briefing) => new TextEncoder().encode(drawTimeline(briefing).svg),
} as const satisfies Exporter;

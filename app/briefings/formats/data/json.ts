/** JSON: the briefing as it is. */
import type { Exporter } from "../../exporter";

export const json = {
  format: "json",
  extension: "json",
  mediaType: "application/json",
  omits: [],
  render: async (briefing) => new TextEncoder().encode(`${JSON.stringify(briefing, null, 2)}\n`),
} as const satisfies Exporter;

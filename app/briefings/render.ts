/** Renders a briefing in a format, its texts made fit for files first: the one way in for server, worker and terminal. */
import type { Briefing } from "./briefing";
import type { Exporter } from "./exporter";
import { exporters } from "./exporters";
import { fitRows } from "./fit-rows";
import { withPlainText } from "./words";

export function findExporter(format: string): Exporter | null {
  return exporters.find((exporter) => exporter.format === format) ?? null;
}

/** @throws when there is no such format */
export async function renderBriefing(format: string, briefing: Briefing): Promise<Uint8Array> {
  const exporter = findExporter(format);
  if (!exporter) throw new Error(`No exporter makes "${format}"`);
  return exporter.render(withPlainText(fitRows(briefing, exporter.mostRows).briefing));
}

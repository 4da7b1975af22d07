/** The published totals and the lighter channels, read once from content and shown with their sources. */
import yaml from "../../../content/sandboxes/figures.yaml?raw";
import { listCited } from "~db/queries/sandboxes/sandbox-bills";
import { parseTotals, toFigures } from "~db/seed/sandboxes/totals";
import type { Reader } from "~db/store";
import type { Moment } from "~/domain/moment";
import { figuresAt } from "~/domain/sandbox/published-figures";

const totals = parseTotals(yaml);
const figures = toFigures(totals);

/** What was published of an act or a channel by the moment, each figure with its sources. */
export function listFigures(reader: Reader, of: string, moment: Moment) {
  return Promise.all(
    figuresAt(figures, of, moment).map(async ({ date, steps, parts, note, sources }) => ({
      date,
      steps,
      parts,
      note,
      cited: await listCited(reader, sources),
    })),
  );
}

export function listChannels(reader: Reader, moment: Moment) {
  return Promise.all(
    totals.channels.map(async ({ code, zh, en, sources }) => ({
      code,
      zh,
      en,
      cited: await listCited(reader, sources),
      figures: await listFigures(reader, code, moment),
    })),
  );
}

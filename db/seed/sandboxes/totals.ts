/** Reads the published totals (content/sandboxes/figures.yaml): at the seed to check them, and by the site to quote them. */
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { PublishedFigure } from "~/domain/sandbox/published-figures";
import { parseShape } from "../read-content";
import type { PublishedTotals } from "./shapes";
import { publishedTotals } from "./shapes";

/** @throws ContentProblem */
export function parseTotals(yaml: string): PublishedTotals {
  return parseShape("sandboxes/figures.yaml", yaml, publishedTotals);
}

export interface CitedFigure extends PublishedFigure {
  readonly sources: PublishedTotals["figures"][number]["sources"];
}

export function toFigures({ figures }: PublishedTotals): CitedFigure[] {
  return figures.map(({ recorded, retracted, of, on, steps, parts, note, sources }) => {
    const date = parsePartialDate(on);
    if (!date.ok) throw new Error(`Unchecked date "${on}"`);
    return {
      of,
      date: date.value,
      steps,
      parts,
      note: note ?? null,
      sources,
      recordedAt: recorded,
      retractedAt: retracted ?? null,
    };
  });
}

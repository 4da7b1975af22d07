/** summary.csv: pairs of a key and a value without a heading. What it counts is compared and never believed. */
import { type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";
import type { ImportReport } from "~/domain/rounds/files/imported-round";
import { readCsv } from "./csv-table";

export type Summary = ReadonlyMap<string, string>;

export function readSummary(file: FolderFile | undefined): Result<Summary> {
  if (!file) return success(new Map());
  const rows = readCsv(file);
  if (!rows.ok) return rows;
  return success(new Map(rows.value.map(([key = "", ...value]) => [key, value.join(",")])));
}

/** The lines of the summary that count something else than we found. */
export function compareSummary(
  summary: Summary,
  found: Readonly<Record<string, number>>,
): ImportReport["differingTotals"] {
  return Object.entries(found).flatMap(([key, recomputed]) => {
    const written = summary.get(key) ?? "";
    const published = Number(written);
    return /^\d+$/.test(written) && published !== recomputed ? [{ key, published, recomputed }] : [];
  });
}

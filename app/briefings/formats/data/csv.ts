/** CSV for spreadsheets: a mark that it is UTF-8, and no cell that a spreadsheet would take for a formula. */
import { stringify } from "csv-stringify/sync";
import type { Cell, Words } from "../../briefing";
import type { Exporter } from "../../exporter";
import { frameWords, inLine, sourceMarks } from "../../words";
import { rowsOf } from "./rows";

export const csv = {
  format: "csv",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  omits: [],
  render: async (briefing) => {
    const lines: string[][] = [
      [inLine(briefing.title)],
      [inLine(briefing.subtitle)],
      [inLine(briefing.dateline)],
      [briefing.permalink],
    ];
    for (const { heading, blocks } of briefing.sections) {
      lines.push([""], [inLine(heading)]);
      for (const block of blocks) {
        const { headings, rows } = rowsOf(briefing, block);
        if (headings.length > 0) lines.push(headings.map(inLine));
        lines.push(...rows.map((row) => row.map(textOf)));
      }
    }
    if (briefing.sources.length > 0) {
      const { sources } = briefing;
      const say = (inWords: Parameters<typeof frameWords>[1]): Words => frameWords(briefing, inWords);
      lines.push([""], [inLine(say((t) => t.briefings.sources))]);
      const names = ["number", "title", "publisher", "locator", "grade", "address"] as const;
      lines.push(names.map((name) => inLine(say((t) => t.briefings.columns[name]))));
      for (const { number, title, publisher, locator, grade, address } of sources)
        lines.push([
          String(number),
          inLine(title),
          inLine(publisher),
          locator ?? "",
          inLine(grade),
          address ?? "",
        ]);
    }
    return csvOf(lines);
  },
} as const satisfies Exporter;

/** Lines of cells as a file that a spreadsheet opens as it is. */
export function csvOf(lines: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(
    stringify([...lines], { bom: true, record_delimiter: "windows", escape_formulas: true }),
  );
}

/** A date as machines read it comes with the words where they differ from it. */
function textOf(cell: Cell): string {
  const marks = sourceMarks(cell);
  return [inLine(cell.text), cell.on && `(${cell.on})`, marks].filter(Boolean).join(" ");
}

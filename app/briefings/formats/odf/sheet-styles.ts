/** The styles of an ODS: a date that shows its ROC year, and the few looks of cells. */
import { palette, phaseColors } from "../print/palette";
import { familyStyle, type Letters, lettersOf } from "./styles";
import { tag } from "./xml";

export function sheetStyles(): string {
  const part = (name: string, attributes: Record<string, string> = {}) => tag(`number:${name}`, attributes);
  const dot = tag("number:text", {}, ".");
  return [
    tag(
      "number:date-style",
      { "style:name": "RocDay", "number:language": "zh", "number:country": "TW" },
      part("year", { "number:calendar": "ROC" }),
      dot,
      part("month"),
      dot,
      part("day"),
    ),
    tag(
      "number:date-style",
      { "style:name": "CeDay", "number:language": "en", "number:country": "GB" },
      part("day"),
      tag("number:text", {}, " "),
      part("month", { "number:textual": "true" }),
      tag("number:text", {}, " "),
      part("year", { "number:style": "long" }),
    ),
    familyStyle("Sheet", "table", tag("style:table-properties", { "table:display": "true" }), {
      "style:master-page-name": "Default",
    }),
    familyStyle(
      "Row",
      "table-row",
      tag("style:table-row-properties", { "style:use-optimal-row-height": "true" }),
    ),
    cellStyle("Plain", {}),
    cellStyle("Number", {}, { align: "end" }),
    cellStyle("DayRoc", {}, { data: "RocDay", align: "start" }),
    cellStyle("DayCe", {}, { data: "CeDay", align: "start" }),
    cellStyle("Head", { bold: true, color: palette.sheet }, { fill: palette.ink }),
    cellStyle("Title", { bold: true, size: 18 }),
    cellStyle("Heading", { bold: true, size: 13 }),
    cellStyle("Quiet", { size: 10, color: palette.inkSoft }),
    ...Object.entries(phaseColors).map(([phase, color]) =>
      cellStyle(`Phase_${phase}`, { color, bold: true }),
    ),
  ].join("");
}

function cellStyle(
  name: string,
  { color = palette.ink, ...letters }: Letters,
  { fill, align = "start", data }: { fill?: string; align?: string; data?: string } = {},
): string {
  return familyStyle(
    name,
    "table-cell",
    [
      tag("style:table-cell-properties", {
        "fo:background-color": fill && `#${fill.toLowerCase()}`,
        "fo:wrap-option": "wrap",
        "style:vertical-align": "top",
        "fo:padding": "0.08cm",
        "fo:border-bottom": `0.5pt solid #${palette.rule.toLowerCase()}`,
      }),
      tag("style:paragraph-properties", { "fo:text-align": align }),
      lettersOf({ color, size: 11, ...letters }),
    ].join(""),
    data ? { "style:data-style-name": data } : {},
  );
}

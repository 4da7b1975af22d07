/** Tables of a document: a header that repeats, hairlines between rows, rows that are not broken unless they must be. */
import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Briefing, Cell, Table } from "../../briefing";
import { palette, phaseColors } from "../print/palette";
import { marksOf } from "../print/page-words";
import { widthOf } from "../print/measure";
import { atLeastOne, paragraphs, right } from "./text";

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: palette.rule };
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const lines = { ...noBorders, top: hairline, bottom: hairline, insideHorizontal: hairline };
/** Twentieths of a point. */
export const padding = { top: 60, bottom: 60, left: 100, right: 100 } as const;
/** A row of more letters than this may be cut by a page's end: no page might hold it. */
const mostUnbroken = 600;

export interface Box {
  readonly children: Paragraph[] | DocxTable[];
  readonly fill?: string;
  readonly middle?: true;
}

/** A table of boxes; widths in twentieths of a point. */
export function grid(
  widths: readonly number[],
  rows: readonly { cells: readonly Box[]; header?: true; mayBreak?: true }[],
  borders = lines,
) {
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    rows: rows.map(
      ({ cells, header = false, mayBreak = false }) =>
        new TableRow({
          tableHeader: header,
          cantSplit: !mayBreak,
          children: cells.map(
            ({ children, fill, middle }, index) =>
              new TableCell({
                children,
                width: { size: widths[index]!, type: WidthType.DXA },
                margins: padding,
                ...(fill && { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
                ...(middle && { verticalAlign: VerticalAlign.CENTER }),
              }),
          ),
        }),
    ),
  });
}

export function tableOf(
  briefing: Briefing,
  { columns, rows, none: nothing }: Table,
  width: number,
): DocxTable {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / shares) * width));
  const size = columns.length > 4 ? 9 : 10.5;
  const alignOf = (index: number) => (columns[index]?.kind === "number" ? { alignment: right } : {});
  const header = columns.map(({ heading }, index): Box => ({
    children: atLeastOne(
      paragraphs(briefing, heading, { size, color: palette.sheet, bold: true }, alignOf(index)),
    ),
    fill: palette.ink,
  }));
  const said = rows.map((row) => ({
    cells: row.map((cell, index): Box => ({
      children: cellParagraphs(briefing, cell, size, index, alignOf(index)),
    })),
    ...(isLong(row) && { mayBreak: true as const }),
  }));
  const empty = columns.map((_column, index): Box => ({
    children: atLeastOne(index === 0 ? paragraphs(briefing, nothing, { size, color: palette.inkSoft }) : []),
  }));
  return grid(widths, [{ cells: header, header: true }, ...(said.length > 0 ? said : [{ cells: empty }])]);
}

function cellParagraphs(
  briefing: Briefing,
  cell: Cell,
  size: number,
  index: number,
  align: object,
): Paragraph[] {
  const color = cell.phase && phaseColors[cell.phase];
  const hand = {
    size,
    bold: index === 0 || cell.phase !== undefined,
    marks: marksOf(cell.sources),
    ...(color && { color }),
  };
  return atLeastOne(paragraphs(briefing, cell.text, hand, align));
}

function isLong(row: readonly Cell[]): boolean {
  return row.some(({ text }) => text.some((word) => widthOf(word) > mostUnbroken / 2));
}

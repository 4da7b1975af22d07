/** Tables on paper: a header on each page, hairlines between rows, a row kept whole unless no page could hold it. */
import type { ContentTable, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { Briefing, Cell, Table, Words } from "../../briefing";
import { widthOf } from "../print/measure";
import { palette, phaseColors } from "../print/palette";
import { marksOf } from "../print/page-words";
import { lines } from "./text";

const hair = `#${palette.rule}`;
/** A cell of more than so many em may be cut by a page's end: no page might hold it. */
const mostUnbroken = 300;

/** Hairlines under rows; columns parted by white. */
export const hairlines: CustomTableLayout = {
  hLineWidth: (index) => (index === 0 ? 0 : 0.6),
  vLineWidth: () => 0,
  hLineColor: () => hair,
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

export function gridOf(
  widths: readonly (number | string)[],
  header: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  options: { readonly mayBreak?: boolean; readonly layout?: CustomTableLayout } = {},
): ContentTable {
  return {
    table: {
      widths: [...widths],
      headerRows: 1,
      keepWithHeaderRows: options.mayBreak ? 0 : 1,
      dontBreakRows: !options.mayBreak,
      body: [[...header], ...rows.map((row) => [...row])],
    },
    layout: options.layout ?? hairlines,
    margin: [0, 2, 0, 10],
  };
}

/** Whether no page might hold the words of a cell. */
export function mayNotFit(words: Words): boolean {
  return words.some((word) => widthOf(word) > mostUnbroken);
}

export function tableOf(briefing: Briefing, { columns, rows, none }: Table, width: number): ContentTable {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const padding = 12;
  const widths = columns.map(({ share }) => (share / shares) * width - padding);
  const size = columns.length > 4 ? 8.5 : 9.5;
  const alignOf = (index: number) =>
    columns[index]?.kind === "number" ? ("right" as const) : ("left" as const);
  const header = columns.map(({ heading }, index): TableCell => ({
    stack: lines(briefing, heading, { size, color: palette.sheet, bold: true }),
    fillColor: `#${palette.ink}`,
    alignment: alignOf(index),
  }));
  const said = rows.map((row) =>
    row.map((cell, index): TableCell => ({
      stack: cellLines(briefing, cell, size, index),
      alignment: alignOf(index),
    })),
  );
  const empty = columns.map((_column, index): TableCell => ({
    stack: index === 0 ? lines(briefing, none, { size, color: palette.inkSoft }) : [],
  }));
  const mayBreak = rows.some((row) => row.some(({ text }) => mayNotFit(text)));
  return gridOf(widths, header, said.length > 0 ? said : [empty], { mayBreak });
}

function cellLines(briefing: Briefing, cell: Cell, size: number, index: number) {
  const color = cell.phase && phaseColors[cell.phase];
  return lines(briefing, cell.text, {
    size,
    bold: index === 0 || cell.phase !== undefined,
    marks: marksOf(cell.sources),
    ...(color && { color }),
  });
}

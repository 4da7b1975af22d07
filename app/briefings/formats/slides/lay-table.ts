/** A table on slides: paged by hand, its header on each, a row that is taller than a slide cut between its lines. */
import type { Cell, Table } from "../../briefing";
import { palette, phaseColors } from "../print/palette";
import { marksOf } from "../print/page-words";
import { cutParas, heightOf, parasOf } from "./paras";
import type { Area, Take } from "./portion";
import type { GridCell, Para } from "./slide";

/** Left and right of a cell's words together, and above and below them. */
export const cellInsets = { across: 0.25, down: 0.12 } as const;

interface Row {
  readonly cells: readonly GridCell[];
  readonly sources: readonly number[];
}

export function layTable(area: Area, table: Table): Take {
  const { briefing } = area;
  const size = area.width > 10 ? 12 : table.columns.length > 4 ? 9 : 11;
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => (share / shares) * area.width);
  const alignOf = (index: number) => (table.columns[index]?.kind === "number" ? ("right" as const) : "left");
  const header: Row = {
    cells: table.columns.map(({ heading }, index) => ({
      paras: parasOf(briefing, heading, { size, color: palette.sheet, bold: true }),
      align: alignOf(index),
    })),
    sources: [],
  };
  const rows = table.rows.map((cells): Row => ({
    cells: cells.map((cell, index) => ({ paras: cellParas(area, cell, size, index), align: alignOf(index) })),
    sources: cells.flatMap(({ sources }) => sources ?? []),
  }));
  const none: Row = {
    cells: table.columns.map((_column, index) => ({
      paras: index === 0 ? parasOf(briefing, table.none, { size, color: palette.inkSoft }) : [],
    })),
    sources: [],
  };
  return takeRows(header, rows.length > 0 ? rows : [none], widths);
}

function cellParas({ briefing }: Area, cell: Cell, size: number, index: number): Para[] {
  const color = cell.phase && phaseColors[cell.phase];
  return parasOf(briefing, cell.text, {
    size,
    marks: marksOf(cell.sources),
    ...(color && { color }),
    bold: index === 0 || cell.phase !== undefined,
  });
}

function takeRows(header: Row, rows: readonly Row[], widths: readonly number[]): Take {
  const heightOfRow = ({ cells }: Row) =>
    cellInsets.down +
    Math.max(0.2, ...cells.map(({ paras }, index) => heightOf(paras, widths[index]! - cellInsets.across)));
  const headerHeight = heightOfRow(header);
  return (room, isFresh) => {
    let left = room - headerHeight - 0.15;
    const kept: Row[] = [];
    while (rows[kept.length] && heightOfRow(rows[kept.length]!) <= left) {
      left -= heightOfRow(rows[kept.length]!);
      kept.push(rows[kept.length]!);
    }
    let rest = rows.slice(kept.length);
    if (kept.length === 0) {
      if (!isFresh) return null;
      const [head, tail] = cutRow(rest[0]!, widths, left - cellInsets.down);
      kept.push(head);
      rest = [tail, ...rest.slice(1)];
    }
    const shown = [header, ...kept].map((row) => ({ height: heightOfRow(row), cells: row.cells }));
    return {
      portion: {
        height: shown.reduce((sum, { height }) => sum + height, 0.15),
        sources: kept.flatMap(({ sources }) => sources),
        draw: (x, y) => [{ kind: "grid", x, y, widths, rows: shown }],
      },
      rest: rest.length > 0 ? takeRows(header, rest, widths) : null,
    };
  };
}

function cutRow({ cells, sources }: Row, widths: readonly number[], room: number): [Row, Row] {
  const cuts = cells.map(({ paras, align }, index) => {
    const [fits, rest] = cutParas(paras, widths[index]! - cellInsets.across, room);
    return { fits: { paras: fits, align }, rest: { paras: rest, align } };
  });
  return [
    { cells: cuts.map(({ fits }) => fits), sources },
    { cells: cuts.map(({ rest }) => rest), sources },
  ];
}

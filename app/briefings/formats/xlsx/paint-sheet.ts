/** A sheet in the library's terms: typed values, colours, widths, and a header row that stays in sight. */
import type { CellObject, Sheet as Painted } from "write-excel-file/node";
import { widthOf, wrapText } from "../print/measure";
import { palette, phaseColors } from "../print/palette";
import type { Sheet, Value } from "./sheet";

const dateFormats = { roc: "[$-404]e/mm/dd", iso: "yyyy-mm-dd" } as const;
const edge = { bottomBorderColor: `#${palette.rule}`, bottomBorderStyle: "thin" } as const;

/** Points: a line of the sheet's letters, and how wide they are in a column of so many characters. */
const letters = { size: 11, line: 16.5, perCharacter: 5.5 } as const;
const proseWidth = 100;
/** Excel's own limit, in points. */
const tallestRow = 409;

export function paintSheet({ name, header, rows }: Sheet): Painted<never> {
  const isProse = header.length === 0;
  const widths = isProse ? [proseWidth] : header.map((heading, index) => widthOfColumn(heading, rows, index));
  const told = rows.map((row) => atHeight(row.map(isProse ? paintProse : paintValue), widths));
  return {
    sheet: name,
    data: isProse ? told : [atHeight(header.map(paintHeading), widths), ...told],
    columns: widths.map((width) => ({ width })),
    showGridLines: false,
    ...(!isProse && { stickyRowsCount: 1 }),
    ...(header.length > 3 && { orientation: "landscape" as const }),
  };
}

/** Said on each row, because not every office makes room for wrapped words by itself. */
function atHeight(cells: readonly CellObject[], widths: readonly number[]): CellObject[] {
  const heights = cells.map(({ value, fontSize = letters.size }, index) => {
    const parts = typeof value === "string" ? value.split("\n") : [""];
    const room = (widths[index] ?? proseWidth) * letters.perCharacter - 8;
    const lines = parts.reduce((sum, part) => sum + wrapText(part, room, fontSize).length, 0);
    return lines * letters.line * (fontSize / letters.size);
  });
  const height = Math.min(tallestRow, Math.max(letters.line, ...heights) + 3);
  return cells.map((cell) => ({ ...cell, height }));
}

function paintHeading(heading: string): CellObject {
  return {
    value: heading,
    type: String,
    fontWeight: "bold",
    textColor: `#${palette.sheet}`,
    backgroundColor: `#${palette.ink}`,
    alignVertical: "center",
    wrap: true,
  };
}

function paintValue(value: Value): CellObject {
  const style: CellObject = {
    alignVertical: "top",
    ...edge,
    ...(value.phase && { textColor: `#${phaseColors[value.phase]}`, fontWeight: "bold" }),
    ...(value.look === "quiet" && { textColor: `#${palette.inkSoft}` }),
  };
  if (value.on)
    return {
      ...style,
      value: new Date(`${value.on}T00:00:00.000Z`),
      type: Date,
      format: dateFormats[value.calendar ?? "iso"],
      align: "left",
    };
  if (value.number !== undefined) return { ...style, value: value.number, type: Number };
  return { ...style, value: value.text, type: String, wrap: true };
}

function paintProse({ text, look }: Value): CellObject {
  return {
    value: text,
    type: String,
    wrap: true,
    alignVertical: "top",
    ...(look === "title" && { fontSize: 18, fontWeight: "bold", textColor: `#${palette.ink}` }),
    ...(look === "heading" && { fontSize: 13, fontWeight: "bold", textColor: `#${palette.seal}` }),
    ...(look === "quiet" && { textColor: `#${palette.inkSoft}` }),
  };
}

/** In characters of half an em, so that a Chinese one counts two. */
function widthOfColumn(heading: string, rows: Sheet["rows"], index: number): number {
  const texts = [heading, ...rows.map((row) => (row[index]?.on ? "0000/00/00" : (row[index]?.text ?? "")))];
  // Not Math.max of all: a call takes only so many arguments.
  const longest = texts.reduce((most, text) => Math.max(most, ...text.split("\n").map(widthOf)), 0);
  return Math.min(46, Math.max(9, Math.ceil(longest * 2) + 3));
}

/** A native table on an ODP slide. */
import { palette } from "../print/palette";
import { cellInsets } from "../slides/lay-table";
import type { Box, Grid } from "../slides/slide";
import { slideParagraphs } from "./slide-text";
import type { Pool } from "./style-pool";
import { type Attributes, tag } from "./xml";

export function placeOf({ x, y, w, h }: Pick<Box, "x" | "y" | "w" | "h">): Attributes {
  return { "svg:x": inches(x), "svg:y": inches(y), "svg:width": inches(w), "svg:height": inches(h) };
}

export function inches(length: number): string {
  return `${Math.round(length * 1000) / 1000}in`;
}

export function gridOf(pool: Pool, { x, y, widths, rows }: Grid): string {
  const h = rows.reduce((sum, { height }) => sum + height, 0);
  const w = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) =>
    tag("table:table-column", {
      "table:style-name": pool.style(
        "table-column",
        tag("style:table-column-properties", { "style:column-width": inches(width) }),
      ),
    }),
  );
  return tag(
    "draw:frame",
    { "draw:style-name": pool.style("graphic", tag("style:graphic-properties")), ...placeOf({ x, y, w, h }) },
    tag(
      "table:table",
      { "table:use-first-row-styles": "true" },
      ...columns,
      ...rows.map(({ height, cells }, index) =>
        tag(
          "table:table-row",
          {
            "table:style-name": pool.style(
              "table-row",
              tag("style:table-row-properties", { "style:row-height": inches(height) }),
            ),
          },
          ...cells.map(({ paras, align }) =>
            tag(
              "table:table-cell",
              { "table:style-name": pool.style("table-cell", cellLook(index === 0)) },
              ...(paras.length > 0 ? slideParagraphs(pool, paras, align) : [emptyParagraph(pool)]),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The second half repeats the first for LibreOffice Impress, which does not read the standard's own properties there. */
function cellLook(isHead: boolean): string {
  const fill = `#${(isHead ? palette.ink : palette.sheet).toLowerCase()}`;
  const insets = {
    "fo:padding-left": inches(cellInsets.across / 2),
    "fo:padding-right": inches(cellInsets.across / 2),
    "fo:padding-top": inches(cellInsets.down / 2),
    "fo:padding-bottom": inches(cellInsets.down / 2),
  };
  const rule = `0.75pt solid #${palette.rule.toLowerCase()}`;
  return [
    tag("loext:graphic-properties", {
      "draw:fill": "solid",
      "draw:fill-color": fill,
      "draw:textarea-vertical-align": "top",
      ...insets,
    }),
    tag("style:table-cell-properties", {
      "fo:background-color": fill,
      "style:vertical-align": "top",
      ...insets,
    }),
    tag("style:paragraph-properties", {
      "fo:border-left": "none",
      "fo:border-right": "none",
      "fo:border-top": "none",
      "fo:border-bottom": rule,
    }),
  ].join("");
}

/** An empty cell still has a size, or an office gives it its own and the row grows. */
function emptyParagraph(pool: Pool): string {
  return slideParagraphs(pool, [{ text: "", size: 8, color: palette.ink, language: "zh-Hant" }])[0]!;
}

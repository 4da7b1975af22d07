/** Draws a laid slide in OpenDocument: a title in its placeholder, custom shapes, lines, native tables, notes. */
import { palette } from "../print/palette";
import { cellInsets } from "../slides/lay-table";
import type { Box, Grid, Mark, Slide, Stroke } from "../slides/slide";
import { slideParagraphs } from "./slide-text";
import type { Pool } from "./style-pool";
import { lettersOf } from "./styles";
import { type Attributes, escapeXml, tag } from "./xml";

const paths = {
  rect: { type: "rectangle", path: "M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N" },
  arrow: { type: "pentagon-right", path: "M 0 0 L 18900 0 21600 10800 18900 21600 0 21600 Z N" },
} as const;
/** Left and right of the words of a painted box, in inches; none around bare words. */
const boxInset = 0.097;
const valigns = { top: "top", middle: "middle", bottom: "bottom" } as const;

export function writeSlide(
  pool: Pool,
  slide: Slide,
  number: number,
  sheet: { readonly w: number; readonly h: number },
): string {
  return tag(
    "draw:page",
    {
      "draw:name": `slide-${number}`,
      "draw:style-name": pool.style("drawing-page", tag("style:drawing-page-properties")),
      "draw:master-page-name": "Briefing",
    },
    titleFrame(pool, slide.title),
    ...slide.marks.map((mark) => markOf(pool, mark)),
    notesOf(pool, slide.notes, number, sheet),
  );
}

function placeOf({ x, y, w, h }: Pick<Box, "x" | "y" | "w" | "h">): Attributes {
  return { "svg:x": inches(x), "svg:y": inches(y), "svg:width": inches(w), "svg:height": inches(h) };
}

function inches(length: number): string {
  return `${Math.round(length * 1000) / 1000}in`;
}

function boxLook({ fill, line, valign = "top" }: Box): string {
  const inset = fill || line ? boxInset : 0;
  return tag("style:graphic-properties", {
    "draw:fill": fill ? "solid" : "none",
    "draw:fill-color": fill && `#${fill.toLowerCase()}`,
    "draw:stroke": line ? "solid" : "none",
    "svg:stroke-color": line && `#${line.toLowerCase()}`,
    "svg:stroke-width": line && "0.75pt",
    "draw:textarea-vertical-align": valigns[valign],
    "draw:auto-grow-height": "false",
    "draw:auto-grow-width": "false",
    "fo:wrap-option": "wrap",
    "fo:padding-left": inches(inset),
    "fo:padding-right": inches(inset),
    "fo:padding-top": "0in",
    "fo:padding-bottom": "0in",
  });
}

function titleFrame(pool: Pool, title: Box): string {
  return tag(
    "draw:frame",
    {
      "presentation:style-name": pool.style("presentation", boxLook(title)),
      ...placeOf(title),
      "presentation:class": "title",
      "presentation:user-transformed": "true",
    },
    tag("draw:text-box", {}, ...slideParagraphs(pool, title.paras, title.align)),
  );
}

function markOf(pool: Pool, mark: Mark): string {
  if (mark.kind === "stroke") return strokeOf(pool, mark);
  return mark.kind === "grid" ? gridOf(pool, mark) : boxOf(pool, mark);
}

function boxOf(pool: Pool, box: Box): string {
  const { type, path } = paths[box.shape];
  return tag(
    "draw:custom-shape",
    { "draw:style-name": pool.style("graphic", boxLook(box)), ...placeOf(box) },
    ...slideParagraphs(pool, box.paras, box.align),
    tag("draw:enhanced-geometry", {
      "svg:viewBox": "0 0 21600 21600",
      "draw:type": type,
      "draw:enhanced-path": path,
    }),
  );
}

function strokeOf(pool: Pool, { x, y, w, h, color, width }: Stroke): string {
  const look = tag("style:graphic-properties", {
    "draw:stroke": "solid",
    "svg:stroke-color": `#${color.toLowerCase()}`,
    "svg:stroke-width": `${width}pt`,
  });
  return tag("draw:line", {
    "draw:style-name": pool.style("graphic", look),
    "svg:x1": inches(x),
    "svg:y1": inches(y),
    "svg:x2": inches(x + w),
    "svg:y2": inches(y + h),
  });
}

function gridOf(pool: Pool, { x, y, widths, rows }: Grid): string {
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

function notesOf(
  pool: Pool,
  notes: readonly string[],
  number: number,
  { w, h }: { readonly w: number; readonly h: number },
): string {
  const scale = Math.min(6 / w, 4 / h);
  const look = tag("style:graphic-properties", { "draw:fill": "none", "draw:stroke": "none" });
  const letters = pool.style("text", lettersOf({ size: 11, color: palette.ink }));
  return tag(
    "presentation:notes",
    {},
    tag("draw:page-thumbnail", {
      ...placeOf({ x: 1, y: 0.8, w: w * scale, h: h * scale }),
      "draw:page-number": number,
      "presentation:class": "page",
    }),
    tag(
      "draw:frame",
      {
        "presentation:style-name": pool.style("presentation", look),
        ...placeOf({ x: 0.8, y: 5.2, w: 6.6, h: 5 }),
        "presentation:class": "notes",
      },
      tag(
        "draw:text-box",
        {},
        ...notes.map((note) =>
          tag("text:p", {}, tag("text:span", { "text:style-name": letters }, escapeXml(note))),
        ),
      ),
    ),
  );
}

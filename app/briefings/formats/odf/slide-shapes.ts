/** Draws a laid slide in OpenDocument: a title in its placeholder, custom shapes, lines, native tables, notes. */
import { palette } from "../print/palette";
import type { Box, Mark, Slide, Stroke } from "../slides/slide";
import { gridOf, inches, placeOf } from "./slide-grid";
import { slideParagraphs } from "./slide-text";
import type { Pool } from "./style-pool";
import { lettersOf } from "./styles";
import { escapeXml, tag } from "./xml";

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

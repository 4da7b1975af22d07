/** Draws laid slides with pptxgenjs. The font and the language are set on every run: the theme knows no Chinese. */
import type { default as PptxGen } from "pptxgenjs";
import * as library from "pptxgenjs";
import type { PageShape } from "../../briefing";
import { officeLang } from "../print/lines";
import { fonts, palette } from "../print/palette";
import { cellInsets } from "../slides/lay-table";
import {
  type Box,
  type Grid,
  type GridCell,
  type Mark,
  type Para,
  sheetSizes,
  type Slide,
} from "../slides/slide";

type Run = PptxGen.TextProps;

// Bundlers hand over the module of a CommonJS package with its default one level deeper.
const outer = library.default as unknown as { default?: typeof PptxGen };
const Presentation = outer.default ?? library.default;

/** Left and right of the words of a painted box, in points. */
const boxInset = 7;
const shapes = { rect: "rect", arrow: "homePlate" } as const;
const half = cellInsets.across / 2;
const cellMargin: [number, number, number, number] = [cellInsets.down / 2, half, cellInsets.down / 2, half];

export async function drawSlides(
  slides: readonly Slide[],
  {
    shape,
    title,
    titleName,
  }: { readonly shape: PageShape; readonly title: string; readonly titleName: string },
): Promise<Uint8Array> {
  const deck = new Presentation();
  const { w, h } = sheetSizes[shape];
  deck.defineLayout({ name: shape, width: w, height: h });
  deck.layout = shape;
  deck.title = title;
  deck.author = "Lawtrail";
  deck.company = "Lawtrail";
  deck.subject = title;
  deck.revision = "1";
  deck.theme = { headFontFace: fonts.screen, bodyFontFace: fonts.screen };
  // A title of its own kind, so that outlines and screen readers know each slide's name.
  const placeholder = { name: "title", type: "title" as const, x: 0.6, y: 0.4, w: w - 1.2, h: 0.8 };
  deck.defineSlideMaster({
    title: "briefing",
    background: { color: palette.paper },
    objects: [{ placeholder: { options: placeholder, text: "" } }],
  });
  for (const { title, marks, notes } of slides) {
    const slide = deck.addSlide({ masterName: "briefing" });
    slide.addText(runsOf(title.paras), { ...placeOf(title), objectName: titleName, align: "left" });
    for (const mark of marks) drawMark(slide, mark);
    slide.addNotes(notes.join("\n"));
  }
  const file = await deck.write({ outputType: "uint8array", compression: false });
  return file as Uint8Array;
}

function drawMark(slide: PptxGen.Slide, mark: Mark): void {
  if (mark.kind === "grid") return drawGrid(slide, mark);
  if (mark.kind === "stroke") {
    const { x, y, w, h, color, width } = mark;
    slide.addShape("line", { x, y, w, h, line: { color, width } });
    return;
  }
  const options = {
    ...placeOf(mark),
    shape: shapes[mark.shape],
    ...(mark.fill && { fill: { color: mark.fill } }),
    ...(mark.line && { line: { color: mark.line, width: 0.75 } }),
  };
  slide.addText(mark.paras.length > 0 ? runsOf(mark.paras) : "", { ...options, align: mark.align ?? "left" });
}

function placeOf({ x, y, w, h, valign, fill, line }: Box): PptxGen.TextPropsOptions {
  const side = fill || line ? boxInset : 0;
  // The library reads left, right, bottom, top. Nothing above and below: the layout's lines are generous.
  return { x, y, w, h, margin: [side, side, 0, 0], valign: valign ?? "top", fit: "none", wrap: true };
}

function drawGrid(slide: PptxGen.Slide, { x, y, widths, rows }: Grid): void {
  const border = { type: "solid" as const, pt: 0.75, color: palette.rule };
  const none = { type: "none" as const };
  slide.addTable(
    rows.map(({ cells }, index) =>
      cells.map((cell) => ({
        text: cellRuns(cell),
        options: {
          align: cell.align ?? "left",
          valign: "top" as const,
          margin: cellMargin,
          fill: { color: index === 0 ? palette.ink : palette.sheet },
          border: [border, none, border, none] as [
            PptxGen.BorderProps,
            PptxGen.BorderProps,
            PptxGen.BorderProps,
            PptxGen.BorderProps,
          ],
        },
      })),
    ),
    {
      x,
      y,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: [...widths],
      rowH: rows.map(({ height }) => height),
      autoPage: false,
    },
  );
}

/** An empty cell still has a size, or an office gives it its own and the row grows. */
function cellRuns({ paras }: GridCell): Run[] {
  return paras.length > 0 ? runsOf(paras) : [{ text: "", options: { fontSize: 8, fontFace: fonts.screen } }];
}

function runsOf(paras: readonly Para[]): Run[] {
  return paras.flatMap(({ text, size, color, language, bold = false, marks, link }, index): Run[] => {
    const isLast = index === paras.length - 1;
    const hand = { fontSize: size, fontFace: fonts.screen, lang: officeLang[language] };
    const words: Run = {
      text,
      options: {
        ...hand,
        color,
        bold,
        ...(link && { hyperlink: { url: link } }),
        breakLine: !marks && !isLast,
      },
    };
    if (!marks) return [words];
    const isLight = color === palette.sheet;
    const number: Run = {
      text: marks,
      options: { ...hand, color: isLight ? color : palette.inkSoft, bold: isLight, breakLine: !isLast },
    };
    return [words, number];
  });
}

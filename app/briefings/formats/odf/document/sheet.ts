/** The look of an ODT: the sheet, its foot with the day and the page, and the styles that people may then change. */
import { oneLine } from "../../print/lines";
import { palette, phaseColors, stepPaints } from "../../print/palette";
import { pageParts } from "../../print/page-words";
import type { Briefing } from "../../../briefing";
import { familyStyle, lettersOf, paragraphStyle, type ParagraphLook } from "../styles";
import { escapeXml, tag } from "../xml";

const margin = 2;

/** A4, standing, or lying for briefings made for a screen. In centimetres. */
export function sheetOf({ shape }: Pick<Briefing, "shape">) {
  const [width, height] = shape === "a4" ? [21, 29.7] : [29.7, 21];
  return { width, height, textWidth: width - 2 * margin };
}

const looks: Readonly<Record<string, ParagraphLook>> = {
  Body: {
    size: 11,
    color: palette.ink,
    paragraph: { "fo:margin-bottom": "0.2cm", "fo:line-height": "140%" },
  },
  Lead: {
    size: 13,
    color: palette.ink,
    paragraph: { "fo:margin-bottom": "0.15cm", "fo:line-height": "140%" },
  },
  Quiet: { size: 9, color: palette.inkSoft, paragraph: { "fo:margin-bottom": "0.12cm" } },
  Cell: { size: 10, color: palette.ink, paragraph: { "fo:line-height": "125%" } },
  CellBold: { size: 10, color: palette.ink, bold: true, paragraph: { "fo:margin-top": "0.1cm" } },
  CellHead: { size: 9, color: palette.inkSoft, bold: true },
  CellLight: { size: 10, color: palette.sheet, bold: true },
};

export function documentStyles(briefing: Briefing) {
  const { width, height, textWidth } = sheetOf(briefing);
  return {
    textWidth,
    automatic: automaticStyles(),
    styles: [
      tag("style:default-style", { "style:family": "paragraph" }, lettersOf({ size: 11 })),
      paragraphStyle("Title", {
        size: 24,
        bold: true,
        color: palette.ink,
        level: 1,
        paragraph: { "fo:margin-bottom": "0.3cm", "fo:keep-with-next": "always" },
      }),
      paragraphStyle("Heading", {
        size: 15,
        bold: true,
        color: palette.ink,
        level: 2,
        paragraph: { "fo:margin-top": "0.7cm", "fo:margin-bottom": "0.25cm", "fo:keep-with-next": "always" },
      }),
      ...Object.entries(looks).flatMap(([name, look]) => [
        paragraphStyle(name, look),
        paragraphStyle(`${name}_Second`, {
          ...look,
          size: (look.size ?? 11) - 1,
          bold: false,
          color: look.color === palette.sheet ? palette.sheet : palette.inkSoft,
        }),
      ]),
    ].join(""),
    layouts: tag(
      "style:page-layout",
      { "style:name": "Sheet" },
      tag("style:page-layout-properties", {
        "fo:page-width": `${width}cm`,
        "fo:page-height": `${height}cm`,
        "style:print-orientation": width > height ? "landscape" : "portrait",
        "fo:margin-top": `${margin}cm`,
        "fo:margin-bottom": "1.4cm",
        "fo:margin-left": `${margin}cm`,
        "fo:margin-right": `${margin}cm`,
      }),
      tag(
        "style:footer-style",
        {},
        tag("style:header-footer-properties", { "fo:min-height": "0.9cm", "fo:margin-top": "0.3cm" }),
      ),
    ),
    masters: tag(
      "style:master-page",
      { "style:name": "Standard", "style:page-layout-name": "Sheet" },
      tag("style:footer", {}, ...footOf(briefing)),
    ),
  };
}

/** The same on every page: the day, the page, the address. */
function footOf(briefing: Briefing): string[] {
  const [before, between, after] = pageParts(briefing);
  return [
    tag(
      "text:p",
      { "text:style-name": "Quiet" },
      escapeXml(`${oneLine(briefing.dateline)}\u3000${before}`),
      tag("text:page-number", { "text:select-page": "current" }, "1"),
      escapeXml(between),
      tag("text:page-count", {}, "1"),
      escapeXml(after),
    ),
    tag(
      "text:p",
      { "text:style-name": "Quiet" },
      tag(
        "text:a",
        { "xlink:type": "simple", "xlink:href": briefing.permalink },
        escapeXml(briefing.permalink),
      ),
    ),
  ];
}

function automaticStyles(): string {
  const cellStyle = (name: string, fill: string | null, line: string) =>
    familyStyle(
      name,
      "table-cell",
      tag("style:table-cell-properties", {
        "fo:padding": "0.12cm",
        "fo:border-left": "none",
        "fo:border-right": "none",
        "fo:border-top": "none",
        "fo:border-bottom": `0.5pt solid #${line.toLowerCase()}`,
        "fo:background-color": fill ? `#${fill.toLowerCase()}` : undefined,
        "style:vertical-align": "top",
      }),
    );
  const letters = (name: string, look: Parameters<typeof lettersOf>[0]) =>
    familyStyle(name, "text", lettersOf(look));
  return [
    cellStyle("CellPlain", null, palette.rule),
    cellStyle("CellHeadBox", null, palette.ruleStrong),
    ...Object.entries(phaseColors).map(([phase, color]) => cellStyle(`Phase_${phase}`, color, color)),
    ...Object.entries(stepPaints).map(([state, { fill, line }]) => cellStyle(`Step_${state}`, fill, line)),
    ...Object.entries(stepPaints).map(([state, { text }]) => letters(`StepText_${state}`, { color: text })),
    ...Object.entries(phaseColors).map(([phase, color]) =>
      letters(`PhaseText_${phase}`, { color, bold: true }),
    ),
    letters("Marks", { size: 8, color: palette.inkSoft }),
    familyStyle(
      "Picture",
      "graphic",
      tag("style:graphic-properties", {
        "style:wrap": "none",
        "style:horizontal-pos": "left",
        "style:horizontal-rel": "paragraph",
        "style:vertical-pos": "top",
        "style:vertical-rel": "baseline",
      }),
    ),
  ].join("");
}

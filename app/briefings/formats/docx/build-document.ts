/** From a briefing to a document: what stands on which paper, in which order. */
import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Block, Briefing } from "../../briefing";
import { oneLine } from "../print/lines";
import { fonts, palette, phaseColors } from "../print/palette";
import { marksOf, pageParts, sayWords, sourceTable } from "../print/page-words";
import { boardOf, stripOf, timelineOf } from "./pictures";
import { tableOf } from "./tables";
import { font, link, paragraphs, run } from "./text";

/** A4 in twentieths of a point, and its margins. */
const a4 = { short: 11906, long: 16838 } as const;
const margin = 1080;

export function buildDocument(briefing: Briefing): Document {
  const isUpright = briefing.shape === "a4";
  const width = (isUpright ? a4.short : a4.long) - 2 * margin;
  const sources = sourceTable(briefing);
  const title = oneLine(briefing.title);
  return new Document({
    title,
    subject: title,
    creator: "Lawtrail",
    lastModifiedBy: "Lawtrail",
    description: briefing.permalink,
    styles: {
      default: {
        document: {
          run: { font, size: 22, color: palette.ink, language: { value: "en-US", eastAsia: "zh-TW" } },
          paragraph: { spacing: { after: 60 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // The library turns the paper itself.
              width: a4.short,
              height: a4.long,
              orientation: isUpright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 480, footer: 480 },
          },
        },
        footers: { default: footOf(briefing, width) },
        children: [
          ...headOf(briefing),
          ...briefing.sections.flatMap(({ heading, blocks }) => [
            ...(oneLine(heading) === title ? [] : headingOf(briefing, heading)),
            ...blocks.flatMap((block, index) => blockOf(briefing, block, width, index < blocks.length - 1)),
          ]),
          ...(sources
            ? [
                ...headingOf(
                  briefing,
                  sayWords(briefing, (t) => t.briefings.sources),
                ),
                tableOf(briefing, sources, width),
              ]
            : []),
        ],
      },
    ],
  });
}

function headOf(briefing: Briefing): Paragraph[] {
  const seal = { style: BorderStyle.SINGLE, size: 36, color: palette.seal, space: 8 };
  const size = oneLine(briefing.title).length > 60 ? 14 : 24;
  return [
    ...paragraphs(
      briefing,
      briefing.title,
      { size, bold: true },
      { heading: HeadingLevel.TITLE, border: { left: seal }, indent: { left: 160 } },
    ),
    ...paragraphs(briefing, briefing.subtitle, { size: 12, color: palette.inkSoft }),
    ...paragraphs(
      briefing,
      briefing.dateline,
      { size: 10, color: palette.inkSoft },
      { spacing: { after: 160 } },
    ),
  ];
}

function headingOf(briefing: Briefing, heading: Briefing["title"]): Paragraph[] {
  return paragraphs(
    briefing,
    heading,
    { size: 15, bold: true },
    { heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 280, after: 100 } },
  );
}

function blockOf(briefing: Briefing, block: Block, width: number, keepNext: boolean): FileChild[] {
  const gap = new Paragraph({ children: [], spacing: { after: 60 } });
  switch (block.kind) {
    case "paragraph":
      return block.tone === "quiet"
        ? paragraphs(briefing, block.text, { size: 9.5, color: palette.inkSoft })
        : paragraphs(briefing, block.text, { size: 11 }, { keepNext });
    case "list":
      return block.items.flatMap(({ text, phase, sources }) =>
        paragraphs(
          briefing,
          text,
          { size: 11, marks: marksOf(sources), ...(phase && { color: phaseColors[phase] }) },
          { bullet: { level: 0 } },
        ),
      );
    case "table":
      return [tableOf(briefing, block, width), gap];
    case "board":
      return [boardOf(briefing, block, width), gap];
    case "strip":
      return [stripOf(briefing, block, width), gap];
    case "timeline":
      return [...timelineOf(briefing, block, width), gap];
  }
}

function footOf(briefing: Briefing, width: number): Footer {
  const [before, between, after] = pageParts(briefing);
  const rule = { style: BorderStyle.SINGLE, size: 6, color: palette.ruleStrong, space: 6 };
  const size = 8;
  return new Footer({
    children: [
      new Paragraph({
        border: { top: rule },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        spacing: { after: 0 },
        children: [
          run(
            { text: oneLine(briefing.dateline), language: briefing.languages[0] ?? "zh-Hant" },
            { size, color: palette.inkSoft },
          ),
          new TextRun({
            children: ["\t", before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
            font: { ...font, eastAsia: fonts.screen },
            size: size * 2,
            color: palette.inkSoft,
          }),
        ],
      }),
      new Paragraph({ children: [link(briefing.permalink, size)] }),
    ],
  });
}

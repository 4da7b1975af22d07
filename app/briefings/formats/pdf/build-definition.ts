/** From a briefing to pdfmake's definition of a document. */
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import type { Block, Briefing, Words } from "../../briefing";
import { officeLang, oneLine } from "../print/lines";
import { palette, phaseColors } from "../print/palette";
import { marksOf, pageOf, sayWords, sourceTable } from "../print/page-words";
import { mainFont } from "../print/font-files";
import { boardOf, stripOf, timelineOf } from "./pictures";
import { tableOf } from "./tables";
import { lines, text } from "./text";

/** A4 in points, and its margins. */
const a4 = { short: 595.28, long: 841.89 } as const;
const margin = { side: 48, top: 46, bottom: 62 } as const;

export function buildDefinition(briefing: Briefing): TDocumentDefinitions {
  const isUpright = briefing.shape === "a4";
  const width = (isUpright ? a4.short : a4.long) - 2 * margin.side;
  const made = new Date(briefing.newestRecordAt);
  const title = oneLine(briefing.title);
  return {
    pageSize: "A4",
    pageOrientation: isUpright ? "portrait" : "landscape",
    pageMargins: [margin.side, margin.top, margin.side, margin.bottom],
    version: "1.7",
    language: officeLang[briefing.languages[0] ?? "zh-Hant"],
    displayTitle: true,
    info: {
      title,
      author: "Lawtrail",
      creator: "Lawtrail",
      producer: "pdfmake",
      subject: oneLine(briefing.dateline),
      creationDate: made,
      modDate: made,
    },
    defaultStyle: { font: mainFont, fontSize: 10, lineHeight: 1.15 },
    content: contentOf(briefing, width),
    footer: (page, pages) => footOf(briefing, width, pageOf(briefing, page, pages)),
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
  };
}

function contentOf(briefing: Briefing, width: number): Content[] {
  const sources = sourceTable(briefing);
  const title = oneLine(briefing.title);
  const isLong = title.length > 60;
  return [
    {
      table: {
        widths: ["*"],
        body: [
          [
            {
              stack: lines(briefing, briefing.title, { size: isLong ? 12 : 22, bold: true }),
              border: [true, false, false, false],
            },
          ],
        ],
      },
      layout: {
        vLineWidth: () => 4,
        vLineColor: () => `#${palette.seal}`,
        paddingLeft: () => 9,
        paddingTop: () => 0,
        paddingBottom: () => 0,
      },
      margin: [2, 0, 0, 6],
    },
    ...lines(briefing, briefing.subtitle, { size: 11, color: palette.inkSoft }),
    ...lines(briefing, briefing.dateline, { size: 9, color: palette.inkSoft }),
    { text: "", margin: [0, 0, 0, 6] },
    ...briefing.sections.flatMap(({ heading, blocks }) => [
      ...(oneLine(heading) === title ? [] : [headingOf(briefing, heading)]),
      ...blocks.flatMap((block) => blockOf(briefing, block, width)),
    ]),
    ...(sources
      ? [
          headingOf(
            briefing,
            sayWords(briefing, (t) => t.briefings.sources),
          ),
          tableOf(briefing, sources, width),
        ]
      : []),
  ];
}

function headingOf(briefing: Briefing, heading: Words): Content {
  return {
    stack: lines(briefing, heading, { size: 14, bold: true }),
    margin: [0, 12, 0, 4],
    headlineLevel: 1,
  };
}

function blockOf(briefing: Briefing, block: Block, width: number): Content[] {
  switch (block.kind) {
    case "paragraph":
      return lines(
        briefing,
        block.text,
        block.tone === "quiet" ? { size: 8.5, color: palette.inkSoft } : { size: 10.5 },
      );
    case "list":
      return [
        {
          ul: block.items.map(({ text, phase, sources }) => ({
            stack: lines(briefing, text, {
              size: 10.5,
              marks: marksOf(sources),
              ...(phase && { color: phaseColors[phase] }),
            }),
          })),
          margin: [0, 2, 0, 6],
        },
      ];
    case "table":
      return [tableOf(briefing, block, width)];
    case "board":
      return [boardOf(briefing, block)];
    case "strip":
      return [stripOf(briefing, block)];
    case "timeline":
      return timelineOf(briefing, block, width);
  }
}

function footOf(briefing: Briefing, width: number, page: string): Content {
  const quiet = { size: 8, color: palette.inkSoft };
  const link = briefing.permalink;
  return {
    margin: [margin.side, 12, margin.side, 0],
    stack: [
      {
        canvas: [
          {
            type: "line",
            x1: 0,
            x2: width,
            y1: 0,
            y2: 0,
            lineWidth: 0.7,
            lineColor: `#${palette.ruleStrong}`,
          },
        ],
      },
      {
        columns: [
          { ...text(oneLine(briefing.dateline), quiet), width: "*" },
          { ...text(page, quiet), width: "auto", alignment: "right" },
        ],
        margin: [0, 4, 0, 0],
      },
      text(shortened(link, Math.floor(width / 4.5)), { size: 8, color: palette.link, link }),
    ],
  };
}

/** As much of the address as one line holds; the link behind it is whole. */
function shortened(address: string, most: number): string {
  return address.length <= most ? address : `${address.slice(0, most - 1)}…`;
}

/** ODT: a document to edit and to print, with native headings, tables and page numbers. */
import type { Exporter } from "../../exporter";
import { writeBlock } from "./document/blocks";
import { documentStyles } from "./document/sheet";
import { headingOf, paragraphsOf, sourceLines } from "./document/text";
import { packOdf } from "./package";
import { fontFaces } from "./styles";
import { tag } from "./xml";

const mediaType = "application/vnd.oasis.opendocument.text";

export const odt = {
  format: "odt",
  extension: "odt",
  mediaType,
  omits: [],
  render: async (briefing) => {
    const { automatic, styles, layouts, masters, textWidth } = documentStyles(briefing);
    const pictures: { path: string; mediaType: string; bytes: Uint8Array }[] = [];
    let count = 0;
    const writing = {
      briefing,
      textWidth,
      nameTable: () => `table-${++count}`,
      addPicture: (svg: string) => {
        const path = `Pictures/timeline-${pictures.length + 1}.svg`;
        pictures.push({ path, mediaType: "image/svg+xml", bytes: new TextEncoder().encode(svg) });
        return path;
      },
      columnStyles: [] as string[],
    };
    const body = [
      headingOf(briefing, briefing.title, 1),
      ...paragraphsOf(briefing, briefing.subtitle, "Lead"),
      ...paragraphsOf(briefing, briefing.dateline, "Quiet"),
      ...briefing.sections.flatMap(({ heading, blocks }) => [
        headingOf(briefing, heading, 2),
        ...blocks.map((block) => writeBlock(writing, block)),
      ]),
      ...sourceLines(briefing),
    ];
    return packOdf(briefing, {
      mediaType,
      fonts: fontFaces,
      automatic: automatic + writing.columnStyles.join(""),
      styles,
      layouts,
      masters,
      pictures,
      body: tag("office:text", {}, ...body),
    });
  },
} as const satisfies Exporter;

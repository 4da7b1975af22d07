/** The blocks of a briefing in an ODT: native lists and tables; the timeline as a drawing with its sentences below. */
import { marksOf } from "../../print/page-words";
import { drawBars } from "../../picture/timeline-drawing";
import { linesOf } from "../../print/lines";
import { sayWords } from "../../print/page-words";
import type { Block, Board, Briefing, Cell, Strip, Table, Timeline } from "../../../briefing";
import { paragraphsOf } from "./text";
import { familyStyle } from "../styles";
import { escapeXml, tag } from "../xml";

export interface Writing {
  readonly briefing: Briefing;
  /** In centimetres. */
  readonly textWidth: number;
  readonly nameTable: () => string;
  readonly addPicture: (svg: string) => string;
  /** Grows with every table. */
  readonly columnStyles: string[];
}

export function writeBlock(writing: Writing, block: Block): string {
  const { briefing } = writing;
  switch (block.kind) {
    case "paragraph":
      return paragraphsOf(briefing, block.text, block.tone === "quiet" ? "Quiet" : "Body").join("");
    case "list":
      return tag(
        "text:list",
        {},
        ...block.items.map((item) =>
          tag("text:list-item", {}, ...paragraphsOf(briefing, item.text, "Body", marksOf(item.sources))),
        ),
      );
    case "table":
      return writeTable(writing, block);
    case "board":
      return writeBoard(writing, block);
    case "strip":
      return writeStrip(writing, block);
    case "timeline":
      return writeTimeline(writing, block);
  }
}

/** @param shares of the columns @param rows XML of the rows */
function tableOf(writing: Writing, shares: readonly number[], head: string, rows: readonly string[]): string {
  const name = writing.nameTable();
  const whole = shares.reduce((sum, share) => sum + share, 0);
  writing.columnStyles.push(
    familyStyle(
      name,
      "table",
      tag("style:table-properties", {
        "style:width": `${writing.textWidth}cm`,
        "table:align": "left",
        "fo:margin-bottom": "0.3cm",
      }),
    ),
    ...shares.map((share, index) =>
      familyStyle(
        `${name}-${index + 1}`,
        "table-column",
        tag("style:table-column-properties", {
          "style:column-width": `${((share / whole) * writing.textWidth).toFixed(2)}cm`,
        }),
      ),
    ),
  );
  return tag(
    "table:table",
    { "table:name": name, "table:style-name": name },
    ...shares.map((_share, index) =>
      tag("table:table-column", { "table:style-name": `${name}-${index + 1}` }),
    ),
    head ? tag("table:table-header-rows", {}, tag("table:table-row", {}, head)) : "",
    ...rows,
  );
}

function boxOf(style: string, ...children: readonly string[]): string {
  return tag("table:table-cell", { "table:style-name": style, "office:value-type": "string" }, ...children);
}

function writeTable(writing: Writing, { columns, rows, none }: Table): string {
  const { briefing } = writing;
  if (rows.length === 0) return paragraphsOf(briefing, none, "Body").join("");
  const head = columns.map(({ heading }) =>
    boxOf("CellHeadBox", ...paragraphsOf(briefing, heading, "CellHead")),
  );
  return tableOf(
    writing,
    columns.map(({ share }) => share),
    head.join(""),
    rows.map((row) =>
      tag("table:table-row", {}, ...row.map((cell) => boxOf("CellPlain", ...cellParagraphs(briefing, cell)))),
    ),
  );
}

function cellParagraphs(briefing: Briefing, { text, phase, sources }: Cell): string[] {
  if (!phase) return paragraphsOf(briefing, text, "Cell", marksOf(sources));
  return linesOf(text, briefing.languages).map(({ text: line }, index, lines) =>
    tag(
      "text:p",
      { "text:style-name": index === 0 ? "Cell" : "Cell_Second" },
      tag("text:span", { "text:style-name": `PhaseText_${phase}` }, escapeXml(line)),
      index === lines.length - 1 && sources?.length
        ? tag("text:span", { "text:style-name": "Marks" }, ` ${marksOf(sources)}`)
        : "",
    ),
  );
}

function writeBoard(writing: Writing, { columns }: Board): string {
  const { briefing } = writing;
  const none = sayWords(briefing, (t) => t.board.none);
  const heads = columns.map(({ phase, heading }) =>
    boxOf(`Phase_${phase}`, ...paragraphsOf(briefing, heading, "CellLight")),
  );
  const cells = columns.map(({ cards }) =>
    boxOf(
      "CellPlain",
      ...(cards.length === 0 ? paragraphsOf(briefing, none, "Cell") : []),
      ...cards.flatMap(({ title, status, sources }) => [
        ...paragraphsOf(briefing, title, "CellBold"),
        ...paragraphsOf(briefing, status, "Cell", marksOf(sources)),
      ]),
    ),
  );
  return tableOf(
    writing,
    columns.map(() => 1),
    heads.join(""),
    [tag("table:table-row", {}, ...cells)],
  );
}

function writeStrip(writing: Writing, { steps }: Strip): string {
  const { briefing } = writing;
  const cells = steps.map(({ label, state, note }) => {
    const said = [...linesOf(label, briefing.languages), ...linesOf(note ?? [], briefing.languages)];
    const named = note
      ? said
      : [
          ...said,
          ...linesOf(
            sayWords(briefing, (t) => t.briefings.stateNames[state]),
            briefing.languages,
          ),
        ];
    return boxOf(
      `Step_${state}`,
      ...named.map(({ text }) =>
        tag(
          "text:p",
          { "text:style-name": "Cell" },
          tag("text:span", { "text:style-name": `StepText_${state}` }, escapeXml(text)),
        ),
      ),
    );
  });
  return tableOf(
    writing,
    steps.map(() => 1),
    "",
    [tag("table:table-row", {}, ...cells)],
  );
}

function writeTimeline(writing: Writing, timeline: Timeline): string {
  const { briefing, textWidth } = writing;
  const { svg, width, height } = drawBars(briefing, timeline);
  const path = writing.addPicture(svg);
  const frame = tag(
    "draw:frame",
    {
      "draw:style-name": "Picture",
      "draw:name": path.replace(/\W+/g, "-"),
      "text:anchor-type": "as-char",
      "svg:width": `${textWidth}cm`,
      "svg:height": `${((height / width) * textWidth).toFixed(2)}cm`,
    },
    tag("draw:image", {
      "xlink:href": path,
      "xlink:type": "simple",
      "xlink:show": "embed",
      "xlink:actuate": "onLoad",
    }),
    tag("svg:desc", {}, escapeXml(timeline.bars.map(({ sentence }) => sentence[0] ?? "").join(" "))),
  );
  return [
    tag("text:p", { "text:style-name": "Body" }, frame),
    ...timeline.bars.flatMap(({ sentence }) => paragraphsOf(briefing, sentence, "Quiet")),
  ].join("");
}

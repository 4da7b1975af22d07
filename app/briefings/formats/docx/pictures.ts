/** The board, the strip and the timeline of a document, each as a table whose cells are painted: all of it can be edited. */
import {
  HeightRule,
  Paragraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Board, Briefing, Strip, Timeline } from "../../briefing";
import { sharesOf, yearTicks } from "../print/axis";
import { oneLine } from "../print/lines";
import { palette, phaseColors, stepPaints } from "../print/palette";
import { marksOf, phaseName, sayWords, stateName } from "../print/page-words";
import { type Box, grid, noBorders } from "./tables";
import { atLeastOne, paragraphs, run } from "./text";

export function boardOf(briefing: Briefing, { columns }: Board, width: number): DocxTable {
  const widths = columns.map(() => Math.floor(width / columns.length));
  const header = columns.map(({ phase, heading, count }): Box => ({
    children: atLeastOne(
      paragraphs(briefing, heading, { size: 12, bold: true, color: palette.sheet, marks: `  ${count}` }),
    ),
    fill: phaseColors[phase],
  }));
  const rows = Array.from({ length: Math.max(1, ...columns.map(({ cards }) => cards.length)) }, (_, row) => ({
    cells: columns.map(({ cards }): Box => {
      const card = cards[row];
      const nothing =
        row === 0
          ? paragraphs(
              briefing,
              sayWords(briefing, (t) => t.briefings.nothing),
              { size: 10, color: palette.inkSoft },
            )
          : [];
      if (!card) return { children: atLeastOne(nothing) };
      return {
        children: atLeastOne([
          ...paragraphs(briefing, card.title, { size: 11, bold: true }),
          ...paragraphs(briefing, card.status, {
            size: 10,
            color: palette.inkSoft,
            marks: marksOf(card.sources),
          }),
        ]),
      };
    }),
    mayBreak: true as const,
  }));
  return grid(widths, [{ cells: header, header: true }, ...rows]);
}

export function stripOf(briefing: Briefing, { steps }: Strip, width: number): DocxTable {
  const widths = steps.map(() => Math.floor(width / steps.length));
  const center = { alignment: "center" } as const;
  const names = steps.map(({ label, state }): Box => ({
    children: atLeastOne(
      paragraphs(briefing, label, { size: 11, bold: true, color: stepPaints[state].text }, center),
    ),
    fill: stepPaints[state].fill,
    middle: true,
  }));
  const notes = steps.map(({ state, note }): Box => ({
    children: atLeastOne([
      ...paragraphs(
        briefing,
        stateName(briefing, state),
        { size: 9, color: state === "now" ? palette.seal : palette.inkSoft, bold: state === "now" },
        center,
      ),
      ...paragraphs(briefing, note ?? [], { size: 9.5 }, center),
    ]),
  }));
  return grid(widths, [{ cells: names }, { cells: notes }]);
}

export function timelineOf(briefing: Briefing, timeline: Timeline, width: number): (Paragraph | DocxTable)[] {
  const names = Math.floor(width * 0.42);
  const chart = width - names;
  const inner = chart - 200;
  const ticks = yearTicks(briefing.languages[0] ?? "zh-Hant", timeline, Math.floor(inner / 800));
  const years = ticks.map(({ label, at }, index) => ({
    label,
    width: ((ticks[index + 1]?.at ?? 1) - at) * inner,
  }));
  const lead = (ticks[0]?.at ?? 0) * inner;
  const axis = band([{ width: lead }, ...years]);
  const rows = timeline.bars.map((bar) => {
    let at = 0;
    const pieces = sharesOf(timeline, bar).flatMap(({ phase, from, to }) => {
      const before = (from - at) * inner;
      at = to;
      return [{ width: before }, { width: Math.max(20, (to - from) * inner), fill: phaseColors[phase] }];
    });
    return {
      cells: [
        {
          children: atLeastOne([
            ...paragraphs(briefing, bar.label, { size: 10, bold: true }),
            ...paragraphs(briefing, bar.sentence, { size: 9, color: palette.inkSoft }),
          ]),
        },
        { children: [band([...pieces, { width: (1 - at) * inner }])], middle: true as const },
      ] as Box[],
    };
  });
  return [
    legend(briefing, timeline),
    grid(
      [names, chart],
      [{ cells: [{ children: atLeastOne([]) }, { children: [axis] }], header: true }, ...rows],
    ),
  ];
}

/** A row of pieces side by side, some painted, some with a word. */
function band(pieces: readonly { width: number; fill?: string; label?: string }[]): DocxTable {
  const shown = pieces
    .map((piece) => ({ ...piece, width: Math.round(piece.width) }))
    .filter(({ width }) => width > 8);
  const isAxis = shown.some(({ label }) => label !== undefined);
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: shown.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: shown.map(({ width }) => width),
    borders: noBorders,
    rows: [
      new TableRow({
        height: { value: isAxis ? 260 : 200, rule: HeightRule.EXACT },
        children: shown.map(
          ({ width, fill, label }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { left: 0, right: 0, top: 0, bottom: 0 },
              ...(fill && { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
              children: [
                new Paragraph({
                  children:
                    label === undefined
                      ? []
                      : [run({ text: label, language: "en" }, { size: 8, color: palette.inkSoft })],
                }),
              ],
            }),
        ),
      }),
    ],
  });
}

function legend(briefing: Briefing, { bars }: Timeline): Paragraph {
  const phases = [...new Set(bars.flatMap(({ spans }) => spans.map(({ phase }) => phase)))];
  return new Paragraph({
    keepNext: true,
    spacing: { after: 80 },
    children: phases.flatMap((phase) => [
      run({ text: "■ ", language: "en" }, { size: 10, color: phaseColors[phase] }),
      run(
        { text: `${oneLine(phaseName(briefing, phase))}   `, language: briefing.languages[0] ?? "zh-Hant" },
        { size: 9 },
      ),
    ]),
  });
}

/** The board, the strip and the timeline on paper: drawn, with real text. */
import type { CanvasElement, Column, Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { Board, Briefing, Strip, Timeline } from "../../briefing";
import { sharesOf, yearTicks } from "../print/axis";
import { oneLine } from "../print/lines";
import { palette, phaseColors, stepPaints } from "../print/palette";
import { marksOf, phaseName, sayWords, stateName } from "../print/page-words";
import { gridOf, hairlines, mayNotFit } from "./tables";
import { lines, text } from "./text";

/** White between the columns of a board and the steps of a strip. */
const parted: CustomTableLayout = {
  ...hairlines,
  vLineWidth: (index, node) => (index === 0 || index === node.table.body[0]!.length ? 0 : 6),
  vLineColor: () => `#${palette.sheet}`,
};

export function boardOf(briefing: Briefing, { columns }: Board): Content {
  const widths = columns.map(() => "*");
  const header = columns.map(({ phase, heading, count }): TableCell => ({
    stack: lines(briefing, heading, { size: 11, bold: true, color: palette.sheet, marks: `  ${count}` }),
    fillColor: `#${phaseColors[phase]}`,
  }));
  const rows = Array.from({ length: Math.max(1, ...columns.map(({ cards }) => cards.length)) }, (_, row) =>
    columns.map(({ cards }): TableCell => {
      const card = cards[row];
      const nothing = sayWords(briefing, (t) => t.briefings.nothing);
      if (!card)
        return { stack: row === 0 ? lines(briefing, nothing, { size: 9, color: palette.inkSoft }) : [] };
      return {
        stack: [
          ...lines(briefing, card.title, { size: 10.5, bold: true }),
          ...lines(briefing, card.status, {
            size: 9.5,
            color: palette.inkSoft,
            marks: marksOf(card.sources),
          }),
        ],
      };
    }),
  );
  const isLong = columns.some(({ cards }) =>
    cards.some(({ title, status }) => mayNotFit([...title, ...status])),
  );
  return gridOf(widths, header, rows, { layout: parted, mayBreak: isLong });
}

export function stripOf(briefing: Briefing, { steps }: Strip): Content {
  const names = steps.map(({ label, state }): TableCell => ({
    stack: lines(briefing, label, { size: 10, bold: true, color: stepPaints[state].text }),
    fillColor: `#${stepPaints[state].fill}`,
    alignment: "center",
  }));
  const notes = steps.map(({ state, note }): TableCell => ({
    stack: [
      ...lines(briefing, stateName(briefing, state), {
        size: 8.5,
        color: state === "now" ? palette.seal : palette.inkSoft,
        bold: state === "now",
      }),
      ...lines(briefing, note ?? [], { size: 9 }),
    ],
    alignment: "center",
  }));
  const framed: CustomTableLayout = {
    ...parted,
    hLineWidth: () => 0.6,
    hLineColor: () => `#${palette.ruleStrong}`,
  };
  return gridOf(
    steps.map(() => "*"),
    names,
    [notes],
    { layout: framed },
  );
}

export function timelineOf(briefing: Briefing, timeline: Timeline, width: number): Content[] {
  const padding = 12;
  const names = width * 0.42 - padding;
  const chart = width - names - 2 * padding;
  const ticks = yearTicks(briefing.languages[0] ?? "zh-Hant", timeline, Math.floor(chart / 40));
  const years = ticks.map(({ label, at }): Content => ({
    ...text(label, { size: 8, color: palette.inkSoft }),
    relativePosition: { x: Math.min(at * chart, chart - 20), y: 0 },
  }));
  const header: TableCell[] = [{ text: "" }, { stack: [...years, { text: " ", fontSize: 8 }] }];
  const rows = timeline.bars.map((bar): TableCell[] => [
    {
      stack: [
        ...lines(briefing, bar.label, { size: 9.5, bold: true }),
        ...lines(briefing, bar.sentence, { size: 8, color: palette.inkSoft }),
      ],
    },
    {
      canvas: [
        ...ticks.map(({ at }): CanvasElement => ({
          type: "line",
          x1: at * chart,
          x2: at * chart,
          y1: 0,
          y2: 22,
          lineWidth: 0.5,
          lineColor: `#${palette.rule}`,
        })),
        ...sharesOf(timeline, bar).map(({ phase, from, to }): CanvasElement => ({
          type: "rect",
          x: from * chart,
          y: 6,
          w: Math.max(1, (to - from) * chart),
          h: 11,
          color: `#${phaseColors[phase]}`,
        })),
      ],
    },
  ]);
  return [legendOf(briefing, timeline), gridOf([names, chart], header, rows)];
}

function legendOf(briefing: Briefing, { bars }: Timeline): Content {
  const phases = [...new Set(bars.flatMap(({ spans }) => spans.map(({ phase }) => phase)))];
  return {
    columns: phases.map((phase): Column => ({
      columns: [
        { width: 12, canvas: [{ type: "rect", x: 0, y: 3, w: 8, h: 8, color: `#${phaseColors[phase]}` }] },
        { ...text(oneLine(phaseName(briefing, phase)), { size: 8.5 }), width: "auto" },
      ],
      width: "auto",
    })),
    columnGap: 14,
    margin: [0, 2, 0, 4],
    headlineLevel: 1,
  };
}

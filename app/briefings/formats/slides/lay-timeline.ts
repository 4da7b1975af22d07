/** Bars on one axis of years, as native shapes; each bar's sentence stands under its name. */
import type { Phase } from "~/domain/bills/stages";
import type { Bar, Timeline } from "../../briefing";
import { sharesOf, yearTicks } from "../print/axis";
import { palette, phaseColors } from "../print/palette";
import { phaseName } from "../print/page-words";
import { oneLine } from "../print/lines";
import { cutParas, heightOf, parasOf } from "./paras";
import { type Area, nothing, type Take } from "./portion";
import { layParagraph } from "./lay-prose";
import type { Mark, Para } from "./slide";

const legendHeight = 0.34;
const axisHeight = 0.32;
const between = 0.14;
/** A bar of one day can still be seen. */
const leastBar = 0.03;

interface Row {
  readonly paras: readonly Para[];
  readonly bar: Bar;
}

export function layTimeline(area: Area, timeline: Timeline): Take {
  const { briefing } = area;
  if (timeline.bars.length === 0)
    return layParagraph(area, { kind: "paragraph", text: nothing(briefing), tone: "quiet" });
  const rows = timeline.bars.map((bar) => ({
    bar,
    paras: [
      ...parasOf(briefing, bar.label, { size: 11, bold: true }),
      ...parasOf(briefing, bar.sentence, { size: 9, color: palette.inkSoft }),
    ],
  }));
  return takeBars(area, timeline, rows);
}

function takeBars(area: Area, timeline: Timeline, rows: readonly Row[]): Take {
  const { width } = area;
  const names = width * (width > 9 ? 0.38 : 0.46);
  const heightOfRow = ({ paras }: Row) => Math.max(0.3, heightOf(paras, names - 0.2)) + between;
  return (room, isFresh) => {
    let left = room - legendHeight - axisHeight - 0.1;
    const kept: Row[] = [];
    while (rows[kept.length] && heightOfRow(rows[kept.length]!) <= left) {
      left -= heightOfRow(rows[kept.length]!);
      kept.push(rows[kept.length]!);
    }
    let rest = rows.slice(kept.length);
    if (kept.length === 0) {
      if (!isFresh) return null;
      const [fits, tail] = cutParas(rest[0]!.paras, names - 0.2, left - between);
      kept.push({ ...rest[0]!, paras: fits });
      rest = [{ ...rest[0]!, paras: tail }, ...rest.slice(1)];
    }
    const heights = kept.map(heightOfRow);
    const tall = heights.reduce((sum, height) => sum + height, 0);
    return {
      portion: {
        height: legendHeight + axisHeight + tall + 0.1,
        notes: kept.map(({ bar }) => oneLine(bar.sentence)),
        draw: (x, y) => {
          const chart = { x: x + names, y: y + legendHeight, w: width - names, h: axisHeight + tall };
          const marks = [...drawLegend(area, timeline, x, y), ...drawAxis(area, timeline, chart)];
          let top = chart.y + axisHeight;
          kept.forEach((row, index) => {
            marks.push(...drawRow(row, timeline, chart, { x, y: top, w: names, h: heights[index]! }));
            top += heights[index]!;
          });
          return marks;
        },
      },
      rest: rest.length > 0 ? takeBars(area, timeline, rest) : null,
    };
  };
}

type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

function drawLegend({ briefing, width }: Area, { bars }: Timeline, x: number, y: number): Mark[] {
  const phases = [...new Set(bars.flatMap(({ spans }) => spans.map(({ phase }) => phase)))];
  const step = Math.min(2.4, width / Math.max(1, phases.length));
  return phases.flatMap((phase: Phase, index): Mark[] => {
    const at = x + index * step;
    const paras = parasOf(briefing, [oneLine(phaseName(briefing, phase).slice(0, 1))], { size: 10 });
    return [
      {
        kind: "box",
        shape: "rect",
        x: at,
        y: y + 0.06,
        w: 0.16,
        h: 0.16,
        fill: phaseColors[phase],
        paras: [],
      },
      { kind: "box", shape: "rect", x: at + 0.24, y, w: step - 0.26, h: 0.28, paras, valign: "middle" },
    ];
  });
}

function drawAxis({ briefing }: Area, timeline: Timeline, { x, y, w, h }: Place): Mark[] {
  const most = Math.max(1, Math.floor(w / 0.75));
  return yearTicks(briefing.languages[0] ?? "zh-Hant", timeline, most).flatMap(({ label, at }): Mark[] => [
    { kind: "stroke", x: x + at * w, y: y + 0.05, w: 0, h: h - 0.05, color: palette.rule, width: 0.75 },
    {
      kind: "box",
      shape: "rect",
      x: Math.min(x + at * w, x + w - 0.75),
      y,
      w: 0.75,
      h: axisHeight - 0.04,
      paras: parasOf(briefing, [label], { size: 10, color: palette.inkSoft }),
      valign: "middle",
    },
  ]);
}

function drawRow({ paras, bar }: Row, timeline: Timeline, chart: Place, at: Place): Mark[] {
  const thick = Math.min(0.22, at.h - between);
  return [
    { kind: "stroke", x: at.x, y: at.y, w: at.w + chart.w, h: 0, color: palette.rule, width: 0.5 },
    {
      kind: "box",
      shape: "rect",
      ...at,
      y: at.y + 0.03,
      w: at.w - 0.05,
      h: at.h - 0.06,
      paras,
      valign: "middle",
    },
    ...sharesOf(timeline, bar).map(({ phase, from, to }): Mark => ({
      kind: "box",
      shape: "rect",
      x: chart.x + Math.min(from * chart.w, chart.w - leastBar),
      y: at.y + (at.h - thick) / 2,
      w: Math.max(leastBar, (to - from) * chart.w),
      h: thick,
      fill: phaseColors[phase],
      paras: [],
    })),
  ];
}

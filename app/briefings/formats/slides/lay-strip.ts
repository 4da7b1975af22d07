/** The strip of steps on a slide: arrows as native shapes, what happened under each. */
import type { Strip } from "../../briefing";
import { palette, stepPaints } from "../print/palette";
import { stateName } from "../print/page-words";
import { fitSize, heightOf, parasOf } from "./paras";
import type { Area, Take } from "./portion";

const gap = 0.05;
/** What the arrow's point and notch take from its words. */
const arrowInset = 0.5;

export function layStrip({ briefing, width }: Area, { steps }: Strip): Take {
  const w = (width - gap * (steps.length - 1)) / Math.max(1, steps.length);
  const labelsAt = (size: number) =>
    steps.map(({ label, state }) =>
      parasOf(briefing, label, { size, color: stepPaints[state].text, bold: true }),
    );
  const tallest = (columns: readonly ReturnType<typeof parasOf>[], inner: number) =>
    Math.max(0, ...columns.map((paras) => heightOf(paras, inner)));
  const size = fitSize([15, 13, 11, 9, 8], (size) => tallest(labelsAt(size), w - arrowInset) < 0.75);
  const labels = labelsAt(size);
  const notes = steps.map(({ state, note }) => [
    ...parasOf(briefing, stateName(briefing, state), {
      size: 10,
      color: state === "now" ? palette.seal : palette.inkSoft,
      bold: state === "now",
    }),
    ...parasOf(briefing, note ?? [], { size: 11 }),
  ]);
  const head = Math.max(0.55, tallest(labels, w - arrowInset) + 0.1);
  const foot = tallest(notes, w - 0.2) + 0.08;
  const height = head + foot + 0.25;
  return (room, isFresh) => {
    if (height > room && !isFresh) return null;
    return {
      portion: {
        height,
        draw: (x, y) =>
          steps.flatMap(({ state }, index) => {
            const at = x + index * (w + gap);
            const { fill, line } = stepPaints[state];
            return [
              {
                kind: "box",
                shape: "arrow",
                x: at,
                y,
                w,
                h: head,
                fill,
                line,
                paras: labels[index]!,
                align: "center",
                valign: "middle",
              },
              {
                kind: "box",
                shape: "rect",
                x: at,
                y: y + head + 0.05,
                w,
                h: foot,
                paras: notes[index]!,
                align: "center",
                valign: "top",
              },
            ];
          }),
      },
      rest: null,
    };
  };
}

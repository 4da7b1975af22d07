/** Paragraphs and lists on slides: lines of words, cut where the slide ends. */
import type { List, Paragraph } from "../../briefing";
import { palette, phaseColors } from "../print/palette";
import { marksOf } from "../print/page-words";
import { cutParas, heightOf, parasOf } from "./paras";
import type { Area, Take } from "./portion";
import type { Para } from "./slide";

const after = 0.12;

export function layParagraph({ briefing, width }: Area, { text, tone }: Paragraph): Take {
  const hand = tone === "quiet" ? { size: 11, color: palette.inkSoft } : { size: 14 };
  return takeParas(parasOf(briefing, text, hand), width, []);
}

export function layList({ briefing, width }: Area, { items }: List): Take {
  const paras = items.flatMap(({ text, phase, sources }) =>
    parasOf(briefing, text, {
      size: 14,
      marks: marksOf(sources),
      ...(phase && { color: phaseColors[phase] }),
    }).map((para, index) => (index === 0 ? { ...para, text: `• ${para.text}` } : para)),
  );
  return takeParas(
    paras,
    width,
    items.flatMap(({ sources }) => sources ?? []),
  );
}

function takeParas(paras: readonly Para[], width: number, sources: readonly number[]): Take {
  return (room) => {
    const [fits, rest] = cutParas(paras, width, room);
    if (fits.length === 0 && paras.length > 0) return null;
    const height = heightOf(fits, width);
    return {
      portion: {
        height: height + after,
        sources,
        draw: (x, y) => [
          { kind: "box", shape: "rect", x, y, w: width, h: height, paras: fits, valign: "top" },
        ],
      },
      rest: rest.length > 0 ? takeParas(rest, width, sources) : null,
    };
  };
}

/** A board on slides: columns of cards as native shapes, in the largest letters that keep it on one slide. */
import type { Board, BoardColumn, Card } from "../../briefing";
import { palette, phaseColors } from "../print/palette";
import { marksOf } from "../print/page-words";
import { cutParas, fitSize, heightOf, parasOf } from "./paras";
import { type Area, nothing, type Take } from "./portion";
import type { Mark, Para } from "./slide";

const gap = { columns: 0.25, cards: 0.12 } as const;
const headHeight = 0.46;
/** The stripe on the left of a card, and the white around its words. */
const stripe = 0.07;
const inset = { across: 0.3, down: 0.16 } as const;

interface Column extends Pick<BoardColumn, "phase" | "heading" | "count"> {
  readonly cards: readonly Laid[];
}
interface Laid {
  readonly paras: readonly Para[];
  readonly sources: readonly number[];
}

export function layBoard(area: Area, board: Board): Take {
  const count = Math.max(1, board.columns.length);
  const width = (area.width - gap.columns * (count - 1)) / count;
  const takeAt = (size: number) => takeCards(area, columnsAt(area, board, size), width);
  const size = fitSize([18, 16, 14, 12, 11], (size) => takeAt(size)(area.body, false)?.rest === null);
  return takeAt(size);
}

function columnsAt({ briefing }: Area, board: Board, size: number): Column[] {
  const layCard = ({ title, status, sources }: Card): Laid => ({
    paras: [
      ...parasOf(briefing, title, { size, bold: true }),
      ...parasOf(briefing, status, { size: size - 2, color: palette.inkSoft, marks: marksOf(sources) }),
    ],
    sources,
  });
  const none: Laid = {
    paras: parasOf(briefing, nothing(briefing), { size: 12, color: palette.inkSoft }),
    sources: [],
  };
  return board.columns.map(({ phase, heading, count, cards }) => ({
    phase,
    heading,
    count,
    cards: cards.length > 0 ? cards.map(layCard) : [none],
  }));
}

function takeCards(area: Area, columns: readonly Column[], width: number): Take {
  const inner = width - stripe - inset.across;
  const heightOfCard = ({ paras }: Laid) => heightOf(paras, inner) + inset.down;
  const heads = columns.map((column) => headParas(area, column));
  const head = Math.max(headHeight, ...heads.map((paras) => heightOf(paras, width - inset.across) + 0.12));
  return (room, isFresh) => {
    const left = room - head - gap.cards - 0.1;
    const cuts = columns.map(({ cards }) => cutCards(cards, left, heightOfCard));
    const isEmptyHanded = cuts.some(({ kept, rest }) => kept.length === 0 && rest.length > 0);
    if (isEmptyHanded && !isFresh) return null;
    if (cuts.every(({ kept }) => kept.length === 0)) {
      for (const cut of cuts) {
        if (!cut.rest[0]) continue;
        const [fits, tail] = cutParas(cut.rest[0].paras, inner, left - inset.down);
        cut.kept.push({ ...cut.rest[0], paras: fits });
        cut.rest[0] = { ...cut.rest[0], paras: tail };
      }
    }
    const rest = columns.map((column, index) => ({ ...column, cards: cuts[index]!.rest }));
    const tallest = Math.max(
      0,
      ...cuts.map(({ kept }) => kept.reduce((sum, card) => sum + heightOfCard(card) + gap.cards, 0)),
    );
    return {
      portion: {
        height: head + gap.cards + tallest + 0.1,
        sources: cuts.flatMap(({ kept }) => kept.flatMap(({ sources }) => sources)),
        draw: (x, y) =>
          columns.flatMap(({ phase }, index) => {
            const at = x + index * (width + gap.columns);
            const color = phaseColors[phase];
            const marks: Mark[] = [
              {
                kind: "box",
                shape: "rect",
                x: at,
                y,
                w: width,
                h: head,
                fill: color,
                paras: heads[index]!,
                valign: "middle",
              },
            ];
            let top = y + head + gap.cards;
            for (const card of cuts[index]!.kept) {
              const h = heightOfCard(card);
              marks.push(...drawCard(card, { x: at, y: top, w: width, h }, color));
              top += h + gap.cards;
            }
            return marks;
          }),
      },
      rest: rest.some(({ cards }) => cards.length > 0) ? takeCards(area, rest, width) : null,
    };
  };
}

function headParas({ briefing }: Area, { heading, count }: Column): Para[] {
  return parasOf(briefing, heading, { size: 16, color: palette.sheet, bold: true, marks: `  ${count}` });
}

function cutCards(cards: readonly Laid[], room: number, heightOfCard: (card: Laid) => number) {
  let left = room;
  let count = 0;
  for (const card of cards) {
    left -= heightOfCard(card) + gap.cards;
    if (left < 0) break;
    count += 1;
  }
  return { kept: cards.slice(0, count), rest: cards.slice(count) };
}

function drawCard(
  { paras }: Laid,
  at: { x: number; y: number; w: number; h: number },
  color: string,
): Mark[] {
  const { x, y, w, h } = at;
  return [
    { kind: "box", shape: "rect", x, y, w, h, fill: palette.sheet, line: palette.rule, paras: [] },
    { kind: "box", shape: "rect", x, y, w: stripe, h, fill: color, paras: [] },
    { kind: "box", shape: "rect", x: x + stripe + 0.13, y, w: w - stripe - 0.23, h, paras, valign: "middle" },
  ];
}

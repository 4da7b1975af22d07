/** A board on slides: columns of cards as native shapes, in the largest letters that keep it on one slide. */
import type { Board, BoardColumn, Card } from "../../briefing";
import { palette, phaseColors } from "../print/palette";
import { marksOf } from "../print/page-words";
import { cutParas, heightOf, parasOf } from "./paras";
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

/** A board with a long column has room for so many cards side by side on a wide slide. */
const mostSlots = 4;

export function layBoard(area: Area, board: Board): Take {
  const columns = Math.max(1, board.columns.length);
  const most = area.width > 9 ? Math.max(columns, mostSlots) : columns;
  const takeAt = (size: number, count: number) =>
    takeCards(area, columnsAt(area, board, size), (area.width - gap.columns * (count - 1)) / count, count);
  const isWhole = (take: Take) => take(area.body, false)?.rest === null;
  // Equal columns in large letters; then room for the long ones before the letters get small.
  const wider = Array.from({ length: most - columns }, (_, index) => columns + 1 + index);
  const tries = [
    ...[18, 16, 14].map((size) => [size, columns] as const),
    ...[16, 14, 12].flatMap((size) => wider.map((count) => [size, count] as const)),
    [12, columns] as const,
  ];
  for (const [size, count] of tries) {
    const take = takeAt(size, count);
    if (isWhole(take)) return take;
  }
  return takeAt(11, columns);
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

/** The first slide shows every column; those after it give the room of columns that are done to those that go on. */
function takeCards(area: Area, columns: readonly Column[], width: number, count: number): Take {
  const inner = width - stripe - inset.across;
  const heightOfCard = ({ paras }: Laid) => heightOf(paras, inner) + inset.down;
  const heads = columns.map((column) => headParas(area, column));
  const head = Math.max(headHeight, ...heads.map((paras) => heightOf(paras, width - inset.across) + 0.12));
  const slots = shareSlots(
    columns.map(({ cards }) => cards.length),
    count,
  );
  return (room, isFresh) => {
    const left = room - head - gap.cards - 0.1;
    const cuts = columns.map(({ cards }, index) => fillSlots(cards, slots[index]!, left, heightOfCard));
    const isEmptyHanded = cuts.some(({ kept, rest }) => kept[0]!.length === 0 && rest.length > 0);
    if (isEmptyHanded && !isFresh) return null;
    if (cuts.every(({ kept }) => kept[0]!.length === 0)) {
      for (const cut of cuts) {
        if (!cut.rest[0]) continue;
        const [fits, tail] = cutParas(cut.rest[0].paras, inner, left - inset.down);
        cut.kept[0]!.push({ ...cut.rest[0], paras: fits });
        cut.rest[0] = { ...cut.rest[0], paras: tail };
      }
    }
    const rest = columns
      .map((column, index) => ({ ...column, cards: cuts[index]!.rest }))
      .filter(({ cards }) => cards.length > 0);
    const tallest = Math.max(
      0,
      ...cuts.flatMap(({ kept }) =>
        kept.map((cards) => cards.reduce((sum, card) => sum + heightOfCard(card) + gap.cards, 0)),
      ),
    );
    return {
      portion: {
        height: head + gap.cards + tallest + 0.1,
        sources: cuts.flatMap(({ kept }) => kept.flat().flatMap(({ sources }) => sources)),
        draw: (x, y) => {
          let at = x;
          return columns.flatMap(({ phase }, index) => {
            const color = phaseColors[phase];
            const span = slots[index]! * (width + gap.columns) - gap.columns;
            const marks: Mark[] = [
              {
                kind: "box",
                shape: "rect",
                x: at,
                y,
                w: span,
                h: head,
                fill: color,
                paras: heads[index]!,
                valign: "middle",
              },
            ];
            for (const cards of cuts[index]!.kept) {
              let top = y + head + gap.cards;
              for (const card of cards) {
                const h = heightOfCard(card);
                marks.push(...drawCard(card, { x: at, y: top, w: width, h }, color));
                top += h + gap.cards;
              }
              at += width + gap.columns;
            }
            return marks;
          });
        },
      },
      rest: rest.length > 0 ? takeCards(area, rest, width, count) : null,
    };
  };
}

/** Each column one, and what is left over to the columns that have most cards for each of theirs. */
function shareSlots(cards: readonly number[], count: number): number[] {
  const slots = cards.map(() => 1);
  for (let spare = count - cards.length; spare > 0; spare -= 1) {
    const loads = cards.map((number, index) => number / slots[index]!);
    slots[loads.indexOf(Math.max(...loads))]! += 1;
  }
  return slots;
}

function headParas({ briefing }: Area, { heading, count }: Column): Para[] {
  return parasOf(briefing, heading, { size: 16, color: palette.sheet, bold: true, marks: `  ${count}` });
}

function fillSlots(
  cards: readonly Laid[],
  slots: number,
  room: number,
  heightOfCard: (card: Laid) => number,
): { readonly kept: Laid[][]; readonly rest: Laid[] } {
  const kept: Laid[][] = [];
  let next = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    const column: Laid[] = [];
    let left = room;
    while (next < cards.length) {
      left -= heightOfCard(cards[next]!) + gap.cards;
      if (left < 0) break;
      column.push(cards[next]!);
      next += 1;
    }
    kept.push(column);
  }
  return { kept, rest: cards.slice(next) };
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

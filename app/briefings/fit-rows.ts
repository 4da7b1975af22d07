/**
 * Cuts a briefing to what a format can hold. Short parts stay whole and long ones give way alike; a briefing of very
 * many parts keeps the first of them. What is cut is counted and said before all else. It never renumbers a source.
 */
import type { Block, Briefing, Cell, Section, Words } from "./briefing";
import { join } from "./voice";
import { frameWords } from "./words";

export interface Fitted {
  readonly briefing: Briefing;
  /** Rows, cards and bars that are not in it. */
  readonly leftOut: number;
}

/** With more parts than one for so many rows, the first parts are kept whole. */
const rowsAPart = 8;

/** @param most rows; undefined for a format without a limit */
export function fitRows(briefing: Briefing, most: number | undefined): Fitted {
  const { sections } = briefing;
  const sizes = sections.flatMap(({ blocks }) => blocks.flatMap(sizesOf));
  const all = sum(sizes);
  if (most === undefined || all <= most) return { briefing, leftOut: 0 };
  const kept =
    sizes.length > most / rowsAPart ? firstSections(sections, most) : levelled(sections, sizes, most);
  const leftOut = all - sum(kept.flatMap(({ blocks }) => blocks.flatMap(sizesOf)));
  const cited = new Set(kept.flatMap(({ blocks }) => blocks.flatMap(citedIn)));
  return {
    briefing: {
      ...briefing,
      subtitle: join(noticeOf(briefing, most, leftOut), briefing.subtitle, " "),
      sections: kept,
      sources: briefing.sources.filter(({ number }) => cited.has(number)),
    },
    leftOut,
  };
}

function noticeOf(briefing: Briefing, most: number, leftOut: number): Words {
  return frameWords(briefing, (t) => t.briefings.cut(most, leftOut));
}

/** The sizes of what of a block can be cut: one for each list, table and timeline, one for each column of a board. */
function sizesOf(block: Block): number[] {
  switch (block.kind) {
    case "table":
      return [block.rows.length];
    case "list":
      return [block.items.length];
    case "timeline":
      return [block.bars.length];
    case "board":
      return block.columns.map(({ cards }) => cards.length);
    default:
      return [];
  }
}

function firstSections(sections: readonly Section[], most: number): Section[] {
  const kept: Section[] = [];
  let room = most;
  for (const section of sections) {
    if (room <= 0) break;
    const size = sum(section.blocks.flatMap(sizesOf));
    kept.push(
      size <= room ? section : { ...section, blocks: section.blocks.map((block) => cut(block, room)) },
    );
    // A heading without rows takes its room too.
    room -= Math.max(1, size);
  }
  return kept;
}

function levelled(sections: readonly Section[], sizes: readonly number[], most: number): Section[] {
  const level = levelOf(sizes, most);
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => cut(block, level)),
  }));
}

/** The height at which parts are cut so that together they fill the room. @example levelOf([2, 9, 9], 12) // 5 */
function levelOf(sizes: readonly number[], room: number): number {
  const rising = sizes.toSorted((a, b) => a - b);
  let left = room;
  for (const [index, size] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (size > share) return share;
    left -= size;
  }
  return room;
}

function cut(block: Block, most: number): Block {
  switch (block.kind) {
    case "table":
      return { ...block, rows: block.rows.slice(0, most) };
    case "list":
      return { ...block, items: block.items.slice(0, most) };
    case "timeline":
      return { ...block, bars: block.bars.slice(0, most) };
    case "board":
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, cards: column.cards.slice(0, most) })),
      };
    default:
      return block;
  }
}

function citedIn(block: Block): readonly number[] {
  const of = (cells: readonly Pick<Cell, "sources">[]) => cells.flatMap(({ sources }) => sources ?? []);
  switch (block.kind) {
    case "table":
      return of(block.rows.flat());
    case "list":
      return of(block.items);
    case "board":
      return of(block.columns.flatMap(({ cards }) => cards));
    default:
      return [];
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** A briefing as plain rows: what formats without a page show, block by block in the order of the briefing. */
import type { Block, Briefing, Cell, Words } from "../../briefing";
import { frameWords } from "../../words";

/** A block as a table: its headings, where it has any, and its rows. */
export interface Rows {
  readonly headings: readonly Words[];
  readonly rows: readonly (readonly Cell[])[];
}

const words = (text: Words): Cell => ({ text });

export function rowsOf(briefing: Briefing, block: Block): Rows {
  const say = (inWords: Parameters<typeof frameWords>[1]) => frameWords(briefing, inWords);
  switch (block.kind) {
    case "paragraph":
      return { headings: [], rows: [[words(block.text)]] };
    case "list":
      return { headings: [], rows: block.items.map((item) => [item]) };
    case "table":
      return {
        headings: block.columns.map(({ heading }) => heading),
        rows: block.rows.length > 0 ? block.rows : [[words(block.none)]],
      };
    case "board":
      return {
        headings: [
          say((t) => t.briefings.columns.phase),
          say((t) => t.briefings.columns.title),
          say((t) => t.briefings.columns.status),
        ],
        rows: block.columns.flatMap(({ phase, heading, cards }) =>
          cards.length === 0
            ? [[{ text: heading, phase }, words(say((t) => t.board.none)), words([""])]]
            : cards.map((card): Cell[] => [
                { text: heading, phase },
                words(card.title),
                { text: card.status, sources: card.sources, ...(card.on && { on: card.on }) },
              ]),
        ),
      };
    case "strip":
      return {
        headings: [
          say((t) => t.bill.stageStrip),
          say((t) => t.briefings.columns.state),
          say((t) => t.briefings.columns.note),
        ],
        rows: block.steps.map(({ label, state, note }) => [
          words(label),
          words(say((t) => t.briefings.stateNames[state])),
          words(note ?? [""]),
        ]),
      };
    case "timeline":
      return { headings: [], rows: block.bars.map(({ sentence }) => [words(sentence)]) };
  }
}

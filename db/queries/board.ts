/** The board: how many bills stand in each phase at a moment, and one page of cards a column. */
import type { BillCard } from "~/domain/records/bill-card";
import type { Moment } from "~/domain/moment";
import type { Phase } from "~/domain/bills/stages";
import { phases } from "~/domain/bills/stages";
import type { Reader } from "../store";
import { listCards } from "./bills/cards";
import { listLatestMoves } from "./bills/latest-moves";

export interface BoardColumn {
  readonly phase: Phase;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly cards: readonly BillCard[];
}

export interface Board {
  readonly columns: readonly BoardColumn[];
  /** Bills of which nothing is on record yet on that day. */
  readonly unrecorded: number;
}

export const boardPageSize = 50;

/** @param turned the one column that is not at its first page; the others stay there */
export async function readBoard(
  reader: Reader,
  moment: Moment,
  turned: { readonly phase: Phase; readonly page: number } | null,
): Promise<Board> {
  const idsOf = new Map<Phase, number[]>(phases.map((phase) => [phase, []]));
  let unrecorded = 0;
  for (const { billId, phase } of await listLatestMoves(reader, moment)) {
    if (phase) idsOf.get(phase)!.push(billId);
    else unrecorded += 1;
  }
  const shown = phases.map((phase) => {
    const ids = idsOf.get(phase)!;
    const pages = Math.max(1, Math.ceil(ids.length / boardPageSize));
    const page = turned?.phase === phase ? turned.page : 1;
    return {
      phase,
      total: ids.length,
      page,
      pages,
      ids: ids.slice((page - 1) * boardPageSize, page * boardPageSize),
    };
  });
  const cards = new Map(
    (
      await listCards(
        reader,
        shown.flatMap((column) => column.ids),
        moment,
      )
    ).map((card) => [card.id, card]),
  );
  return {
    columns: shown.map(({ ids, ...column }) => ({ ...column, cards: ids.map((id) => cards.get(id)!) })),
    unrecorded,
  };
}

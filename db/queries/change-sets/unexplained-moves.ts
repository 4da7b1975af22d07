/** Which events that somebody is about to write make a move that the tables do not allow, and do not say why. */
import { checkMove } from "~/domain/change-sets/check-event";
import { eventsWithSet } from "~/domain/change-sets/events-with-set";
import type { Json } from "~/domain/change-sets/json";
import type { Problem } from "~/domain/result";
import type { Reader } from "../../store";
import { draftEventOf } from "./change-problems";
import { type EventRow, readSetEvents } from "./set-events";
import { listChangeRows } from "./set-rows";

export interface EventDraft {
  readonly bill: string;
  /** The change that it is in the set already. */
  readonly changeId?: number | null;
  /** The event on record that it takes the place of. */
  readonly targetKey?: string | null;
  readonly record: Json;
}

/** @param setId the set they are written into; null for one that is not begun */
export async function listUnexplainedMoves(
  reader: Reader,
  setId: number | null,
  drafts: readonly EventDraft[],
): Promise<{ readonly bill: string; readonly problem: Problem }[]> {
  const written = setId === null ? [] : await listChangeRows(reader, setId);
  const free = Math.max(0, ...written.map(({ id }) => id)) + 1;
  const rows = drafts.map(({ bill, changeId, targetKey = null, record }, index) => ({
    bill,
    id: changeId ?? free + index,
    subject: "event" as const,
    action: targetKey === null ? ("record" as const) : ("correct" as const),
    targetKey,
    billSlug: bill,
    content: record,
  }));
  const others: EventRow[] = written.filter(({ id }) => !rows.some((row) => row.id === id));
  const { stored, changes } = await readSetEvents(reader, [...others, ...rows]);
  const withSet = eventsWithSet(stored, changes);
  return rows.flatMap((row) => {
    const { draft, others } = draftEventOf(row, withSet);
    const move = checkMove(draft, others);
    return move.ok ? [] : [{ bill: row.bill, problem: move.problem }];
  });
}

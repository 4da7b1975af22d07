/**
 * Everything that keeps each change of a set from being submitted, by the change's id: its words, its form, what it
 * names, what an event has to be, and its base. Commands ask it before they write, pages show what it says.
 */
import type { BillEvent } from "~/domain/bills/bill-event";
import { checkAction, checkBase, checkTarget } from "~/domain/change-sets/check-change";
import { checkEvent, type DraftEvent } from "~/domain/change-sets/check-event";
import { checkKey, checkProcedure } from "~/domain/change-sets/check-record";
import { checkWords } from "~/domain/change-sets/check-words";
import { eventsWithSet, idOfDraft } from "~/domain/change-sets/events-with-set";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Json } from "~/domain/change-sets/json";
import type { Problem, Result } from "~/domain/result";
import { keyFieldOf, keyOf } from "../../records/record-keys";
import { kindOf } from "../../records/record-kind";
import { listShapeProblems } from "../../records/shape-problems";
import type { Reader } from "../../store";
import { fieldOf, listUnknownNames } from "./named-records";
import { countRevisions } from "./revisions";
import { listRoundProblems } from "./round-problems";
import type { SetEvents } from "./set-events";
import type { ChangeRow } from "./set-rows";

/** What stands under each change's key. */
export interface Standing {
  readonly currentRevision: number;
  readonly record: Json | null;
  /** Whether something else stands where the record would stand once it is corrected. */
  readonly taken: boolean;
}

/** A change whose key is not on record has no record and revision 0. */
export async function listStanding(
  reader: Reader,
  changes: readonly ChangeRow[],
): Promise<Map<number, Standing>> {
  const standing = new Map<number, Standing>();
  for (const subject of new Set(changes.map((change) => change.subject))) {
    const ofSubject = changes.filter((change) => change.subject === subject);
    const keys = ofSubject.flatMap(({ targetKey }) => targetKey ?? []);
    const numbers = await countRevisions(reader, subject, keys);
    for (const { id, targetKey, content } of ofSubject) {
      const key = keyOf(subject, content);
      standing.set(id, {
        currentRevision: numbers.get(targetKey ?? "") ?? 0,
        record: targetKey === null ? null : await kindOf(subject).find(reader, targetKey),
        taken: key !== null && key !== targetKey && (await kindOf(subject).find(reader, key)) !== null,
      });
    }
  }
  return standing;
}

export async function listChangeProblems(
  reader: Reader,
  changes: readonly ChangeRow[],
  facts: {
    readonly events: SetEvents;
    readonly standing: ReadonlyMap<number, Standing>;
    readonly today: CalendarDate;
  },
): Promise<Map<number, Problem[]>> {
  const unknown = await listUnknownNames(reader, changes);
  const recordOf = (id: number) => facts.standing.get(id)!.record;
  const ofRounds = await listRoundProblems(reader, changes, recordOf, facts.today);
  const withSet = eventsWithSet(facts.events.stored, facts.events.changes);
  return new Map(
    changes.map((change) => {
      const { currentRevision, record, taken } = facts.standing.get(change.id)!;
      const base = { ...change, changeId: change.id, currentRevision, stands: record !== null };
      const results = [
        checkAction(change.subject, change.action),
        checkTarget(change.action, change.targetKey, change.reason),
        checkBase(base),
        checkPlace(change, record, taken),
        ...(change.content === null ? [] : [checkWords(change.content)]),
      ];
      const first = results.flatMap((result) => (result.ok ? [] : [result.problem]));
      const ofRecord =
        change.subject === "event" && change.content !== null
          ? eventProblems(change, withSet, facts.today)
          : (ofRounds.get(change.id) ?? []);
      const told = new Set([...first, ...ofRecord].map(({ field }) => field));
      const ofForm = change.content === null ? [] : listShapeProblems(change.subject, change.content);
      const untold = ofForm.filter(({ field }) => !told.has(field));
      return [change.id, [...first, ...ofRecord, ...untold, ...(unknown.get(change.id) ?? [])]];
    }),
  );
}

/** Whether a corrected record may stand where it would, and a bill keeps its procedure. */
export function checkPlace(
  change: Pick<ChangeRow, "subject" | "action" | "targetKey" | "content">,
  standing: Json | null,
  taken: boolean,
): Result<true> {
  const { subject, content } = change;
  const key = checkKey({ ...change, field: keyFieldOf(subject), key: keyOf(subject, content), taken });
  if (!key.ok || subject !== "bill" || change.action !== "correct" || !standing || !content) return key;
  return checkProcedure(standing, content);
}

function eventProblems(
  change: ChangeRow,
  withSet: ReturnType<typeof eventsWithSet>,
  today: CalendarDate,
): Problem[] {
  const { draft, others } = draftEventOf(change, withSet);
  return checkEvent(draft, others, today, (change.reason ?? "").trim() !== "");
}

/** An event as it is being written, and the others of its bill. @param withSet the events with the whole set applied */
export function draftEventOf(
  { id, content }: Pick<ChangeRow, "id" | "content">,
  withSet: ReturnType<typeof eventsWithSet>,
): { readonly draft: DraftEvent; readonly others: readonly BillEvent[] } {
  const text = (name: string) => {
    const value = fieldOf(content, name);
    return typeof value === "string" ? value : null;
  };
  const sources = fieldOf(content, "sources");
  const own = withSet.find((event) => event.id === idOfDraft(id));
  const draft = {
    on: text("on") ?? "",
    stage: text("stage") ?? "",
    order: own?.dayOrder ?? null,
    sources: Array.isArray(sources) ? sources.length : 0,
    explained: fieldOf(content, "unusual") !== null,
    document: text("document"),
  };
  return { draft, others: withSet.filter((event) => event.bill === text("bill") && event !== own) };
}

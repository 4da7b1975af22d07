/**
 * Everything that keeps each change of a set from being submitted, by the change's id: its words, its form, what it
 * names, what an event has to be, and its base. Commands ask it before they write, pages show what it says.
 */
import { checkAction, checkBase, checkTarget, malformed } from "~/domain/change-sets/check-change";
import { checkEvent } from "~/domain/change-sets/check-event";
import { checkWords } from "~/domain/change-sets/check-words";
import { eventsWithSet, idOfDraft } from "~/domain/change-sets/events-with-set";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Problem } from "~/domain/result";
import { kindOf } from "../../records/record-kind";
import type { Reader } from "../../store";
import { fieldOf, listUnknownNames } from "./named-records";
import { countRevisions } from "./revisions";
import { listRoundProblems } from "./round-problems";
import type { SetEvents } from "./set-events";
import type { ChangeRow } from "./set-rows";

/** What stands under each change's key. */
export interface Standing {
  readonly currentRevision: number;
  readonly record: unknown;
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
    for (const { id, targetKey } of ofSubject)
      standing.set(id, {
        currentRevision: numbers.get(targetKey ?? "") ?? 0,
        record: targetKey === null ? null : await kindOf(subject).find(reader, targetKey),
      });
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
      const { currentRevision, record } = facts.standing.get(change.id)!;
      const base = { ...change, changeId: change.id, currentRevision, stands: record !== null };
      const results = [
        checkAction(change.subject, change.action),
        checkTarget(change.action, change.targetKey, change.reason),
        checkBase(base),
        ...(change.content === null ? [] : [checkWords(change.content)]),
      ];
      const first = results.flatMap((result) => (result.ok ? [] : [result.problem]));
      const ofRecord =
        change.subject === "event" && change.content !== null
          ? eventProblems(change, withSet, facts.today)
          : (ofRounds.get(change.id) ?? []);
      const told = new Set([...first, ...ofRecord].map(({ field }) => field));
      const ofForm = formProblems(change).filter(({ field }) => !told.has(field));
      return [change.id, [...first, ...ofRecord, ...ofForm, ...(unknown.get(change.id) ?? [])]];
    }),
  );
}

function formProblems({ subject, content }: ChangeRow): Problem[] {
  if (content === null) return [];
  const read = kindOf(subject).shape.safeParse(content);
  if (read.success) return [];
  return read.error.issues.flatMap(({ path }) => {
    const result = malformed(path.join("."));
    return result.ok ? [] : [result.problem];
  });
}

function eventProblems(
  change: ChangeRow,
  withSet: ReturnType<typeof eventsWithSet>,
  today: CalendarDate,
): Problem[] {
  const text = (name: string) => {
    const value = fieldOf(change.content, name);
    return typeof value === "string" ? value : null;
  };
  const sources = fieldOf(change.content, "sources");
  const own = withSet.find(({ id }) => id === idOfDraft(change.id));
  return checkEvent(
    {
      on: text("on") ?? "",
      stage: text("stage") ?? "",
      order: own?.dayOrder ?? null,
      sources: Array.isArray(sources) ? sources.length : 0,
      explained: fieldOf(change.content, "unusual") !== null,
      document: text("document"),
    },
    withSet.filter((event) => event.bill === text("bill") && event !== own),
    today,
    (change.reason ?? "").trim() !== "",
  );
}

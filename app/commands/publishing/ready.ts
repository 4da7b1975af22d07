/** Whether a change set can go on to be public: what submitting asks, and publishing asks again, for the world has moved. */
import { listSetProblems } from "~/domain/change-sets/review";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { failure, type Problem, type Result, success } from "~/domain/result";
import { listChangeProblems, listStanding } from "~db/queries/change-sets/change-problems";
import { readSetEvents } from "~db/queries/change-sets/set-events";
import { type ChangeRow, listChangeRows, type SetRow } from "~db/queries/change-sets/set-rows";
import type { Reader } from "~db/store";

/** Its changes, when nothing stops it; else the first problem, a conflict before all others, with its `changeId`. */
export async function checkReady(
  within: Reader,
  set: SetRow,
  today: CalendarDate,
): Promise<Result<readonly ChangeRow[]>> {
  const changes = await listChangeRows(within, set.id);
  const events = await readSetEvents(within, changes);
  const standing = await listStanding(within, changes);
  const found = await listChangeProblems(within, changes, { events, standing, today });
  const ofChanges: Problem[] = [...found].flatMap(([changeId, problems]) =>
    problems.map((problem) => ({ ...problem, changeId })),
  );
  const first =
    ofChanges.find(({ code }) => code === "change.conflict") ??
    listSetProblems({ ...set, changes: changes.length })[0] ??
    ofChanges[0];
  return first ? failure(first) : success(changes);
}

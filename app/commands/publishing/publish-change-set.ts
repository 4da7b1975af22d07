/** Publishes what somebody else began, wrote and submitted. */
import { checkSecondPerson } from "~/domain/change-sets/review";
import type { Actor } from "~/domain/desk/actor";
import { type Result, success } from "~/domain/result";
import { listChangeRows, type SetRow } from "~db/queries/change-sets/set-rows";
import { type EventNames, withoutNames } from "~db/search/gather/events";
import type { Reader, Store } from "~db/store";
import { loadForStep, type OnSet } from "../change-sets/set-steps";
import { decide } from "../decide";
import { type Publication, publishSet } from "./publish-set";

/** @param nameOf words the events for the search; without it they are found by their bill and their own words only */
export function publishChangeSet(
  store: Store,
  actor: Actor,
  input: OnSet,
  now: Date,
  nameOf: EventNames = withoutNames,
): Promise<Result<Publication>> {
  return decide(store, async (within) => {
    const set = await loadForStep(within, actor, "publish", input);
    if (!set.ok) return set;
    const second = await requireSecondPerson(within, actor, set.value);
    if (!second.ok) return second;
    return publishSet(
      within,
      set.value,
      { actor, publishedBy: actor.staffId, did: "change_set.published", note: null },
      now,
      nameOf,
    );
  });
}

export async function requireSecondPerson(
  within: Reader,
  actor: Actor,
  set: SetRow,
): Promise<Result<SetRow>> {
  const changesBy = (await listChangeRows(within, set.id)).map(({ writtenBy }) => writtenBy);
  const second = checkSecondPerson(actor.staffId, { ...set, changesBy });
  return second.ok ? success(set) : second;
}

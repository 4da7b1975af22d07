/** Change sets that wait to be published: written at once, because only the publishing is to be interrupted. */
import type { Store } from "~db/store";
import { insertChange } from "~db/writes/change-sets/change-writes";
import { insertChangeSet } from "~db/writes/change-sets/set-writes";
import { eventOf, newEvent, seededAt } from "../support/desk/desk";

/** Events in each set. */
export const eventsInSet = 5;

const firstDay = Date.UTC(2000, 0, 1);

export async function addWaitingSets(store: Store, authorId: number, sets: number): Promise<void> {
  await store.transaction(async (within) => {
    for (let number = 0; number < sets; number++) {
      const setId = await insertChangeSet(within, {
        title: "委員會審查",
        weightCode: "minor",
        stateCode: "submitted",
        authorId,
        submittedBy: authorId,
        submittedAt: seededAt,
        createdAt: seededAt,
        updatedAt: seededAt,
      });
      for (let index = 0; index < eventsInSet; index++) {
        const day = new Date(firstDay + (number * eventsInSet + index) * 86_400_000);
        const content = eventOf("legislative.committee", day.toISOString().slice(0, 10));
        await insertChange(within, setId, { ...newEvent, content, writtenBy: authorId }, seededAt);
      }
    }
  });
}

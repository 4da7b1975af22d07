/**
 * Publishes in an emergency without a second person: with a typed reason, and only until the end of the next working
 * day, by which another has to look. The public page says so until then.
 */
import { requireText } from "~/domain/change-sets/check-words";
import { lookDueAfter } from "~/domain/change-sets/review";
import type { Actor } from "~/domain/desk/actor";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Result } from "~/domain/result";
import { type EventNames, withoutNames } from "~db/search/gather/events";
import type { Store } from "~db/store";
import { loadForStep, type OnSet } from "../change-sets/set-steps";
import { decide } from "../decide";
import { type Publication, publishSet } from "./publish-set";

const mostOfReason = 2_000;

export function publishAlone(
  store: Store,
  actor: Actor,
  input: OnSet & { readonly reason: string },
  now: Date,
  nameOf: EventNames = withoutNames,
): Promise<Result<Publication>> {
  return decide(store, async (within) => {
    const set = await loadForStep(within, actor, "publishAlone", input);
    if (!set.ok) return set;
    const reason = requireText(input.reason, "reason", mostOfReason);
    if (!reason.ok) return reason;
    return publishSet(
      within,
      set.value,
      {
        actor,
        publishedBy: actor.staffId,
        did: "change_set.published_alone",
        note: reason.value,
        columns: { emergencyReason: reason.value, lookDueOn: lookDueAfter(taipeiDateOf(now)) },
      },
      now,
      nameOf,
    );
  });
}

/** What a subscription is of, for the pages that its links lead to. */
import type { AppLoadContext } from "@remix-run/node";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { FoundTarget } from "~/domain/follow/target";
import { findTarget } from "~db/queries/follow/reach";
import type { Subscription } from "~db/queries/follow/subscriptions";

/** What was followed may have been taken back since: then its key is its name. */
export async function nameSubscription(
  { store, now }: AppLoadContext,
  { kind, key, frequency }: Subscription,
): Promise<{ readonly target: FoundTarget; readonly frequency: Subscription["frequency"] }> {
  const moment = { asOf: taipeiDateOf(now), known: null };
  const found = await findTarget(store.read, { kind, key }, moment);
  return { target: found ?? { kind, key, name: null }, frequency };
}

/**
 * Somebody lets this browser be notified. The browser has asked them already, so nothing is left to confirm; and nobody
 * else can know its address, so that following twice may say so.
 */
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { followFrequencies, parseTarget } from "~/domain/follow/target";
import { failure, type Result, success } from "~/domain/result";
import { findTarget } from "~db/queries/follow/reach";
import { findFollower, findLive } from "~db/queries/follow/subscriptions";
import type { Reader, Store } from "~db/store";
import {
  endOthers,
  insertFollower,
  insertSubscription,
  setAddress,
  setConfirmed,
} from "~db/writes/follow/subscriptions";
import { decide } from "../../decide";
import type { Browser, BrowserParts } from "./browser-parts";

export interface BrowserRequest {
  readonly kind: string;
  readonly key: string;
  readonly language: string;
}

/** @returns whether it was followed before in the same language. Problem: follow.target_unknown */
export function followInBrowser(
  store: Store,
  browser: Browser,
  { kind, key, language }: BrowserRequest,
  parts: BrowserParts,
  now: Date,
): Promise<Result<{ readonly before: boolean }>> {
  return decide<{ before: boolean }>(store, async (within) => {
    const target = parseTarget(kind, key);
    if (!target.ok) return target;
    const found = await findTarget(within, target.value, { asOf: taipeiDateOf(now), known: null });
    if (!found) return failure({ code: "follow.target_unknown" });

    const at = now.toISOString();
    const followerId = await keepBrowser(within, browser, parts, at);
    const live = await findLive(within, followerId, found);
    if (live?.language === language) return success({ before: true });
    const values = {
      ...parts.tokens(),
      followerId,
      kindCode: found.kind,
      key: found.key,
      frequencyCode: followFrequencies[0],
      languageCode: language,
      createdAt: at,
      confirmBefore: at,
    };
    const id = await insertSubscription(within, values);
    await endOthers(within, { kind: found.kind, key: found.key, id, followerId }, at);
    await setConfirmed(within, id, at);
    return success({ before: false });
  });
}

/** Its keys may have changed since: what it says last counts. */
async function keepBrowser(
  within: Reader,
  { endpoint, packed }: Browser,
  { keyOf, seal }: BrowserParts,
  at: string,
): Promise<number> {
  const row = { addressKey: keyOf(endpoint), sealedAddress: seal(packed) };
  const known = await findFollower(within, row.addressKey);
  if (known === null) return insertFollower(within, "push", { ...row, createdAt: at });
  await setAddress(within, known, row);
  return known;
}

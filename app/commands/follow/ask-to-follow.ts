/**
 * Somebody asks to be told by e-mail. Nothing is sent but one mail with a link, until whoever reads the mailbox has
 * confirmed it; the answer is the same whether the address was known, so that nobody learns who follows what.
 */
import { parseMailAddress } from "~/domain/follow/mail-address";
import { confirmationsADay, confirmBefore } from "~/domain/follow/mail-times";
import { followFrequencies, parseTarget } from "~/domain/follow/target";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { failure, type Result, success } from "~/domain/result";
import { findTarget } from "~db/queries/follow/reach";
import { countAskedSince, findFollower } from "~db/queries/follow/subscriptions";
import type { Store } from "~db/store";
import { insertMail } from "~db/writes/follow/mails";
import { insertFollower, insertSubscription } from "~db/writes/follow/subscriptions";
import { decide } from "../decide";

export interface FollowRequest {
  readonly address: string;
  readonly kind: string;
  readonly key: string;
  readonly frequency: string;
  readonly language: string;
}

/** What the site's keys make: commands know none of them. */
export interface FollowParts {
  readonly seal: (address: string) => string;
  readonly keyOf: (address: string) => string;
  readonly tokens: () => {
    readonly nonce: string;
    readonly confirmHash: string;
    readonly unsubscribeHash: string;
  };
}

const dayInMs = 86_400_000;

export function askToFollow(
  store: Store,
  { address: typed, kind, key, frequency: wanted, language }: FollowRequest,
  { seal, keyOf, tokens }: FollowParts,
  now: Date,
): Promise<Result<null>> {
  return decide(store, async (within) => {
    const target = parseTarget(kind, key);
    if (!target.ok) return target;
    const found = await findTarget(within, target.value, { asOf: taipeiDateOf(now), known: null });
    if (!found) return failure({ code: "follow.target_unknown" });
    const address = parseMailAddress(typed);
    if (!address.ok) return address;
    const frequency = followFrequencies.find((each) => each === wanted);
    if (!frequency) return failure({ code: "follow.frequency", field: "frequency" });

    const at = now.toISOString();
    const addressKey = keyOf(address.value);
    const followerId =
      (await findFollower(within, addressKey)) ??
      (await insertFollower(within, "mail", {
        addressKey,
        sealedAddress: seal(address.value),
        createdAt: at,
      }));
    const dayBefore = new Date(now.getTime() - dayInMs).toISOString();
    if ((await countAskedSince(within, followerId, dayBefore)) >= confirmationsADay) return success(null);
    const subscriptionId = await insertSubscription(within, {
      ...tokens(),
      followerId,
      kindCode: found.kind,
      key: found.key,
      frequencyCode: frequency,
      languageCode: language,
      createdAt: at,
      confirmBefore: confirmBefore(now),
    });
    await insertMail(within, {
      key: `confirmation/${subscriptionId}`,
      kind: "confirmation",
      subscriptionId,
      at,
    });
    return success(null);
  });
}

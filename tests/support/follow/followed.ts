/** Somebody who follows something, as the pages make them do it: they ask, read the mail's link, and confirm. */
import { askToFollow, type FollowRequest } from "~/commands/follow/ask-to-follow";
import { confirmFollow } from "~/commands/follow/confirm-follow";
import { followTokenOf, makeFollowParts } from "~/identity/follow-tokens";
import type { Store } from "~db/store";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { type Desk, now, on, valueOf } from "../desk/desk";
import { testKeys } from "../desk/test-keys";

export const aRequest: FollowRequest = {
  address: "reader@example.org",
  kind: "bill",
  key: "some-act",
  frequency: "at_once",
  language: "zh-Hant",
};

/** The hashes and the tokens of one subscription. */
export interface Asked {
  readonly confirmHash: string;
  readonly unsubscribeHash: string;
  readonly confirm: string;
  readonly unsubscribe: string;
}

export async function ask(store: Store, request: Partial<FollowRequest>, at: Date): Promise<Asked> {
  const parts = makeFollowParts(testKeys);
  const tokens = parts.tokens();
  valueOf(await askToFollow(store, { ...aRequest, ...request }, { ...parts, tokens: () => tokens }, at));
  const { nonce, ...hashes } = tokens;
  return {
    ...hashes,
    confirm: followTokenOf(testKeys, "confirm", nonce),
    unsubscribe: followTokenOf(testKeys, "unsubscribe", nonce),
  };
}

export async function follow(store: Store, request: Partial<FollowRequest>, at: Date): Promise<Asked> {
  const asked = await ask(store, request, at);
  valueOf(await confirmFollow(store, asked.confirmHash, at));
  return asked;
}

/** Publishes events as one change set of a weight. */
export async function publish(
  desk: Desk,
  weight: "minor" | "major",
  at: Date,
  ...events: readonly object[]
): Promise<number> {
  let set = await desk.begin({ weight });
  for (const content of events) set = await desk.put(set, { content });
  return publishSet(desk, set, at);
}

export async function publishSet(
  { store, people }: Pick<Desk, "store" | "people">,
  set: { setId: number; version: number },
  at: Date,
): Promise<number> {
  const submitted = valueOf(await submitChangeSet(store, people.author, on(set), now));
  valueOf(await publishChangeSet(store, people.reviewer, on(submitted), at));
  return set.setId;
}

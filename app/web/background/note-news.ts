/** What following does by itself before a mail is sent: who is to be told, the day's and the week's mails, forgetting. */
import { forgetUnconfirmed } from "~/commands/follow/forget-unconfirmed";
import { makeDigests } from "~/commands/follow/make-digests";
import { tellFollowers } from "~/commands/follow/tell-followers";
import type { Store } from "~db/store";

export async function noteNews(store: Store, now: Date): Promise<void> {
  await tellFollowers(store, now);
  await makeDigests(store, now);
  await forgetUnconfirmed(store, now);
}

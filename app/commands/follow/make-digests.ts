/**
 * Puts what waits into the day's and the week's mails once their hour has come: one mail for each subscription. What
 * waits under a subscription that is told at once was noted before it was; it goes out now.
 */
import { boundaryOf } from "~/domain/follow/mail-times";
import { followFrequencies } from "~/domain/follow/target";
import { listWaitingNotices } from "~db/queries/follow/to-tell";
import type { Store } from "~db/store";
import { insertMail, putInMail } from "~db/writes/follow/mails";

export async function makeDigests(store: Store, now: Date): Promise<void> {
  const at = now.toISOString();
  for (const frequency of followFrequencies) {
    const boundary = frequency === "at_once" ? at : boundaryOf(frequency, now);
    // Asked first without a transaction: nearly always there is nothing.
    if ((await listWaitingNotices(store.read, frequency, boundary)).size === 0) continue;
    await store.transaction(async (within) => {
      for (const [subscriptionId, noticeIds] of await listWaitingNotices(within, frequency, boundary)) {
        const key = `digest/${subscriptionId}/${boundary}`;
        const mailId = await insertMail(within, { key, kind: "digest", subscriptionId, at });
        if (mailId !== null) await putInMail(within, noticeIds, mailId);
      }
    });
  }
}

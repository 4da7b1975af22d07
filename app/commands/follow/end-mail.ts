/** Keeps what became of a mail: sent, to be tried again later, or given up. The server's own words are not kept. */
import { isRefused, nextTry, problemOf, type Sending } from "~/domain/follow/mail-times";
import type { Store } from "~db/store";
import { setMailDone, setMailWaiting } from "~db/writes/follow/mails";

export type MailEnd = "sent" | "waiting" | "dead";

/** @param tries this one included */
export function endMail(
  store: Store,
  { id, tries }: { readonly id: number; readonly tries: number },
  sending: Sending,
  now: Date,
): Promise<MailEnd> {
  return store.transaction(async (within) => {
    const at = now.toISOString();
    if (sending.sent) {
      await setMailDone(within, id, "sent", { at, problem: null });
      return "sent";
    }
    const problem = problemOf(sending);
    const nextTryAt = isRefused(sending) ? null : nextTry(tries, now, sending.waitSeconds);
    if (nextTryAt === null) await setMailDone(within, id, "dead", { at, problem });
    else await setMailWaiting(within, id, { nextTryAt, problem });
    return nextTryAt === null ? "dead" : "waiting";
  });
}

/** Nothing is left to tell: the bill was taken back, or the address was sealed with another key. */
export function dropMail(store: Store, id: number, now: Date): Promise<void> {
  return store.transaction((within) =>
    setMailDone(within, id, "dropped", { at: now.toISOString(), problem: null }),
  );
}

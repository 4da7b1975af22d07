/**
 * Takes a due mail into this process's hands, so that no other sends it at the same time; should this one die, another
 * may take it once the time of one try is over. What nobody wants any more is dropped instead.
 */
import { heldUntil } from "~/domain/follow/mail-times";
import { findMailToSend, type MailToSend } from "~db/queries/follow/mails";
import type { Store } from "~db/store";
import { holdMail, setMailDone } from "~db/writes/follow/mails";

/** A mail in one's hands: its subscription lives, and there is somebody to send it to. */
export type HeldMail = MailToSend & { readonly sealedAddress: string };

/** @returns null when another process has it, or when it was dropped */
export function beginMail(store: Store, id: number, now: Date): Promise<HeldMail | null> {
  return store.transaction(async (within) => {
    const mail = await findMailToSend(within, id);
    if (!mail) return null;
    const at = now.toISOString();
    const held = await holdMail(within, id, { now: at, until: heldUntil(now) }, mail.tries);
    if (!held) return null;
    const { sealedAddress } = mail;
    if (sealedAddress !== null && isWanted(mail, at))
      return { ...mail, sealedAddress, tries: mail.tries + 1 };
    await setMailDone(within, id, "dropped", { at, problem: null });
    return null;
  });
}

function isWanted({ kind, subscription }: MailToSend, at: string): boolean {
  if (subscription.endedAt !== null) return false;
  // A link that can no longer be confirmed, or was already, is not worth a mail.
  if (kind === "confirmation") return subscription.confirmedAt === null && subscription.confirmBefore > at;
  return subscription.confirmedAt !== null;
}

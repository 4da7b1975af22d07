/**
 * Sends the mails whose time has come, one after another. A mail is in one process's hands at a time; when the server
 * does not answer, the others are left for the next run. No address and nothing that a server said is logged.
 */
import type { Logger } from "pino";
import { beginMail, type HeldMail } from "~/commands/follow/begin-mail";
import { dropMail, endMail } from "~/commands/follow/end-mail";
import { isAnswered, type Sending } from "~/domain/follow/mail-times";
import { openAddress } from "~/identity/follow-tokens";
import type { Keys } from "~/identity/keys";
import { composeMail } from "~/mail/compose-mail";
import type { MailServer } from "~/mail/mail-server";
import { listDueMails } from "~db/queries/follow/mails";
import type { Store } from "~db/store";
import { writeMail } from "./write-mail";

/** How mails leave this site: from whom, and a connection to where they are handed over. */
export interface Mailing {
  readonly from: string;
  readonly open: () => MailServer;
}

export interface SendingParts {
  readonly store: Store;
  readonly keys: Keys;
  readonly origin: string;
  readonly log: Logger;
  readonly now: () => Date;
  readonly mailing: Mailing;
}

const atATime = 100;

/** How the site's end reaches what is under way. */
export interface Halt {
  /** Asked between two mails. */
  readonly stopping: () => boolean;
  /** Ends the mail under way as well. */
  readonly cut: AbortSignal;
}

export async function sendDueMails(parts: SendingParts, { stopping, cut }: Halt): Promise<void> {
  const server = parts.mailing.open();
  const close = () => server.close();
  cut.addEventListener("abort", close);
  try {
    for (;;) {
      const due = await listDueMails(parts.store.read, parts.now().toISOString(), atATime);
      for (const id of due) {
        if (stopping()) return;
        const sending = await sendOne(parts, server, id);
        if (sending && !isAnswered(sending)) return;
      }
      if (due.length < atATime) return;
    }
  } finally {
    cut.removeEventListener("abort", close);
    close();
  }
}

/** @returns null when there was nothing to send */
async function sendOne(parts: SendingParts, server: MailServer, id: number): Promise<Sending | null> {
  const { store, log, now } = parts;
  const held = await beginMail(store, id, now());
  if (!held) return null;
  const sending = await handOver(parts, server, held);
  if (!sending) {
    await dropMail(store, id, now());
    return null;
  }
  const end = await endMail(store, held, sending, now());
  if (!sending.sent) log.warn({ mailId: id, tries: held.tries, ...sending, end }, "A mail was not sent.");
  return sending;
}

async function handOver(
  { store, keys, origin, now, mailing: { from } }: SendingParts,
  server: MailServer,
  held: HeldMail,
): Promise<Sending | null> {
  const to = openAddress(keys, held.sealedAddress);
  const mail = to === null ? null : await writeMail(held, { reader: store.read, keys, origin, now: now() });
  if (to === null || mail === null) return null;
  const content = await composeMail(mail, { from, to }, { key: held.key, origin });
  return server.send({ from, to }, content);
}

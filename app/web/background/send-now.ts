/** One mail, sent while somebody waits for the answer: for addresses that the site must not keep. */
import { randomUUID } from "node:crypto";
import type { Sending } from "~/domain/follow/mail-times";
import { composeMail } from "~/mail/compose-mail";
import type { Mail } from "~/mail/mail";
import type { Mailing } from "./send-mails";

/** @param origin the site's, whose host the Message-ID names */
export type SendNow = (mail: Mail, to: string, origin: string) => Promise<Sending>;

export function makeSendNow({ from, open }: Mailing): SendNow {
  return async (mail, to, origin) => {
    const server = open();
    try {
      const content = await composeMail(mail, { from, to }, { key: randomUUID(), origin });
      return await server.send({ from, to }, content);
    } finally {
      server.close();
    }
  };
}

/** A mail's words, made from the records when it is sent: what was corrected meanwhile is told as it stands now. */
import type { HeldMail } from "~/commands/follow/begin-mail";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { targetWords } from "~/i18n/sentences/target-words";
import { followTokenOf } from "~/identity/follow-tokens";
import type { Keys } from "~/identity/keys";
import { buildConfirmation, buildNews, type MailFrame } from "~/mail/build-mail";
import type { Mail } from "~/mail/mail";
import { findTarget } from "~db/queries/follow/reach";
import type { Reader } from "~db/store";
import { languageOf, readItems } from "./what-to-tell";

interface Writing {
  readonly reader: Reader;
  readonly keys: Keys;
  readonly origin: string;
  readonly now: Date;
}

/** Null when there is nothing left to tell. */
export async function writeMail(
  mail: HeldMail,
  { reader, keys, origin, now }: Writing,
): Promise<Mail | null> {
  const { subscription, kind } = mail;
  const moment = { asOf: taipeiDateOf(now), known: null };
  const language = languageOf(mail);
  const target = await findTarget(reader, subscription, moment);
  const what = targetWords(language, target ?? { ...subscription, name: null });
  const frame: MailFrame = { language, origin, what, frequency: subscription.frequency };
  if (kind === "confirmation")
    return buildConfirmation(frame, followTokenOf(keys, "confirm", subscription.nonce));

  const items = await readItems(reader, mail, now);
  if (items.length === 0) return null;
  return buildNews(frame, items, followTokenOf(keys, "unsubscribe", subscription.nonce));
}

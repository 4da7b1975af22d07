/** Mails as the desk sees them: how sending goes, never to whom. */
import type { FollowChannel } from "../follow/channels";
import type { MailKind } from "../follow/mail-times";

export interface MailCounts {
  readonly waiting: number;
  readonly sent: number;
  readonly dead: number;
}

export interface ListedMail {
  readonly id: number;
  readonly kind: MailKind;
  readonly channel: FollowChannel;
  readonly tries: number;
  readonly createdAt: string;
  readonly doneAt: string | null;
  readonly nextTryAt: string;
  readonly problem: string | null;
}

/** How many of a state are listed. */
export const mailsShown = 100;

/** The mails of this site in words: what changed with its source first, then where to read on, why it came, how to stop. */
import type { NewsItem } from "~/domain/follow/news";
import { daysToConfirm } from "~/domain/follow/mail-times";
import type { FollowFrequency } from "~/domain/follow/target";
import { type Language, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { newsHeadline, newsSentences } from "~/i18n/sentences/news-words";
import { oneLine, type Mail, type Paragraph } from "./mail";

export interface MailFrame {
  readonly language: Language;
  readonly origin: string;
  /** What is followed, in words. */
  readonly what: string;
  readonly frequency: FollowFrequency;
}

export function buildConfirmation({ language, origin, what, frequency }: MailFrame, token: string): Mail {
  const { mail: words, frequencies } = messagesFor(language).follow;
  return {
    language,
    subject: oneLine(words.confirmSubject(what)),
    paragraphs: [
      { text: oneLine(words.confirmFirst(what, frequencies[frequency].name)) },
      { text: words.confirmLink, url: origin + localPath(language, `/follow/confirm/${token}`) },
      { text: words.confirmElse(daysToConfirm) },
    ],
    unsubscribeUrl: null,
  };
}

/** @param items one for a mail that is sent at once, at least one for a day's or a week's */
export function buildNews(
  { language, origin, what, frequency }: MailFrame,
  items: readonly NewsItem[],
  token: string,
): Mail {
  const { mail: words, frequencies } = messagesFor(language).follow;
  const headline = newsHeadline(language, items[0]!);
  return {
    language,
    subject: oneLine(items.length === 1 ? headline : words.more(headline, items.length - 1)),
    paragraphs: [
      ...items.flatMap((item): Paragraph[] => [
        ...newsSentences(language, item).map((line) => ({ text: oneLine(line) })),
        { text: words.open, url: origin + localPath(language, `/bills/${item.bill.slug}`) },
      ]),
      { text: oneLine(words.why(what, frequencies[frequency].name)) },
      { text: words.stop, url: origin + localPath(language, `/unsubscribe/${token}`) },
    ],
    // One spelling in every language: the one address that takes a form from elsewhere.
    unsubscribeUrl: `${origin}/unsubscribe/${token}`,
  };
}

/** The one-time link by which somebody confirms that they take part in a round. */
export function buildRoundLink({
  language,
  title,
  url,
}: {
  readonly language: Language;
  readonly title: string;
  readonly url: string;
}): Mail {
  const words = messagesFor(language).voting.confirm.mail;
  return {
    language,
    subject: oneLine(words.subject(title)),
    paragraphs: [{ text: oneLine(words.first(title)) }, { text: words.open, url }, { text: words.otherwise }],
    unsubscribeUrl: null,
  };
}

/** A mail as this site writes one: a subject, and paragraphs that are words or one link. It knows no transport. */
import { type Language } from "~/i18n/languages";

export type Paragraph = { readonly text: string } | { readonly text: string; readonly url: string };

export interface Mail {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where a mail program stops it with one click; null for a mail that nobody subscribed to. */
  readonly unsubscribeUrl: string | null;
}

/**
 * One line without control characters: what a person or a record says can then never end a header and begin another.
 * @example oneLine("a\r\nBcc: b") // "a Bcc: b"
 */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\s*[\u0000-\u001f\u007f-\u009f\u2028\u2029]+\s*/g, " ").trim();
}

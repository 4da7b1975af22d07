/** A mail as the bytes that a server is given: plain text and simple HTML of the same paragraphs, and its headers. */
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { htmlLang } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import type { Mail, Paragraph } from "./mail";

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** @param key makes the Message-ID: a mail that is sent twice has the same, and mail programs show it once */
export function composeMail(
  mail: Mail,
  { from, to }: Envelope,
  { key, origin }: { readonly key: string; readonly origin: string },
): Promise<Buffer> {
  const { language, subject, unsubscribeUrl } = mail;
  const composer = new MailComposer({
    from: { name: messagesFor(language).follow.mail.sender, address: from },
    to: { name: "", address: to },
    subject,
    messageId: messageIdOf(key, origin),
    text: writeText(mail),
    html: writeHtml(mail),
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": htmlLang[language],
      ...(unsubscribeUrl && {
        "List-Unsubscribe": `<${unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** @example messageIdOf("news/1/set-2/x", "https://lawtrail.example") // "<…@lawtrail.example>" */
export function messageIdOf(key: string, origin: string): string {
  return `<${messageDigest(key)}@${new URL(origin).hostname}>`;
}

/** By which a message that is sent twice is known to be the same: 32 characters that tell nothing. */
export function messageDigest(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 32);
}

export function writeText({ paragraphs }: Mail): string {
  return `${paragraphs.map((each) => ("url" in each ? `${each.text}\n${each.url}` : each.text)).join("\n\n")}\n`;
}

/** No style, no picture, nothing from elsewhere: what is read tells nobody that it was. */
export function writeHtml({ language, paragraphs }: Mail): string {
  const body = paragraphs.map(writeParagraph).join("\n");
  return `<!doctype html>\n<html lang="${htmlLang[language]}"><body>\n${body}\n</body></html>\n`;
}

function writeParagraph(paragraph: Paragraph): string {
  const text = escapeHtml(paragraph.text);
  if (!("url" in paragraph)) return `<p>${text}</p>`;
  const url = escapeHtml(paragraph.url);
  return `<p>${text}<br><a href="${url}">${url}</a></p>`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

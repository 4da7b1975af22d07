/** Hands a message over to a browser's push service: encrypted for that browser (RFC 8291), signed by this site (RFC 8292). */
import webPush from "web-push";
import type { Sending } from "~/domain/follow/mail-times";
import type { BrowserAddress } from "./browser-address";
import type { Deliver, DeliveryAnswer } from "./deliver";

export interface PushMessage {
  readonly payload: string;
  /** At most 32 characters: of two messages with the same one, a browser that was away gets the later. */
  readonly topic: string;
}

/** gone: the browser takes nothing any more. */
export type PushSending = Sending | "gone";

export type SendPush = (to: BrowserAddress, message: PushMessage, cut?: AbortSignal) => Promise<PushSending>;

interface SenderParts {
  readonly key: { readonly publicKey: string; readonly privateKey: string };
  /** Whom a push service may write to: an https or mailto address. */
  readonly subject: string;
  readonly deliver: Deliver;
  readonly now: () => Date;
}

/** How long a service keeps a message for a browser that is away, in seconds: a week. */
const keptFor = 7 * 86_400;

export function makePushSender({ key, subject, deliver, now }: SenderParts): SendPush {
  return async ({ endpoint, p256dh, auth }, { payload, topic }, cut) => {
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      Buffer.from(payload),
      {
        vapidDetails: { subject, ...key },
        TTL: keptFor,
        topic,
        urgency: "normal",
        contentEncoding: "aes128gcm",
      },
    );
    const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    return sendingOf(await deliver({ endpoint, headers: texts, body }, cut), now());
  };
}

function sendingOf(answer: DeliveryAnswer, now: Date): PushSending {
  if (!answer) return { sent: false, step: "push_connect", number: null };
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return { sent: true };
  if (status === 404 || status === 410) return "gone";
  if (status !== 429 && status < 500) return { sent: false, step: "push_refused", number: status };
  return { sent: false, step: "push_busy", number: status, ...waitOf(retryAfter, now) };
}

/** Retry-After is seconds, or a date (RFC 9110 §10.2.3). */
function waitOf(retryAfter: string | null, now: Date): { readonly waitSeconds?: number } {
  if (retryAfter === null) return {};
  const seconds = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - now.getTime()) / 1_000;
  return seconds > 0 ? { waitSeconds: seconds } : {};
}

/** Apple refuses localhost as a subject, in either form; there only a developer's own browser is sent to. */
export function subjectOf(origin: string, mailFrom: string | null): string {
  if (mailFrom !== null) return `mailto:${mailFrom}`;
  return origin.startsWith("https:") ? origin : "mailto:no-reply@localhost";
}

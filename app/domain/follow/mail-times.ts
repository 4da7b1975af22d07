/** When mails go out: the hour of a day's and a week's mail, how long a link can be confirmed, and when to try again. */
import type { Instant } from "~/domain/dates/calendar-date";
import type { FollowFrequency } from "./target";

export const mailKinds = ["confirmation", "news", "digest"] as const;
export type MailKind = (typeof mailKinds)[number];

/** sent: a mail server took it · dead: given up, for the desk to see · dropped: nobody wants it any more. */
export const mailStates = ["waiting", "sent", "dead", "dropped"] as const;
export type MailState = (typeof mailStates)[number];

/**
 * Where sending broke off: before the mail server heard of it (connect, login, sender), or at what it was told; with a push
 * service whether it could not be reached, was busy (429, 5xx), or refused the message.
 */
export const failedSteps = [
  ...(["connect", "login", "sender", "address", "content", "time"] as const),
  ...(["push_connect", "push_busy", "push_refused"] as const),
] as const;
export type FailedStep = (typeof failedSteps)[number];

/** What a server made of a message. `number` is its reply, such as 550; null when it said nothing. */
export type Sending =
  | { readonly sent: true }
  | {
      readonly sent: false;
      readonly step: FailedStep;
      readonly number: number | null;
      /** How long the server wants to be left alone; left out when it did not say. */
      readonly waitSeconds?: number;
    };

/**
 * Whether trying again would only be refused again: the server said no for good to this address or these words.
 * @example isRefused({ sent: false, step: "address", number: 550 }) // true
 */
export function isRefused(sending: Sending): boolean {
  if (sending.sent || sending.number === null) return false;
  if (sending.step === "push_refused") return true;
  return (sending.step === "address" || sending.step === "content") && sending.number >= 500;
}

/**
 * Whether the server answered at all: if not, the other mails need not be tried now.
 * @example isAnswered({ sent: false, step: "connect", number: null }) // false
 */
export function isAnswered(sending: Sending): boolean {
  return sending.sent || (sending.number !== null && sending.step !== "login" && sending.step !== "sender");
}

/** A failure as it is kept. @example problemOf({ step: "address", number: 550 }) // "address 550" */
export function problemOf({ step, number }: Extract<Sending, { sent: false }>): string {
  return number === null ? step : `${step} ${number}`;
}

/** The kept failure again. @example parseProblem("address 550") // { step: "address", number: "550" } */
export function parseProblem(text: string): { readonly step: FailedStep; readonly number: string | null } {
  const [step = "", number = null] = text.split(" ");
  return { step: failedSteps.find((each) => each === step) ?? "connect", number };
}

const dayInMs = 86_400_000;
const minuteInMs = 60_000;

/** How long a link of confirmation works, in days. */
export const daysToConfirm = 3;
/** How many of them one address gets in a day, whoever asks. */
export const confirmationsADay = 5;

/**
 * The last eight o'clock in Taipei, of a Monday for a week's mail: what is older goes out now. In UTC that is midnight.
 * @example boundaryOf("weekly", new Date("2026-11-26T03:00:00Z")) // "2026-11-23T00:00:00.000Z"
 */
export function boundaryOf(frequency: Exclude<FollowFrequency, "at_once">, now: Date): Instant {
  const midnight = Math.floor(now.getTime() / dayInMs) * dayInMs;
  const sinceMonday = frequency === "weekly" ? (new Date(midnight).getUTCDay() + 6) % 7 : 0;
  return new Date(midnight - sinceMonday * dayInMs).toISOString() as Instant;
}

/** Until when a link made now can be confirmed. @example confirmBefore(new Date("2026-11-26T03:00:00Z")) // "2026-11-29T03:00:00.000Z" */
export function confirmBefore(now: Date): Instant {
  return new Date(now.getTime() + daysToConfirm * dayInMs).toISOString() as Instant;
}

/** Minutes to wait after each failed try: about two days in all. */
const waits = [1, 5, 30, 120, 360, 720, 1440] as const;

/**
 * When to try again after so many failed tries; null when it is to be given up. Not before what the server asked for, as
 * far as that is a day.
 * @example nextTry(1, new Date("2026-11-26T03:00:00Z")) // "2026-11-26T03:01:00.000Z"
 */
export function nextTry(tries: number, now: Date, waitSeconds = 0): Instant | null {
  const minutes = waits[tries - 1];
  if (minutes === undefined) return null;
  const wait = Math.max(minutes * minuteInMs, Math.min(waitSeconds * 1_000, dayInMs));
  return new Date(now.getTime() + wait).toISOString() as Instant;
}

/** How long a try may take before another process may think that the first one died, in minutes. */
const tryTakesAtMost = 5;

/** Until when a mail is in one process's hands. @example heldUntil(now) // five minutes later */
export function heldUntil(now: Date): Instant {
  return new Date(now.getTime() + tryTakesAtMost * minuteInMs).toISOString() as Instant;
}

/**
 * Sends the notifications whose time has come to the push services of their browsers, a few at a time. One is in one
 * process's hands at a time; a service that cannot be reached is left alone for the rest of the run. No endpoint is logged.
 */
import type { Logger } from "pino";
import { beginMail, type HeldMail } from "~/commands/follow/begin-mail";
import { forgetBrowser } from "~/commands/follow/browser/forget-browser";
import { dropMail, endMail } from "~/commands/follow/end-mail";
import { followTokenOf, openAddress } from "~/identity/follow-tokens";
import type { Keys } from "~/identity/keys";
import { messageDigest } from "~/mail/compose-mail";
import { unpackBrowserAddress } from "~/push/browser-address";
import { buildPush, packPush } from "~/push/build-push";
import type { PushSending, SendPush } from "~/push/push-sender";
import { listDueMails } from "~db/queries/follow/mails";
import type { Reader, Store } from "~db/store";
import type { Halt } from "./send-mails";
import { languageOf, readItems } from "./what-to-tell";

/** How notifications leave this site. */
export interface Pushing {
  /** The hosts that may be called. */
  readonly services: readonly string[];
  readonly send: SendPush;
}

export interface PushingParts {
  readonly store: Store;
  readonly keys: Keys;
  readonly log: Logger;
  readonly now: () => Date;
  readonly pushing: Pushing;
}

const listedAtATime = 100;
const sentAtATime = 8;
/** After so many that got no answer, the others of a service are tried another time. */
const mostSilence = 3;

interface Run {
  readonly cut: AbortSignal;
  /** How often each service did not answer. */
  readonly silence: Map<string, number>;
}

export async function sendDuePushes(parts: PushingParts, { stopping, cut }: Halt): Promise<void> {
  const run: Run = { cut, silence: new Map() };
  for (;;) {
    const due = await listDueMails(parts.store.read, parts.now().toISOString(), listedAtATime, "push");
    for (let from = 0; from < due.length; from += sentAtATime) {
      if (stopping()) return;
      await Promise.all(due.slice(from, from + sentAtATime).map((id) => sendOne(parts, run, id)));
    }
    if (due.length < listedAtATime) return;
  }
}

async function sendOne(parts: PushingParts, run: Run, id: number): Promise<void> {
  const { store, log, now } = parts;
  const held = await beginMail(store, id, now());
  if (!held) return;
  const sending = await handOver(parts, run, held);
  if (sending === null) return dropMail(store, id, now());
  if (sending === "gone") return forgetBrowser(store, held.subscription.followerId, now());
  const end = await endMail(store, held, sending, now());
  if (!sending.sent)
    log.warn({ mailId: id, tries: held.tries, ...sending, end }, "A notification was not sent.");
}

/** Null when there is nothing left to tell, or nobody that this site may tell it to. */
async function handOver(
  { store, keys, now, pushing }: PushingParts,
  { cut, silence }: Run,
  held: HeldMail,
): Promise<PushSending | null> {
  const packed = openAddress(keys, held.sealedAddress);
  const to = packed === null ? null : unpackBrowserAddress(packed, pushing.services);
  const tag = messageDigest(held.key);
  const payload = to && (await writePush(store.read, keys, held, { tag, now: now() }));
  if (!to || payload === null) return null;
  const { host } = new URL(to.endpoint);
  const silent = silence.get(host) ?? 0;
  if (silent >= mostSilence) return { sent: false, step: "push_connect", number: null };
  const sending = await pushing.send(to, { payload, topic: tag }, cut);
  if (sending !== "gone" && !sending.sent && sending.step === "push_connect") silence.set(host, silent + 1);
  return sending;
}

async function writePush(
  reader: Reader,
  keys: Keys,
  held: HeldMail,
  { tag, now }: { readonly tag: string; readonly now: Date },
): Promise<string | null> {
  const [first, ...rest] = await readItems(reader, held, now);
  if (!first) return null;
  const token = followTokenOf(keys, "unsubscribe", held.subscription.nonce);
  return packPush(buildPush(languageOf(held), [first, ...rest], { token, tag }));
}

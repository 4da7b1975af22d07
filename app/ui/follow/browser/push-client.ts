/**
 * What the page does with the browser: whether it can be notified, its permission, its subscription, and what this site is
 * sent of it. Runs in the browser alone; nothing is registered there before somebody presses the button.
 */
import type { Problem } from "~/domain/result";

export type Held = "unsupported" | "denied" | PushSubscription | null;

const worker = "/push-worker.js";

/** What there is already. */
export async function readHeld(): Promise<Held> {
  const canBe = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
  if (!canBe) return "unsupported";
  if (Notification.permission === "denied") return "denied";
  const registration = await navigator.serviceWorker.getRegistration("/");
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Asks whoever sits there, then the push service. @throws what the browser throws when it cannot register */
export async function subscribe(publicKey: string): Promise<PushSubscription | "denied" | "dismissed"> {
  const permission = await Notification.requestPermission();
  if (permission !== "granted") return permission === "denied" ? "denied" : "dismissed";
  await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
  const { pushManager } = await navigator.serviceWorker.ready;
  const held = await pushManager.getSubscription();
  // Made under another key of this site, it takes nothing that is signed with this one.
  if (held && keyOf(held) !== publicKey) await held.unsubscribe();
  else if (held) return held;
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

function keyOf({ options }: PushSubscription): string | null {
  return options?.applicationServerKey ? base64url(options.applicationServerKey) : null;
}

function base64url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

export interface SiteAnswer {
  readonly following?: boolean;
  readonly before?: boolean;
  readonly last?: boolean;
  readonly problem?: Problem;
}

/** @returns null when the site did not answer, or not with data */
export async function tellSite(
  address: string,
  subscription: PushSubscription,
  fields: { readonly intent: "state" | "start" | "stop"; readonly kind: string; readonly key: string },
): Promise<SiteAnswer | null> {
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh = "", auth = "" } = keys ?? {};
  const needsKeys = fields.intent === "start";
  const body = new URLSearchParams({
    ...fields,
    endpoint: endpoint ?? "",
    ...(needsKeys && { p256dh, auth }),
  });
  try {
    const response = await fetch(address, { method: "POST", body });
    return (await response.json()) as SiteAnswer;
  } catch {
    return null;
  }
}

/**
 * Shows what this site pushes to this browser, and opens the page it leads to. It answers no request of any page, so that
 * reading goes past it. The fields are those of app/push/build-push.ts.
 */
/* global self, fetch, URLSearchParams */

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => event.waitUntil(show(event.data)));

async function show(data) {
  let words = {};
  try {
    words = data.json();
  } catch {
    // A browser that is pushed to has to show something, or it shows a sentence of its own.
  }
  const { title = "法軌 Lawtrail", body = "", lang = "", tag = "", url = "/", stop = null } = words;
  await self.registration.showNotification(title, {
    body,
    lang,
    tag,
    data: { url, stop: stop ? stop.url : null },
    actions: stop ? [{ action: "stop", title: stop.label }] : [],
  });
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { url, stop } = event.notification.data ?? {};
  event.waitUntil(open(pathOf(event.action === "stop" ? stop : url)));
});

/** Only a path of this site. */
function pathOf(address) {
  if (typeof address !== "string" || !URL.canParse(address, self.location.origin)) return "/";
  const { origin, pathname, search } = new URL(address, self.location.origin);
  return origin === self.location.origin ? pathname + search : "/";
}

async function open(path) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find(({ url }) => new URL(url).pathname === path);
  return there ? there.focus() : self.clients.openWindow(path);
}

self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(move(event)));

/** The push service gave this browser another address: what it follows goes along, where the old one is still known. */
async function move({ oldSubscription, newSubscription }) {
  if (!oldSubscription) return;
  const now = newSubscription ?? (await self.registration.pushManager.subscribe(oldSubscription.options));
  const { endpoint, keys } = now.toJSON();
  const fields = { intent: "move", old: oldSubscription.endpoint, endpoint, ...keys };
  await fetch("/follow/browser/subscription", { method: "POST", body: new URLSearchParams(fields) });
}

/** The services by which browsers are pushed to, the only hosts besides the mail server that this site calls for a follower. */
import { isPrivateHost } from "./private-host";

/**
 * A host, or every name below one when it begins with a dot. Sources: Apple, "allow *.push.apple.com",
 * https://developer.apple.com/documentation/usernotifications/sending-web-push-notifications-in-web-apps-and-browsers ;
 * the vendors' hosts as gathered in https://github.com/web-push-libs/web-push/issues/801 . jmt17.google.com is where a
 * Chromium without Google's keys subscribes. android.googleapis.com is left out: it takes no VAPID.
 */
export const knownPushServices: readonly string[] = [
  "fcm.googleapis.com",
  "jmt17.google.com",
  "updates.push.services.mozilla.com",
  ".push.apple.com",
  ".notify.windows.com",
];

/** @example isServedBy("web.push.apple.com", [".push.apple.com"]) // true */
export function isServedBy(host: string, services: readonly string[]): boolean {
  return services.some((service) => (service.startsWith(".") ? host.endsWith(service) : host === service));
}

/**
 * Further services as an operator names them, separated by commas; `*.` or a dot before a name means all below it. Null
 * when one is no host, or a private one: these stay refused whatever is set.
 * @example parsePushServices("push.example.org, *.push.example.net") // ["push.example.org", ".push.example.net"]
 */
export function parsePushServices(text: string): readonly string[] | null {
  const names = text.split(",").map((name) => name.trim().toLowerCase().replace(/^\*\./, "."));
  const isService = (name: string) =>
    /^\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name) &&
    !isPrivateHost(name.replace(/^\./, ""));
  return names.every(isService) ? names : null;
}

/**
 * The address at which a browser's push service takes messages for it. Whoever sends it to us chooses what this site will
 * call, so only known services are called, over TLS and at their own port.
 */
import { failure, type Result, success } from "~/domain/result";
import { isPrivateHost } from "./private-host";
import { isServedBy } from "./push-services";

/** In characters: real ones have up to about 600. */
export const longestEndpoint = 2_000;

/**
 * The address as URL spells it. Problems: follow.push_endpoint (no https address of a service), follow.push_private_host,
 * follow.push_unknown_host.
 * @example parsePushEndpoint("https://10.0.0.1/x", knownPushServices) // { ok: false, problem: { code: "follow.push_private_host" } }
 */
export function parsePushEndpoint(text: string, services: readonly string[]): Result<string> {
  const url = text.length <= longestEndpoint && URL.canParse(text) ? new URL(text) : null;
  if (!url || url.hostname === "" || url.href.length > longestEndpoint)
    return failure({ code: "follow.push_endpoint" });
  if (isPrivateHost(url.hostname)) return failure({ code: "follow.push_private_host" });
  const isPlain = url.protocol === "https:" && url.username + url.password + url.port === "";
  if (!isPlain || url.href.includes("#") || url.pathname === "/")
    return failure({ code: "follow.push_endpoint" });
  if (!isServedBy(url.hostname, services)) return failure({ code: "follow.push_unknown_host" });
  return success(url.href);
}

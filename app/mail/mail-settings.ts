/** Where mails are handed over and from whom they come, as two settings say; what they cannot say is refused at start. */
import { parseMailAddress } from "~/domain/follow/mail-address";

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). Otherwise TLS as soon as the server offers it. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
  /** A bare address. */
  readonly from: string;
}

/** `smtp://user:password@host:587` or `smtps://host`; null when it is neither. */
export function parseSmtpUrl(text: string): Omit<MailSettings, "from"> | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === "") return null;
  if (!/^\/?$/.test(url.pathname) || url.search !== "" || url.hash !== "") return null;
  const secure = url.protocol === "smtps:";
  const [user, pass] = [decode(url.username), decode(url.password)];
  if (user === null || pass === null) return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    login: user === "" ? null : { user, pass },
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A bare address; mails say the site's name themselves. */
export function parseSender(text: string): string | null {
  const read = parseMailAddress(text);
  return read.ok ? read.value : null;
}

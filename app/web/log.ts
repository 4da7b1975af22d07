/** The log: JSON lines through pino. Nothing that identifies a reader is written, not even by mistake. */
import { pino, type Logger } from "pino";

const secrets = ["cookie", "set-cookie", "authorization", "password", "token"];

export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.headers["${name}"]`]),
      censor: "[hidden]",
    },
  });
}

/**
 * Tokens are 43 characters of base64url, slugs never have a capital: whoever reads the log must not be able to open a
 * link before its owner does.
 */
const tokenInPath = /\/(?=[^/]*[A-Z])[^/]{40,}/g;

/** An address as the log may hold it: its path, cut short; no query, which may hold what somebody searched for; no token. */
export function loggedPath(address: string): string {
  const path = address.slice(0, 200).split("?", 1)[0]!;
  return path.replace(tokenInPath, "/[hidden]");
}

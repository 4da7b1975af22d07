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

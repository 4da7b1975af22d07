/** The log: JSON lines through pino. Nothing that identifies a reader is written, not even by mistake. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type DestinationStream, pino, type Logger } from "pino";

const secrets = ["cookie", "set-cookie", "authorization", "password", "token"];

/** @param destination the standard output, when it is left out */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: writtenError },
    redact: {
      paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.headers["${name}"]`]),
      censor: "[hidden]",
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What went wrong and where, without the values it went wrong with: drizzle puts them into its message and PostgreSQL
 * into its detail, and they may be anybody's address or words.
 */
function writtenError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, code, cause } = error as Error & { readonly code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: error.message.split("\nparams: ", 1)[0],
    ...(typeof code === "string" ? { code } : {}),
    stack: frames.join("\n"),
    ...(cause !== undefined && depth < 4 ? { cause: writtenError(cause, depth + 1) } : {}),
  };
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

/** One line for each request when its answer is through, or was cut off. */
export function logWhenDone(log: Logger, req: IncomingMessage, res: ServerResponse, requestId: string): void {
  const begun = performance.now();
  res.once("close", () => {
    const path = loggedPath(req.url!);
    const level = res.statusCode >= 500 ? "error" : "info";
    const ms = Math.round(performance.now() - begun);
    log[level]({
      requestId,
      method: req.method,
      path,
      status: res.statusCode,
      ms,
      cut: res.writableFinished ? undefined : true,
    });
  });
}

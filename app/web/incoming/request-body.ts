/**
 * The body of a form, read whole before the app sees any of it: what is too large then never reaches an action, and a
 * slow sender keeps nothing busy but its own connection.
 */
import type { IncomingMessage } from "node:http";

/** Enough for the longest form of text. */
export const bodyLimit = 256 * 1024;
/** Staff send texts of laws and exports of rounds as files. */
export const deskBodyLimit = 4 * 1024 * 1024;

export function bodyLimitFor(pathname: string): number {
  return /^(\/en)?\/desk\/(sets\/|drafts$|rounds\/[a-z0-9-]+\/import$)/.test(pathname)
    ? deskBodyLimit
    : bodyLimit;
}

/** @returns null when it is over the limit, by its declared length or by what arrived */
export async function readBody(
  req: IncomingMessage,
  limit: number = bodyLimit,
): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(req.headers["content-length"] ?? 0) > limit) return discard(req);
  const chunks: Buffer[] = [];
  let length = 0;
  // Not `for await`: leaving that loop early destroys the connection, and the refusal could not be sent.
  return new Promise((resolve, reject) => {
    req.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) resolve(discard(req));
      else chunks.push(chunk);
    });
    req.once("end", () => resolve(Buffer.concat(chunks)));
    req.once("error", reject);
    req.once("close", () => reject(new Error("The connection was closed before the body was complete.")));
  });
}

/** Reads on and forgets, as long as the time limit for requests lets it. */
function discard(req: IncomingMessage): null {
  req.removeAllListeners("data");
  req.resume();
  return null;
}

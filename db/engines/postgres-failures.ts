/** Which errors of PostgreSQL mean that the server is away or only to be read: then nothing of ours is broken. */
import type { StoreFailure } from "../store";
import { hasErrorCode } from "./error-codes";

/** read_only_sql_transaction: a standby, or a primary that is being left. */
const readOnly = ["25006"];
/** Not reached, cut off, shutting down, starting, too many connections, or too slow. */
const away = [
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"],
  ...["ENETUNREACH", "ENOENT", "08000", "08001", "08003", "08004", "08006", "53300", "57014", "57P01"],
  ...["57P02", "57P03", "25P03"],
];
/** What pg says without a code when a connection is lost or cannot be had. */
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

export function failureOfPostgres(error: unknown): StoreFailure | null {
  if (hasErrorCode(error, readOnly)) return "read_only";
  return hasErrorCode(error, away) || saysLost(error) ? "away" : null;
}

function saysLost(error: unknown): boolean {
  for (let seen = error, depth = 0; seen instanceof Error && depth < 8; seen = seen.cause, depth++)
    if (lost.test(seen.message)) return true;
  return false;
}

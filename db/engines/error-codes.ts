/** Reads the codes that databases put on errors, also where drizzle wrapped the error. Judges nothing by its wording. */

/** Whether the error, or one that caused it, carries one of these codes. */
export function hasErrorCode(error: unknown, codes: readonly string[]): boolean {
  for (let seen = error, depth = 0; seen instanceof Error && depth < 8; seen = seen.cause, depth++) {
    if ("code" in seen && typeof seen.code === "string" && codes.includes(seen.code)) return true;
  }
  return false;
}

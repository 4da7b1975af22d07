/** Times for an export: cut to the day, so that nobody is found by their hour. */
const dayInMs = 86_400_000;
/** Taipei is UTC+8 on every day that we stamp. */
const taipeiOffsetInMs = 28_800_000;

/** The start of the day in Taipei, in milliseconds since 1970. */
export function dayIn(at: number): number {
  return Math.floor((at + taipeiOffsetInMs) / dayInMs) * dayInMs - taipeiOffsetInMs;
}

/** The day that begins at that instant in Taipei, `YYYY-MM-DD`. */
export function nameOfDay(start: number): string {
  return new Date(start + taipeiOffsetInMs).toISOString().slice(0, 10);
}

/** How long a one-time link of a round works and how many somebody may ask for. */
import type { Instant } from "../../dates/calendar-date";

/** In minutes. */
export const linkWorksFor = 60;
/** How many links one participant may ask for in a day. */
export const linksADay = 5;

/** Until when a link made now works. @example linkExpiresAt(new Date("2026-12-01T00:00:00Z")) // "2026-12-01T01:00:00.000Z" */
export function linkExpiresAt(now: Date): Instant {
  return new Date(now.getTime() + linkWorksFor * 60_000).toISOString() as Instant;
}

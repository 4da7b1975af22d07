/** The conditions that make a query bitemporal: what was published, and not yet retracted, at the known instant. */
import type { SQL } from "drizzle-orm";
import { and, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { Schema } from "../schema";

/** Events that counted at the moment's known instant. */
export function eventKnownAt({ events }: Schema, { known }: Moment): SQL {
  if (known === null) return isNull(events.retractedAt);
  return and(lte(events.recordedAt, known), or(isNull(events.retractedAt), gt(events.retractedAt, known)))!;
}

/** Bills that were on this site at the known instant. */
export function billKnownAt({ bills }: Schema, { known }: Moment): SQL {
  return known === null ? sql`1 = 1` : lte(bills.recordedAt, known);
}
